// The jitter that physics engines get as a velocity, for contenders in JavaScript.

/** Gives numbers that are uniform in ±`amount`. */
export function shaker(amount) {
  let state = 1;
  const scale = amount / 0x8000;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >> 16) * scale;
  };
}
