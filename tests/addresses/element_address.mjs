// Runs the script of <marrow-scope> on a page of each origin in the list on standard input, and writes the address of the frame that
// it makes.
import { readFileSync } from "node:fs";

const source = readFileSync(new URL("../../public/embed.js", import.meta.url), "utf8");
const script = source.replaceAll("import.meta.url", JSON.stringify("https://h.example/m/embed.js"));
const run = new Function("HTMLElement", "customElements", "document", "location", "self", "CSS", "addEventListener", script);

function address(page) {
  const { origin, protocol } = page;
  const frame = { style: {}, setAttribute() {} };
  const attributes = { view: "explore", therapies: "car_t,adc", institution: "St. Example|https://b.example/?a=1&b=2" };
  class Element {
    getAttribute(name) { return attributes[name] ?? null; }
    hasAttribute(name) { return name in attributes; }
    prepend() {}
  }
  const document = { baseURI: "https://h.example/", createElement: () => frame };
  const customElements = { get() {}, define: (name, MarrowScope) => new MarrowScope().connectedCallback() };
  run(Element, customElements, document, { protocol }, { origin }, { supports: () => false }, () => {});
  return String(frame.src);
}

console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(address)));
