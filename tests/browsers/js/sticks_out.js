// How far the page sticks out, and controls whose words are cut off. A list cuts its own entries, and one browser counts what
// it cuts as the label's.
const text = "button, a, label, summary, h1, h2, h3, p, li, dt, dd";
const isCut = (e) =>
  e.checkVisibility() &&
  !e.closest(".visually-hidden, .stage") &&
  !e.querySelector("select") &&
  e.scrollWidth > e.clientWidth + 1 &&
  getComputedStyle(e).display !== "inline";
const cut = [...document.querySelectorAll(text)].filter(isCut);
const words = cut.map((e) => `${e.tagName} ${e.id} ${e.className} ${e.innerText.slice(0, 30)}`);
return [document.documentElement.scrollWidth - innerWidth, words.join("; ")];
