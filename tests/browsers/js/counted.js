// Before the page's own scripts: counts what the page keeps, how many frames it asks for, and lets its clock be put forward.
// `kept()` answers with the counts; `skipped` is by how many ms `Date.now()` is ahead.
{
  const exported = [];
  const remember = (result) => {
    exported.push((result.instance ?? result).exports);
    return result;
  };
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const make = WebAssembly[name];
    WebAssembly[name] = async (...given) => remember(await make.apply(WebAssembly, given));
  }

  // Listeners by target, each target held so weakly that counting keeps nothing.
  const targets = [], listeners = new WeakMap();
  const key = (kind, options) => `${kind} ${typeof options === "object" ? Boolean(options?.capture) : Boolean(options)}`;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (kind, call, options) {
    const target = this ?? self;
    if (call && !options?.once) {
      if (!listeners.has(target)) {
        listeners.set(target, new Map());
        targets.push(new WeakRef(target));
      }
      const of = listeners.get(target), name = key(kind, options);
      if (!of.has(name)) of.set(name, new Set());
      of.get(name).add(call);
    }
    return add.call(target, kind, call, options);
  };
  EventTarget.prototype.removeEventListener = function (kind, call, options) {
    const target = this ?? self;
    listeners.get(target)?.get(key(kind, options))?.delete(call);
    return remove.call(target, kind, call, options);
  };
  const isReached = (target) => !(target instanceof Node) || target.isConnected || target === document;
  const countListeners = () => {
    const alive = targets.filter((one) => one.deref());
    targets.splice(0, targets.length, ...alive);
    const of = (target) => [...listeners.get(target).values()].reduce((sum, calls) => sum + calls.size, 0);
    return alive.map((one) => one.deref()).filter(isReached).reduce((sum, target) => sum + of(target), 0);
  };

  // What has to be ended by hand.
  const open = { observers: new Set(), intervals: new Set(), urls: new Set() };
  for (const name of ["ResizeObserver", "IntersectionObserver", "MutationObserver"])
    self[name] = class extends self[name] {
      observe(...given) {
        open.observers.add(this);
        return super.observe(...given);
      }
      disconnect() {
        open.observers.delete(this);
        return super.disconnect();
      }
    };
  const { setInterval: repeat, clearInterval: clear } = self;
  self.setInterval = (...given) => {
    const id = repeat(...given);
    open.intervals.add(id);
    return id;
  };
  self.clearInterval = (id) => {
    open.intervals.delete(id);
    return clear(id);
  };
  const { createObjectURL: create, revokeObjectURL: revoke } = URL;
  URL.createObjectURL = (thing) => {
    const url = create.call(URL, thing);
    open.urls.add(url);
    return url;
  };
  URL.revokeObjectURL = (url) => {
    open.urls.delete(url);
    return revoke.call(URL, url);
  };

  self.framesAsked = 0;
  const ask = self.requestAnimationFrame;
  self.requestAnimationFrame = (call) => {
    self.framesAsked += 1;
    return ask.call(self, call);
  };
  self.skipped = 0;
  const now = Date.now;
  Date.now = () => now() + self.skipped;

  const values = () => exported.flatMap((one) => Object.values(one));
  const countNodes = () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let count = 1;
    while (walker.nextNode()) count += 1;
    return count;
  };
  // Objects that WebAssembly holds stand in a table, and a place that is free holds nothing.
  const countHeld = () => {
    let held = 0;
    for (const table of values().filter((one) => one instanceof WebAssembly.Table))
      try {
        for (let at = 0; at < table.length; at += 1) held += ["object", "function"].includes(typeof (table.get(at) ?? 0));
      } catch {}
    return held;
  };
  self.kept = () => ({
    memory: values().filter((one) => one instanceof WebAssembly.Memory).reduce((sum, one) => sum + one.buffer.byteLength, 0),
    nodes: countNodes(),
    listeners: countListeners(),
    held: countHeld(),
    observers: open.observers.size,
    intervals: open.intervals.size,
    urls: open.urls.size,
  });
}
