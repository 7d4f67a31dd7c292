// The line protocol that every mechanics contender speaks on its standard input and output, native ones alike:
//
//   load <file>   take the discs of this file                  → ok
//   step <k>      do k steps                                   → nanoseconds they took
//   dump <file>   write the discs as they are now              → ok
import { createInterface } from 'node:readline';
import { readDiscs, writeDiscs } from './workload.mjs';

/** `start(discs)` gives `{ step(), positions() }`; the positions are `{ x, y }`. */
export async function serve(start) {
  let discs;
  let contender;
  for await (const line of createInterface({ input: process.stdin })) {
    const [verb, word] = line.split(' ');
    if (verb === 'load') {
      discs = readDiscs(word);
      contender = await start(discs);
      console.log('ok');
    } else if (verb === 'step') {
      const begin = process.hrtime.bigint();
      for (let left = Number(word); left > 0; left--) contender.step();
      console.log(String(process.hrtime.bigint() - begin));
    } else if (verb === 'dump') {
      writeDiscs(word, { ...discs, ...contender.positions() });
      console.log('ok');
    }
  }
}
