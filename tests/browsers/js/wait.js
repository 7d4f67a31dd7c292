// After `const met = () => { … };`. Looks every 20 ms whether it is so, for as long as the first argument says, and answers
// with what it gave and with the error of the last look. Timers, not frames: some frames of other pages get none.
const [forMs, done] = arguments;
const end = performance.now() + forMs;
const look = () => {
  let error = "";
  try {
    const value = met();
    if (value) return done([value, ""]);
  } catch (thrown) {
    error = String(thrown);
  }
  return performance.now() >= end ? done([null, error]) : setTimeout(look, 20);
};
look();
