// Pairs of things on the stage that lie on one another: of the first selector, and of any of the second.
const [FIRST, SECOND] = arguments;
const all = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0);
const box = (one) => one.getBoundingClientRect();
const lies_on = (a, b) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
const name = (one) => one.id || one.className || one.textContent;
return all(FIRST).flatMap((a) =>
  all(SECOND)
    .filter((b) => a !== b && lies_on(box(a), box(b)))
    .map((b) => `${name(a)} ${a.textContent} on ${name(b)}`),
);
