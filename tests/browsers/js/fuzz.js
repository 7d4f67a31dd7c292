// In a page that holds ours in its first frame: does what the steps of the first argument say, and answers with the number of
// the step after which something was wrong, and what; -1 and nothing if all is well. Then sees whether the page still plays.
const [steps, done] = arguments;
const holder = document.querySelector("iframe");
const inside = () => holder.contentWindow;
const pause = (ms) => new Promise((go) => setTimeout(go, ms));
const frame = () => Promise.race([new Promise((go) => inside().requestAnimationFrame(go)), pause(60)]);
const ours = () => inside().document;
const all = (selector) => [...ours().querySelectorAll(selector)].filter((e) => e.checkVisibility());
// What leads away from the page, or asks a person something.
const away = "a[href]:not([href^='#']), [download], #save, #print, [id^='print'], [id^='save'], .language a, #language, [lang]:is(a, button)";
const controls = () => all("button, summary, input, select, a[href], [tabindex]").filter((e) => !e.matches(away));
const nth = (list, at) => list[at % Math.max(1, list.length)];
const say = (message) => inside().postMessage(message, "*");

// What a person may open: nothing, no run, a run cut short, another file.
const heads = "day,myeloma_fraction,red_cells,white_cells,platelets,m_protein_g_per_l,bone,response,car_t_cells,therapies";
const files = [`${heads}\r\n0,0.2,0.8,0.7,0.6,20,1,stable,0,imid`, "", `${heads}\n0,1e999,-1,,`, "day\n\"", "\u0000\u00ff".repeat(300), "é;1\r\n".repeat(2000)];
// The value of a list of files belongs to the person: browsers refuse it to scripts.
const open = (input, at) => {
  const chosen = new (inside().DataTransfer)();
  for (const text of files.slice(0, at % (files.length + 1)))
    chosen.items.add(new (inside().File)([text], `run-${text.length}.csv`, { type: "text/csv" }));
  input.files = chosen.files;
};

// Errors of the page's own scripts.
const watch = () => {
  const window = inside();
  if (window.watched) return;
  window.watched = [];
  window.print = () => {};
  window.open = () => null;
  // Browsers refuse it to keys that nobody has pressed, and report that.
  window.Element.prototype.requestFullscreen = async () => {};
  // What WebKit says where an observer changes the layout: it tells the rest a frame later, and nothing is lost.
  const isNoFault = (message) => message.startsWith("ResizeObserver loop completed");
  window.addEventListener("error", (event) => isNoFault(event.message) || window.watched.push(`error: ${event.message}`));
  window.addEventListener("unhandledrejection", (event) => window.watched.push(`rejected: ${event.reason}`));
};
const wrong = () => {
  watch();
  const { state, fault } = ours().documentElement.dataset;
  if (fault || state !== "running") return `the page is ${state}, fault ${fault}`;
  if (inside().watched.length) return inside().watched.join("; ");
  for (const e of ours().querySelectorAll("[data-readout][data-value]")) {
    const value = Number(e.dataset.value);
    if (!Number.isFinite(value) || value < 0 || value > 1e5) return `${e.dataset.readout} is ${e.dataset.value}`;
  }
  const cells = Number(ours().querySelector("[data-readout=n_cells]")?.dataset.value ?? 1000);
  return cells > 0 && cells < 20000 ? "" : `${cells} cells`;
};

const acts = {
  tap: (at) => nth(controls(), at)?.click(),
  focus: (at) => nth(controls(), at)?.focus(),
  key(key, { shift }) {
    const target = ours().activeElement ?? ours().body;
    const event = { key, shiftKey: shift, bubbles: true, cancelable: true, composed: true };
    const goes = target.dispatchEvent(new (inside().KeyboardEvent)("keydown", event));
    if (goes && (key === "Enter" || key === " ") && target.matches?.("button, summary, [type=checkbox]") && !target.matches(away))
      target.click();
    target.dispatchEvent(new (inside().KeyboardEvent)("keyup", event));
  },
  choose(at, { value }) {
    const one = nth(all("select, input:not([type=checkbox], [type=radio], [type=color])"), at);
    if (!one || one.matches(away)) return;
    const options = one.options ? [...one.options].map((o) => o.value) : ["", "0", "1", "77", "-3", "1e9", "x".repeat(50), "é"];
    if (one.type === "file") open(one, value);
    else one.value = nth(options, value);
    for (const kind of ["input", "change"]) one.dispatchEvent(new (inside().Event)(kind, { bubbles: true }));
  },
  point([x, y]) {
    const picture = ours().querySelector(".stage-picture");
    if (!picture) return;
    const box = picture.getBoundingClientRect();
    const place = { clientX: box.left + (x / 1000) * box.width, clientY: box.top + (y / 1000) * box.height };
    for (const kind of ["pointerdown", "pointermove", "pointerup"])
      picture.dispatchEvent(new (inside().PointerEvent)(kind, { ...place, bubbles: true, pointerId: 1 }));
    picture.dispatchEvent(new (inside().MouseEvent)("click", { ...place, bubbles: true }));
    picture.dispatchEvent(new (inside().WheelEvent)("wheel", { ...place, deltaY: x - 500, ctrlKey: true, bubbles: true, cancelable: true }));
  },
  message: say,
  address: (fragment) => { inside().location.hash = fragment; },
  size([width, height]) { [holder.width, holder.height] = [width, height]; },
  hide: (hidden) => { holder.style.display = hidden ? "none" : ""; },
  scroll: (to) => inside().scrollTo(0, to),
  async frames(count) { for (let at = 0; at < count; at += 1) await frame(); },
};

const until = async (so, again) => {
  const end = performance.now() + 30000;
  for (let asked = -1e9; !so(); await pause(15)) {
    if (performance.now() > end) return false;
    if (performance.now() > asked + 300) [asked] = [performance.now(), again()];
  }
  return true;
};
const day = () => Number(ours().querySelector("[data-readout=day]")?.dataset.value);
const plays = async () => {
  [holder.width, holder.height, holder.style.display] = [900, 700, ""];
  const command = (type, settings) => say({ marrowscope: 1, type, settings });
  const isFree = () => ours().querySelector(".page").dataset.view === "explore";
  if (!(await until(isFree, () => command("set", { view: "explore", play: "0", day: "0" })))) return "another view cannot be shown";
  if (!(await until(() => day() < 0.5, () => command("reset")))) return "the run cannot be started again";
  return (await until(() => day() >= 1, () => command("step"))) ? "" : "time does not pass";
};

const run = async () => {
  for (const [at, { shift, value, ...step }] of steps.entries()) {
    const [[name, what]] = Object.entries(step);
    try {
      await acts[name](what, { shift, value });
    } catch (error) {
      return [at, `${name}: ${error}`];
    }
    if (at % 6 === 5) await frame();
    const found = wrong();
    if (found) return [at, found];
  }
  const found = (await plays()) || wrong();
  return found ? [steps.length - 1, found] : [-1, ""];
};
run().then(done, (error) => done([steps.length - 1, String(error)]));
