// Chooses something else in every list, box and field in sight, one after the other, with the focus on it. Answers with how many
// there were, and with those that took the focus elsewhere or led to another place.
const done = arguments[arguments.length - 1];
const pause = () => new Promise((go) => setTimeout(go, 50));
const place = () => [location.pathname, document.querySelector(".page").dataset.view].join();
const isClicked = (e) => e.matches("[type=checkbox], [type=radio]");
const change = (e) => {
  if (isClicked(e)) return e.click();
  if (e.matches("select")) e.selectedIndex = (e.selectedIndex + 1) % e.options.length;
  else e.value = String(Number(e.value) + 1);
  for (const kind of ["input", "change"]) e.dispatchEvent(new Event(kind, { bubbles: true }));
};
const run = async () => {
  const [before, moved, chosen] = [place(), [], new Set()];
  const next = () =>
    [...document.querySelectorAll("select, input:not([type=file])")].find(
      (e) => e.id && !chosen.has(e.id) && !e.disabled && e.checkVisibility({ visibilityProperty: true }),
    );
  for (let e = next(); e && place() === before; e = next()) {
    chosen.add(e.id);
    e.focus();
    change(e);
    await pause();
    const at = document.activeElement;
    if (at?.id !== e.id) moved.push(`#${e.id} takes the focus to ${at?.id || at?.localName}`);
    if (place() !== before) moved.push(`#${e.id} leads to ${place()}`);
  }
  return [chosen.size, moved];
};
run().then(done, (error) => done([0, [String(error)]]));
