// Where the focus is: what it is called, and its box on the page: left, right, top, bottom. Nothing where nothing has it.
const e = document.activeElement;
if (!e || e === document.body || e === document.documentElement) return null;
let box = e.getBoundingClientRect();
// A control that draws nothing itself is seen by its label.
if ((box.width < 4 || box.height < 4) && e.labels?.length) box = e.labels[0].getBoundingClientRect();
const name = e.id || `${e.localName} “${e.textContent.trim().slice(0, 30)}”`;
return [name, [box.left, box.right, box.top + scrollY, box.bottom + scrollY]];
