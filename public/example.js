// Steers the first element of the example page, and shows what it says. `?from=https://…/` takes Marrowscope from another site.
import { followTheme, language, putWords, words } from "./check-words.js";

const find = (id) => document.getElementById(id);
const one = find("one");

followTheme();
putWords("exampleTitle");
// In the reader's own words, and the page in the frames too.
for (const element of document.querySelectorAll("marrow-scope")) element.setAttribute("lang", language);

const asked = new URLSearchParams(location.search).get("from");
const from = asked && new URL(asked, location.href);
const home = from && /^https?:$/.test(from.protocol) ? from.href : "./";
if (home !== "./") for (const element of document.querySelectorAll("marrow-scope")) element.setAttribute("src", home);
find("bare").src = home + "?view=story&play=0&lang=" + language;

const wishes = {
  play: () => one.play(),
  pause: () => one.pause(),
  step: () => one.step(),
  reset: () => one.reset(),
  active: () => one.set({ stage: "active", therapies: ["car_t"] }),
  describe: () => one.describe("words"),
};
for (const button of document.querySelectorAll("[data-does]"))
  button.addEventListener("click", () => wishes[button.dataset.does]());

one.addEventListener("marrowscope-state", ({ detail }) => {
  find("readouts").value = words.heard(...[detail.readouts.day.toFixed(1), detail.readouts.n_cells].map((number) => Number(number).toLocaleString(language)));
});
one.addEventListener("marrowscope-describe", ({ detail }) => { find("words").value = detail.text; });
