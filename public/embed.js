// <marrow-scope>: puts Marrowscope into a page. Optional; a plain <iframe> does the same but for the height and the events.
//
//   <script type="module" src="https://…/embed.js"></script>
//   <marrow-scope view="explore" therapies="car_t" title="…"><a href="https://…/">Marrowscope</a></marrow-scope>
//
// Attributes are the start settings; `src` is the folder of another release, `height` the height before the page has told
// its own (480, 60vh), `follow-height="no"` keeps it; `sandbox` may name more words. What stands inside is seen without script, and until the frame has spoken. Events:
// marrowscope-ready, -state, -caption, -progress, -height, -fault, -idle, -describe, with the message as `detail`; types in embed.d.ts. Methods: get, describe, set, play, pause, step, reset.
const NAMES = "lang view chapter beat therapies seed stage play speed room motion controls size renderer host accent idle institution m_protein day right camera follow path words chapters contact setting people months chance event region".split(" ");
const home = new URL("./", import.meta.url).href;

class MarrowScope extends HTMLElement {
  static observedAttributes = NAMES.concat("src");

  connectedCallback() {
    addEventListener("message", this);
    this.#show();
  }

  disconnectedCallback() {
    removeEventListener("message", this);
    this.#frame?.remove();
    this.#frame = null;
  }

  // Changed while it is shown: the page takes what it can as a wish; the rest needs it anew.
  attributeChangedCallback(name, before, now) {
    if (!this.#frame || before === now) return;
    if (/^(lang|controls|renderer|host|accent|idle|institution|chapters|contact|region|src)$/.test(name) || now === null) this.#show();
    else this.set({ [name]: now });
  }

  handleEvent(event) {
    const data = event.data;
    if (!this.#frame || event.source !== this.#frame.contentWindow || data?.marrowscope !== 1) return;
    // Not before: where a policy forbids the frame, what stood inside is all there is.
    while (this.#frame.nextSibling) this.#frame.nextSibling.remove();
    // The page that answers may be on another site than the address named, if that has sent the frame there.
    this.#origin = event.origin === "null" ? "*" : event.origin;
    if (data.type === "ready") for (const message of this.#waiting.splice(0)) this.#post(message);
    if (data.type === "height" && data.px > 0 && this.getAttribute("follow-height") !== "no")
      this.#frame.style.height = Math.min(data.px, 20000) + "px";
    this.dispatchEvent(new CustomEvent("marrowscope-" + data.type, { detail: data, bubbles: true }));
  }

  get(id) { this.#post({ type: "get", id }); }
  describe(id) { this.#post({ type: "describe", id }); }
  set(settings) { this.#post({ type: "set", settings }); }
  play() { this.#post({ type: "play" }); }
  pause() { this.#post({ type: "pause" }); }
  step() { this.#post({ type: "step" }); }
  reset() { this.#post({ type: "reset" }); }

  #frame = null;
  #origin = "";
  // What was asked for before the frame could hear it: a frame loads when it comes near, and that may be late.
  #waiting = [];

  #post(message) {
    if (this.#origin) this.#frame?.contentWindow?.postMessage({ marrowscope: 1, ...message }, this.#origin);
    else if (this.#waiting.length < 40) this.#waiting.push(message);
  }

  #show() {
    const address = new URL(this.getAttribute("src") || home, document.baseURI);
    const settings = new URLSearchParams();
    for (const name of NAMES) if (this.hasAttribute(name)) settings.set(name, this.getAttribute(name));
    // A page from disk has no origin that could be named; one in `srcdoc` has that of the page around it.
    const named = self.origin !== "null" && location.protocol !== "file:";
    if (!settings.has("host") && named) settings.set("host", self.origin);
    // In the fragment: some servers refuse a query with the address of another site in it.
    address.hash = settings;
    const frame = document.createElement("iframe");
    frame.title = this.title || "Marrowscope: multiple myeloma in bone marrow";
    frame.allow = "fullscreen; screen-wake-lock; clipboard-write";
    frame.loading = "lazy";
    frame.style.cssText = "display:block;width:100%;border:0";
    const height = this.getAttribute("height") ?? "";
    frame.style.height = CSS.supports("height", height) ? height : (parseInt(height) || 640) + "px";
    if (this.hasAttribute("sandbox")) frame.setAttribute("sandbox", "allow-scripts " + this.getAttribute("sandbox"));
    frame.src = address;
    this.#origin = "";
    this.#frame?.remove();
    this.prepend(frame);
    this.#frame = frame;
  }
}

customElements.get("marrow-scope") || customElements.define("marrow-scope", MarrowScope);
