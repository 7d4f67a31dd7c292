// Where the focus is, and what lies on it: it must be in sight, and a press in its middle must meet it.
const e = document.activeElement;
if (!e || e === document.body || e === document.documentElement) return ["", ""];
const name = e.id || `${e.tagName} ${e.textContent.trim().slice(0, 40)}`;
// A control that draws nothing itself is seen by its label.
const tiny = (box) => box.width < 4 || box.height < 4;
let shown = e, box = e.getBoundingClientRect();
if (tiny(box) && e.labels?.length) [shown, box] = [e.labels[0], e.labels[0].getBoundingClientRect()];
const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
if (right - left < 2 || bottom - top < 2) return [name, "it is out of sight"];
const near = (hit) => hit && (shown.contains(hit) || hit.contains(shown) || hit.closest("label")?.control === e || e.closest("label")?.contains(hit));
const shares = [[0.5, 0.5], [0.15, 0.5], [0.85, 0.5], [0.5, 0.15], [0.5, 0.85]];
const hits = shares.map(([x, y]) => document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y));
const covered = hits.filter((hit) => !near(hit));
const over = covered[0];
return [name, covered.length > 2 ? `it lies under ${over ? `${over.tagName} #${over.id} .${over.className}` : "nothing"}` : ""];
