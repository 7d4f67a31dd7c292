// Where things stand in sight: the share of the height that the stage has, which of the elements named are not wholly in the
// viewport, and how many switches stand whole below the stage, each with a finger's width around it.
const WANTED = arguments[0];
const box = (e) => e.getBoundingClientRect();
const isWhole = (e) => {
  const { top, bottom, left, right, height } = box(e);
  return height > 0 && top >= -1 && left >= -1 && bottom <= innerHeight + 1 && right <= innerWidth + 1;
};
const name = (e) => e.id || e.className || e.tagName;
const hidden = WANTED.flatMap((selector) => {
  const found = [...document.querySelectorAll(selector)];
  return found.length ? found.filter((e) => !isWhole(e)).map(name) : [selector];
});
// Where the window of the host is smaller than the frame, the reader sees a part of it, and the stage is a share of that.
const seen = parseFloat(document.documentElement.style.getPropertyValue("--seen-height")) || innerHeight;
const stage = box(document.querySelector("#stage"));
const switches = [...document.querySelectorAll(".switch input")].map((e) => box(e.closest("label")));
const free = switches.filter((e) => e.top >= stage.bottom - 1 && e.bottom <= innerHeight + 1);
return {
  stage: stage.height / seen,
  stage_is_whole: isWhole(document.querySelector("#stage")),
  hidden,
  free_switches: free.length,
  least_target: Math.min(...switches.map((e) => e.height)),
  page: document.documentElement.scrollHeight,
};
