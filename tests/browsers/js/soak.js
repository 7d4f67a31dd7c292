// One round of a hall: visitors press whatever there is in every view, then nobody comes and the page starts again by itself.
// Answers with how many ticks were played and how often the view was changed, once the page stands as it was opened. Put into
// the page once: each script that a driver runs would stay in the heap.
self.round = (changes, days) => {
const TICKS_PER_DAY = 12;
const day = () => Number(document.querySelector("[data-readout=day]").dataset.value);
const all = (selector) => [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility());
const frame = () => new Promise((go) => requestAnimationFrame(go));
const until = async (so) => {
  const end = performance.now() + 60000;
  while (!so()) {
    if (performance.now() > end) throw new Error(`in vain: ${so}`);
    await new Promise((go) => setTimeout(go, 10));
  }
};
let ticks = 0, pressed = 0;
const press = (selector, at) => {
  const choices = all(selector);
  choices[at % choices.length]?.click();
};
const step = async (count) => {
  const from = day();
  for (let at = 0; at < count; at += 1) document.getElementById("step").click();
  await until(() => day() >= from + count - 0.01);
  ticks += count * TICKS_PER_DAY;
};
const visit = {
  async story(at) {
    press("#beat-next, #beat-back", at);
    await frame();
    press(".story summary, .choices button", at);
    await frame();
  },
  async explore(at) {
    press(".switch input", at);
    press(".card summary, #look, #look-close, .view-controls button, .readouts summary", at * 7);
    await step(days);
    press("#undo, #redo, #step-back", at);
    await frame();
  },
  async compare(at) {
    press(".switch input", at * 3);
    await step(days);
    press("#restart, .found summary", at);
    await frame();
  },
  async trial(at) {
    press(".trial summary", at);
    await frame();
  },
};
const views = Object.keys(visit);
const round = async () => {
  for (let at = 0; at < changes; at += 1) {
    const view = views[at % views.length];
    document.getElementById(`view-${view}`).click();
    await until(() => document.querySelector(".page").dataset.view === view);
    // A story is played to its moment first.
    await until(() => !document.getElementById("catch-up-stop"));
    pressed += 1;
    await visit[view](at + pressed);
  }
  const warning = () => document.querySelector("#idle-warning button");
  await until(() => {
    self.skipped += 500;
    return warning();
  });
  await until(() => {
    self.skipped += 500;
    return !warning();
  });
  await until(() => document.querySelector(".page").dataset.view === "story");
  await until(() => document.documentElement.dataset.settled === "true");
  await new Promise((go) => setTimeout(go, 700));
};
return round().then(
  () => ({ ticks, changes: pressed, error: "" }),
  (error) => ({ ticks, changes: pressed, error: String(error) }),
);
};
