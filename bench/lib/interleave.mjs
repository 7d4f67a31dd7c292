// A B C A B C …: whatever else the machine does meets all contenders alike. The first round is thrown away.
import { median } from './median.mjs';

/** `sample(contender)` gives one figure. Returns the contenders' medians, in their order. */
export async function interleave(contenders, rounds, sample) {
  const samples = contenders.map(() => []);
  for (let round = -1; round < rounds; round++) {
    for (const [k, contender] of contenders.entries()) {
      const figure = await sample(contender);
      if (round >= 0) samples[k].push(figure);
    }
  }
  return samples.map(median);
}
