// Controls, and the ring of the focus, that differ by less than 3 to 1 from what they stand on (WCAG 1.4.11), with how many there are. A
// control is known by its border or its ground; one that is only words, by these: they are links in a sentence or a list. What the browser
// draws by itself is its own.
const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
// A colour over another one, as the browser mixes them.
const over = (colour, [r, g, b]) => {
  for (const paint of [`rgb(${r} ${g} ${b})`, colour]) {
    pen.fillStyle = paint;
    pen.fillRect(0, 0, 1, 1);
  }
  return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
};
const linear = (part) => (part <= 10.31 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
const ratio = (a, b) => {
  const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
};
const ground = (e) => {
  const around = [];
  for (let at = e; at; at = at.parentElement) around.unshift(getComputedStyle(at).backgroundColor);
  return around.reduce((under, colour) => over(colour, under), [255, 255, 255]);
};
const isBrowsers = (e) => e.matches("[type=file]") || (e.matches("[type=checkbox], [type=radio], [type=range]") && getComputedStyle(e).appearance !== "none");
const isSeen = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.disabled;
const faint = [];
const all = [...document.querySelectorAll("button, input, select, textarea, summary, a[href]")].filter(isSeen);
for (const e of all) {
  const under = ground(e.parentElement), own = ground(e), style = getComputedStyle(e);
  const name = e.id || `${e.localName} “${e.textContent.trim().slice(0, 30)}”`;
  const isBox = parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== "none";
  const border = isBox ? Math.max(ratio(over(style.borderTopColor, under), under), ratio(over(style.borderTopColor, own), own)) : 0;
  const words = e.textContent.trim() && !e.matches("select, textarea") ? ratio(over(style.color, own), own) : 0;
  const best = isBox ? Math.max(border, ratio(own, under)) : words;
  if (!isBrowsers(e) && best < 3) faint.push(`${name}: ${best.toFixed(2)} to 1`);
  e.focus({ focusVisible: true });
  const ring = [e, e.closest("label"), e.nextElementSibling].find((one) => one && getComputedStyle(one).outlineStyle === "solid");
  if (!ring) continue;
  // Over the picture it has a ground of its own within it.
  const inner = e.closest(".stage") && e.id !== "stage" ? getComputedStyle(ring).boxShadow.match(/^\w+\([^)]*\)/)?.[0] : "transparent";
  const beneath = inner ? over(inner, ground(ring.parentElement)) : [127, 127, 127];
  const far = ratio(over(getComputedStyle(ring).outlineColor, beneath), beneath);
  if (!inner || far < 3) faint.push(`the ring about ${name}: ${far.toFixed(2)} to 1`);
}
return [all.length, faint];
