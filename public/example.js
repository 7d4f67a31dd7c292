// Steers the first element of the example page, and shows what it says. `?from=https://…/` takes Marrowscope from another site.
const find = (id) => document.getElementById(id);
const one = find("one");

const asked = new URLSearchParams(location.search).get("from");
const from = asked && new URL(asked, location.href);
if (from && /^https?:$/.test(from.protocol)) {
  for (const element of document.querySelectorAll("marrow-scope")) element.setAttribute("src", from.href);
  find("bare").src = from.href + "?view=story&play=0";
}

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
  find("readouts").value = `day ${detail.readouts.day.toFixed(1)}, ${detail.readouts.n_cells} cells`;
});
one.addEventListener("marrowscope-describe", ({ detail }) => { find("words").value = detail.text; });
