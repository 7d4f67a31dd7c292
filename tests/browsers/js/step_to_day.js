// Presses the button `step` each time the last step is done, until the day of the first argument is reached; gives up after
// the second argument's ms.
const [wanted, forMs, done] = arguments;
const day = () => Number(document.querySelector("[data-readout=day]").dataset.value);
const end = performance.now() + forMs;
let due = day();
const look = () => {
  if (day() >= wanted || performance.now() >= end) return done(day());
  if (day() >= due - 0.001) {
    due = day() + 1;
    document.getElementById("step").click();
  }
  return setTimeout(look, 5);
};
look();
