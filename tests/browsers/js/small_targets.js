// Opens all that folds, and answers with every control that is smaller than `arguments[0]` px either way: what it is and its size.
// Words in a sentence may be as high as their line (WCAG 2.5.8), and the slider of the time line is as long as the run.
const [least, answer] = [arguments[0], arguments[arguments.length - 1]];
const pause = () => new Promise((go) => setTimeout(go, 50));
// What is in an opened part may fold as well; of some, one alone is open.
const open = async () => {
  for (let depth = 0; depth < 4; depth += 1) {
    for (const part of document.querySelectorAll("details:not([open])")) part.open = true;
    await pause();
  }
};
const isInSentence = (control) =>
  control.matches(".term") || (control.tagName === "A" && getComputedStyle(control).display === "inline");
const size = (control) => {
  const label = control.matches("input[type=checkbox], input[type=radio]") && control.closest("label");
  const { width, height } = (label || control).getBoundingClientRect();
  return [control.id === "past" ? least : width, height];
};
open().then(() => {
  const controls = [...document.querySelectorAll("button, a[href], input, select, textarea, summary, [tabindex='0']")];
  const seen = controls.filter((control) => control.checkVisibility({ visibilityProperty: true }) && size(control)[0] > 0);
  answer({
    controls: seen.length,
    isCoarse: matchMedia("(pointer: coarse)").matches,
    small: seen
      .filter((control) => !isInSentence(control) && size(control).some((side) => side < least - 0.5))
      .map((control) => `${control.id || control.className || control.tagName}: ${size(control).map(Math.round).join(" x ")}`),
  });
});
