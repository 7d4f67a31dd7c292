// Starts the app; if that fails, leaves the page's words standing and says why.
//
// A classic script, so that it runs even where modules are refused: a file opened from disk, a frame without an origin.
// The page it finds: #words (the story as text), #fault with one hidden line for each cause, #fault-restart; and either
// links to the two files of the app (#app-glue, #app-wasm) or, in the single file, the app itself (#app-packed).
// What it tells the page: <html data-state="starting | fault" data-fault="technical words, for whoever mends it">. The app
// sets "running" after its first frame.
"use strict";
(() => {
  const page = document.documentElement;
  const find = (id) => document.getElementById(id);
  const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

  // The first cause is the one to name: others follow from it.
  function fault(cause, error) {
    if (page.dataset.state === "fault") return;
    page.dataset.state = "fault";
    page.dataset.fault = cause + ": " + error;
    for (const id of ["fault", "fault-" + cause]) find(id)?.removeAttribute("hidden");
    const restart = find("fault-restart");
    if (!restart || cause.startsWith("wasm")) return;
    restart.hidden = false;
    restart.addEventListener("click", () => location.reload());
  }

  // Nothing if WebAssembly may run here, else the cause and its error. Some browsers forbid at once, some on the way.
  async function obstacle(packed) {
    if (typeof WebAssembly !== "object") return ["wasm-missing", "no WebAssembly"];
    if (packed && typeof DecompressionStream !== "function") return ["wasm-missing", "no DecompressionStream"];
    return WebAssembly.instantiate(EMPTY_MODULE).then(() => null, (error) => ["wasm-blocked", error]);
  }

  // From two files of a web host.
  async function startLinked() {
    const glue = await import(find("app-glue").href);
    return glue.default({ module_or_path: find("app-wasm").href });
  }

  // From the page itself: the glue is inline and has left its start function; the WebAssembly is gzip in base64.
  async function startPacked(packed) {
    const bytes = Uint8Array.from(atob(packed.textContent.trim()), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    const wasm = await new Response(stream).arrayBuffer();
    await allRead;
    return window.marrowscopeGlue({ module_or_path: wasm });
  }

  // Once the whole page is read and its scripts have run, in whatever order they stand.
  const allRead = new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));

  async function start() {
    const packed = find("app-packed");
    const found = await obstacle(packed);
    if (found) return fault(...found);
    return packed ? startPacked(packed) : startLinked();
  }

  const isPanic = (error) => typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;

  // On a busy machine WebKit now and then stops WebAssembly at its very start ("out of bounds memory access" where there
  // is none), and starts it well another time. The count stands in the entry of the history, which a reload keeps.
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

  page.dataset.state = "starting";
  window.addEventListener("marrowscope-fault", (event) => fault("panic", event.detail));
  // What stops the app after its start, even where it cannot say so itself.
  window.addEventListener("error", (event) => isPanic(event.error) && fault("panic", event.error));
  window.addEventListener("unhandledrejection", (event) => isPanic(event.reason) && fault("panic", event.reason));
  start().catch((error) => {
    console.error(error);
    if (isWorthAnotherTry(error)) return setTimeout(() => location.reload(), 300);
    fault(isPanic(error) ? "panic" : "load", error);
  });
})();
