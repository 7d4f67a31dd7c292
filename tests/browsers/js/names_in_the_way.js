// How many names stand on the stage, and those that lie on one another, on the day, the scale or a button, or leave the stage.
const seen = (e) => e.checkVisibility();
const box = (e) => e.getBoundingClientRect();
const names = [...document.querySelectorAll(".label > span")].filter(seen);
const others = [...document.querySelectorAll("#day, .stage-scale, .view-controls button")].filter(seen);
const stage = box(document.getElementById("stage"));
const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const inside = (a) => a.left >= stage.left && a.right <= stage.right && a.top >= stage.top && a.bottom <= stage.bottom;
const inTheWay = (name, at) =>
  !inside(box(name)) || [...others, ...names.slice(at + 1)].some((other) => meet(box(name), box(other)));
const wrong = names.filter(inTheWay);
return [names.length, wrong.map((name) => name.textContent).join(", ")];
