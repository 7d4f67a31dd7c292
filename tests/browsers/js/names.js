// Controls by the names that voice control knows them by. `arguments[0]` is what to do: "check" lists controls whose visible
// words are not part of their name (WCAG 2.5.3); "clashes" lists names that several controls share; else it is what a person says, and the control of those words is pressed.
const [said] = arguments;
const plain = (text) => text.toLowerCase().replace(/[\p{P}\p{S}\s]+/gu, " ").trim();
const isSeen = (e) => e.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
// Words that are seen: neither hidden from sight nor signs that stand for no word.
const seenWords = (e) => {
  let words = "";
  for (const node of e.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) words += node.data;
    else if (node.nodeType === Node.ELEMENT_NODE && isSeen(node) && !node.matches(".visually-hidden, [aria-hidden=true], svg, select, textarea, option"))
      words += ` ${seenWords(node)} `;
  }
  return words;
};
const byId = (ids) => ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
const nameOf = (e) => {
  if (e.getAttribute("aria-labelledby")) return byId(e.getAttribute("aria-labelledby"));
  if (e.getAttribute("aria-label")) return e.getAttribute("aria-label");
  if (e.labels?.length) return [...e.labels].map((label) => label.textContent).join(" ");
  return e.matches("input, select, textarea") ? (e.title ?? "") : e.textContent;
};
const shownOf = (e) => (e.labels?.length ? [...e.labels].map(seenWords).join(" ") : seenWords(e));
const controls = [...document.querySelectorAll("button, summary, a[href], input, select, textarea")].filter(
  (e) => isSeen(e) || (e.labels?.length && [...e.labels].some(isSeen)),
);
if (said === "check") 
{
  // Parts that stand below each other have a space between them in the name that a browser makes.
  const letters = (text) => plain(text).replaceAll(" ", "");
  return controls
    .filter((e) => !letters(nameOf(e)) || !letters(nameOf(e)).includes(letters(shownOf(e))))
    .map((e) => `${e.tagName} #${e.id}: seen “${plain(shownOf(e))}”, named “${plain(nameOf(e))}”`);
}
if (said === "clashes") {
  const named = Map.groupBy(controls.filter((e) => e.getClientRects().length), (e) => plain(nameOf(e)));
  return [...named].filter(([, all]) => all.length > 1).map(([name, all]) => `${all.length} are called “${name}”: ${all.map((e) => `${e.tagName} #${e.id}`).join(" ")}`);
}
const wanted = plain(said);
const rank = (e) => {
  const name = plain(nameOf(e));
  return name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(wanted) ? 2 : 3;
};
const best = controls.filter((e) => rank(e) < 3).sort((a, b) => rank(a) - rank(b))[0];
if (!best) return [`nothing is called “${said}”; there are: ${controls.map((e) => plain(nameOf(e))).join(" · ")}`];
best.focus();
best.click();
return [];
