// Answers after as many frames as the first argument says. Where the browser holds frames back, each is waited for no longer
// than the page itself waits.
let [left, done] = arguments;
const frame = () => {
  let timer = 0;
  const passed = () => {
    clearTimeout(timer);
    cancelAnimationFrame(request);
    left -= 1;
    return left > 0 ? frame() : done();
  };
  const request = requestAnimationFrame(passed);
  timer = setTimeout(passed, 400);
};
frame();
