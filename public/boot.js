// Chooses the language, then starts the app; if that fails, leaves the page's words standing and says why.
//
// A classic script, so that it runs even where modules are refused: a file opened from disk, a frame without an origin.
// It stands in the head and is not deferred, so that the language is settled before anything is drawn.
// The page it finds: #words (the story as text), #fault with one hidden line for each cause, #fault-restart; and either
// links to the files of the app (#app-glue, #app-wasm) and to the page in other languages (link[hreflang]), or, in the single
// file, the app itself (#app-packed). [data-words] and [data-more-words] are the words of a language; the single file has them packed.
// What it gives the app: window.marrowscopeWords, the file of words.
// What it tells the page: <html data-state="starting | fault" data-fault="technical words, for whoever mends it">. The app
// sets "running" after its first frame, even where that was thought not to come any more.
"use strict";
(() => {
  const page = document.documentElement;
  const find = (id) => document.getElementById(id);
  const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
  // A function that splats a number over a vector and counts its bits.
  const SIMD_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11);

  // The first cause is the one to name: others follow from it. Slowness is none yet: what comes of it takes its place.
  function fault(cause, error) {
    if (page.dataset.state === "fault" && !page.dataset.fault.startsWith("slow")) return;
    page.dataset.state = "fault";
    page.dataset.fault = cause + ": " + error;
    for (const line of document.querySelectorAll("#fault > p")) line.hidden = line.id !== "fault-" + cause;
    find("fault")?.removeAttribute("hidden");
    if (parent !== window) parent.postMessage({ marrowscope: 1, type: "fault", cause }, "*");
    const restart = find("fault-restart");
    if (!restart) return;
    restart.hidden = cause.startsWith("wasm");
    if (restart.hidden) return;
    restart.addEventListener("click", () => location.reload());
  }

  // Nothing if WebAssembly may run here, else the cause and its error. Some browsers forbid at once, some on the way.
  async function obstacle(packed) {
    if (typeof WebAssembly !== "object") return ["wasm-missing", "no WebAssembly"];
    if (packed && typeof DecompressionStream !== "function") return ["wasm-missing", "no DecompressionStream"];
    const simd = () => (WebAssembly.validate(SIMD_MODULE) ? null : ["wasm-simd", "no SIMD"]);
    return WebAssembly.instantiate(EMPTY_MODULE).then(simd, (error) => ["wasm-blocked", error]);
  }

  const wordsOf = (language) => document.querySelector(`[data-words="${language}"]`);

  // Asked for as soon as this script runs. Not by a preload: WebKit does not take a file that came by one for the same address
  // asked for by a script, and loads it once more.
  let wasm = null;
  function askForWasm() {
    const link = find("app-wasm");
    wasm = link && fetch(link.href);
    // Whoever waits for it hears of a failure.
    wasm?.catch(() => {});
  }

  // From files of a web host.
  async function startLinked() {
    // A line each, most near the same words of the story; behind a # the number of the line that follows.
    const lines = [];
    for (const part of [wordsOf(page.lang), ...document.querySelectorAll("[data-more-words]")]) {
      let at = 0;
      for (const line of part.textContent.split("\n")) {
        if (line.startsWith("#")) at = Number(line.slice(1));
        else lines[at++] = line;
      }
    }
    window.marrowscopeWords = lines.join("\n") + "\n";
    const glue = await import(find("app-glue").href);
    return glue.default({ module_or_path: wasm ?? find("app-wasm").href });
  }

  // From the page itself: the glue is inline and has left its start function; the rest is gzip in base64.
  async function startPacked(packed) {
    const [wasm, words] = [unpacked(packed), unpacked(wordsOf(page.lang))];
    window.marrowscopeWords = await (await words).text();
    return window.marrowscopeGlue({ module_or_path: await (await wasm).arrayBuffer() });
  }

  async function unpacked(element) {
    const bytes = Uint8Array.from(atob(element.textContent.trim()), (letter) => letter.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
  }

  // Once the whole page is read and its modules have run; also where something on the way runs this script later than that.
  const allRead = new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", resolve, { once: true });
    window.addEventListener("load", resolve, { once: true });
    if (document.readyState === "complete") resolve();
  });

  async function start() {
    await allRead;
    const packed = find("app-packed");
    const found = await obstacle(packed);
    if (found) return fault(...found);
    return packed ? startPacked(packed) : startLinked();
  }

  const isPanic = (error) => typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;

  let reloads = false;
  function stopped(error) {
    if (reloads) return;
    reloads = isWorthAnotherTry(error);
    if (reloads) setTimeout(() => location.reload(), 300);
    else fault(isPanic(error) ? "panic" : "load", error);
  }

  // On a busy machine WebKit now and then stops WebAssembly at its very start or in its first frame ("out of bounds memory
  // access" where there is none), and starts it well another time. The count stands in the entry of the history, which a
  // reload keeps.
  const MOST_TRIES = 3;
  function isWorthAnotherTry(error) {
    const tries = history.state?.marrowscopeTries ?? 1;
    if (!isPanic(error) || page.dataset.state !== "starting" || tries >= MOST_TRIES) return false;
    try {
      history.replaceState({ marrowscopeTries: tries + 1 }, "");
    } catch {
      return false;
    }
    return true;
  }

  // An address is read as the app reads it (crates/session/src/settings/: address, escapes, reading), however often editors and
  // mail programs have escaped it; tests/addresses.rs holds both together.
  const LAYERS = 4;
  const MOST_READ = 4096;
  const SIGNS = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", num: "#", equals: "=", lowbar: "_", comma: ",",
    colon: ":", semi: ";", quest: "?", percnt: "%", verbar: "|" };
  const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{1,8}));|\\u([\da-f]{4})/gi;
  const UNSEEN = "\\0-\\x1f\\x7f-\\x9f\\xad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff";
  const QUOTES = "\"'`\\xb4\\xab\\xbb\\u2018-\\u201f\\u2039\\u203a";
  const NAME_FOLLOWS = new RegExp(`^[\\s+${UNSEEN}]*[a-z_][\\w.\\-[\\]]{0,39}[\\s+${UNSEEN}]*=`, "i");
  const LANGUAGE_NAMES = { __proto__: null, eng: "en", english: "en", esp: "es", "espa\xf1ol": "es", espanol: "es", spa: "es", spanish: "es" };
  const TOKEN = /^(?:\[(?!(?!\[)[^]*[,"]).*\]|\{.*\}|<.*>|[$#@].*\}|\$.*\)|([%$@*|~#_]).*\1)$/;

  // Takes layers off until nothing changes.
  function unpeeled(text, peel) {
    for (let layer = 0, next; layer < LAYERS && (next = peel(text)) !== text; layer++) text = next;
    return text;
  }

  const visible = (code) => (code === 160 ? " " : code > 31 && code < 127 ? String.fromCharCode(code) : null);
  const sign = (all, decimal, hex, name, json) =>
    (name ? SIGNS[name.toLowerCase()] : visible(parseInt(decimal ?? hex ?? json, decimal ? 10 : 16))) ?? all;
  const entities = (text) => unpeeled(text, (text) => text.replace(ENTITY, sign)).replace(/\xaeion/g, "&region");
  const decoded = (text) => new URLSearchParams("a=" + text.replace(/[&+]|[^\0-\x7f]+/g, encodeURIComponent)).get("a");
  const peeled = (text) => entities(decoded(text));

  function pieces(text, raw) {
    const found = [];
    let [start, ofLink] = [0, false];
    for (const { 0: mark, index } of text.matchAll(/[&;?#]/g)) {
      const named = NAME_FOLLOWS.test(text.slice(index + 1));
      const real = raw && (mark === "&" || (mark === "#" && (named || text[index - 1] !== "=")));
      ofLink ||= "?#".includes(mark) && text.slice(start, index).includes("://");
      if (!real && (!named || ofLink)) continue;
      found.push(text.slice(start, index));
      [start, ofLink] = [index + 1, false];
    }
    return [...found, text.slice(start)];
  }

  // A piece with layers taken off, if separators, or the = that it lacks, come to light.
  function deeper(piece, raw) {
    const told = (text) => pieces(text).length > 1 || (!piece.includes("=") && text.includes("="));
    const outer = raw ? piece.replaceAll("+", " ") : piece;
    const inner = unpeeled(outer, (text) => (text !== outer && told(text) ? text : peeled(text)));
    return inner !== outer && told(inner) ? inner : null;
  }

  // The last value of `lang`.
  function asked(text, raw, layers) {
    return pieces(raw ? entities(text) : text, raw).reduce((before, piece) => {
      const inner = layers && deeper(piece, raw);
      if (inner) return asked(inner, false, layers - 1) ?? before;
      const [name, ...value] = piece.split("=");
      const isLang = /(?:^|[&;?#/!])([^&;?#/!]*)$/.exec(unpeeled(name, peeled))[1].split("[")[0].replace(/[^\w-]/g, "");
      return value.length && /^(amp)?lang$/i.test(isLang) ? decoded(raw ? value.join("=").replaceAll("+", " ") : value.join("=")) : before;
    }, undefined);
  }

  // A value as it is meant; nothing of a place that a template has not filled.
  function meant(value) {
    const seen = unpeeled(value, peeled).replace(new RegExp(`[${UNSEEN}\\\\]`, "g"), "");
    const dashed = seen.replace(/[\u2010-\u2015\u2212]/g, "-").replace(/\s/g, " ");
    const plain = dashed.replace(new RegExp(`^[ ${QUOTES}]+|[ ${QUOTES}]+$`, "g"), "");
    if (TOKEN.test(plain)) return "";
    const bare = plain.toLowerCase().replace(new RegExp(`^[(<[{=:,;|+&/ ${QUOTES}]+|[.,;:!?)>\\]}/=&#\\u2026 ${QUOTES}]+$`, "g"), "");
    const code = bare.replace(/^3d(?=.)/, "");
    return LANGUAGE_NAMES[code.split(/[-_ .@,;]/)[0]] ??
      new RegExp(`^([a-z]{2,8}(?:[-_][a-z\\d]+)*)(?:$|[-_ .@,;|+&/?#${QUOTES}])`).exec(code)?.[1] ?? "";
  }

  // The language that the address names; else, on the page of the first one, the browser's; else the page's own.
  function wantedLanguage(offered) {
    const [query, fragment] = [location.search, location.hash.split(":~:")[0]].map((part) => part.replace(/^[?#]+/, "").slice(0, MOST_READ));
    const saved = find("sealed-settings")?.textContent.trim() ?? "";
    const named = asked(query + (query && fragment && "#") + fragment, true, LAYERS) ?? asked(saved, true, LAYERS) ?? "";
    const usual = offered[0] === page.lang ? (navigator.languages ?? []) : [];
    const tags = [meant(named).replaceAll("_", "-"), ...usual.map((tag) => tag.toLowerCase())].filter(Boolean);
    const known = (tag) => offered.find((code) => code.toLowerCase() === tag) ?? offered.find((code) => code === tag.split("-")[0]);
    return tags.map(known).find(Boolean) ?? page.lang;
  }

  // True where another page must be loaded for it. The single file has all languages and shows one.
  function settleLanguage() {
    const pages = [...document.querySelectorAll("link[hreflang]")];
    const packed = [...document.querySelectorAll("script[data-words]")];
    const language = wantedLanguage([...pages.map((link) => link.hreflang), ...packed.map((one) => one.dataset.words)]);
    const there = pages.find((link) => link.hreflang === language);
    if (language === page.lang) return false;
    if (there) {
      page.dataset.state = "starting";
      location.replace(there.href + location.search + location.hash);
    }
    page.lang = language;
    const words = wordsOf(language)?.dataset;
    page.dir = words?.dir ?? page.dir;
    document.title = words?.title ?? document.title;
    return Boolean(there);
  }

  // Pasted into `srcdoc` the file has no address; a link to another language would lead to the page around, and not every browser
  // can load such a page again. So its own source, as it came, is opened in the same frame, with the wish behind it.
  function openInLanguage(event) {
    const link = event.target.closest?.("a[hreflang]");
    if (!link) return;
    event.preventDefault();
    const { search, hash } = new URL(link.getAttribute("href"), "https://here.invalid/");
    const wish = [search.slice(1), hash.includes("=") ? hash.slice(1) : ""].filter(Boolean).join("&");
    const copy = page.cloneNode(true);
    for (const name of copy.getAttributeNames()) if (name.startsWith("data-") || name === "style") copy.removeAttribute(name);
    copy.querySelector("#app").replaceChildren();
    const file = new Blob(["<!doctype html>\n", copy.outerHTML], { type: "text/html;charset=utf-8" });
    location.replace(URL.createObjectURL(file) + "#" + wish);
  }
  if (/^(about|blob):/.test(location.protocol)) document.addEventListener("click", openInLanguage);

  // Before the first frame every error may have been the app's end, whoever made it: a call of the browser that a policy
  // forbids, a promise that nobody waits for, a file that does not come. If no frame follows it, it is the cause.
  const FRAME_AFTER_ERROR_MS = 4000;
  const SLOW_MS = 30000;
  const isStarting = () => page.dataset.state === "starting" || (page.dataset.fault ?? "").startsWith("slow");
  let hasStarted = false;
  function noticed(error) {
    if (isPanic(error)) return stopped(error);
    if (isStarting()) setTimeout(() => isStarting() && fault(hasStarted ? "panic" : "load", error), FRAME_AFTER_ERROR_MS);
  }
  function told(event) {
    const file = event.target instanceof Element ? event.target : null;
    if (!file) return noticed(event.error ?? event.message);
    if (file.matches("link, script")) noticed("cannot load " + (file.href || file.src));
  }

  // A browser that may not tell the language keeps the page's own.
  try {
    if (settleLanguage()) return;
  } catch (error) {
    console.error(error);
  }
  page.dataset.state = "starting";
  askForWasm();
  window.addEventListener("marrowscope-fault", (event) => fault("panic", event.detail));
  // What stops the app, even where it cannot say so itself. Files that do not come are told on their way down only.
  window.addEventListener("error", told, true);
  window.addEventListener("unhandledrejection", (event) => noticed(event.reason));
  setTimeout(() => page.dataset.state === "starting" && fault("slow", "no frame after " + SLOW_MS + " ms"), SLOW_MS);
  start().then(
    () => { hasStarted = true; },
    (error) => {
      console.error(error);
      stopped(error);
    },
  );
})();
