// The whole model in WebAssembly; its line protocol, which the native program speaks too:
//
//   run <size>    a run with every process on, warm            → ok
//   step <k>      do k ticks                                   → nanoseconds they took
//   cells         how many there are                           → that number
//   allocations   heap allocations so far (native only)        → that number
import { createInterface } from 'node:readline';
import { loadOurs } from '../lib/load_ours.mjs';

const ours = await loadOurs(process.argv[2]);
let run;
for await (const line of createInterface({ input: process.stdin })) {
  const [verb, word] = line.split(' ');
  if (verb === 'run') {
    run?.free();
    run = new ours.Run(word);
    console.log('ok');
  } else if (verb === 'step') {
    const begin = process.hrtime.bigint();
    for (let left = Number(word); left > 0; left--) run.step();
    console.log(String(process.hrtime.bigint() - begin));
  } else {
    console.log(String(run.cells()));
  }
}
