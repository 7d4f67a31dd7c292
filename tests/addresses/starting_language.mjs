// Runs the starting script for each address of the list on standard input, and writes which language it settles on. Around it is
// as much of a browser as it looks at until then: the English page, and a Spanish one beside it.
import { readFileSync } from "node:fs";

const source = readFileSync(new URL("../../public/boot.js", import.meta.url), "utf8");
const run = new Function("document", "location", "navigator", "window", "parent", "addEventListener", source);

function language([search, hash]) {
  const pages = ["en", "es"].map((code) => ({ hreflang: code, href: `./${code}` }));
  const root = { lang: "en", dir: "ltr", dataset: {} };
  const document = {
    documentElement: root,
    getElementById: () => null,
    querySelector: () => null,
    querySelectorAll: (selector) => (selector.startsWith("link") ? pages : []),
    addEventListener() {},
  };
  const window = { addEventListener() {} };
  run(document, { search, hash, replace() {} }, { languages: [] }, window, window, () => {});
  return root.lang;
}

console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(language)));
