// Runs the mechanics contenders side by side and gives ns per disc-step and overlap for each number of discs.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Child } from '../lib/child.mjs';
import { say } from '../lib/say.mjs';
import { interleave } from '../lib/interleave.mjs';
import { meanMove, overlap } from './overlap.mjs';
import { discsFile, readDiscs } from './workload.mjs';

export const COUNTS = [1000, 5000, 10000, 50000];
/** Steps before the overlap is looked at: enough that it is the contender's own and not the common start's. */
const SETTLING_STEPS = 60;

/** `contenders`: `{ name, command, args }`. Returns rows `{ n, name, ns, overlap, move }`, or `{ n, name, fault }`. */
export async function measureMechanics(contenders, { folder, rounds, sampleMs }) {
  mkdirSync(folder, { recursive: true });
  const rows = [];
  for (const n of COUNTS) {
    rows.push(...(await measureCount(contenders, n, discsFile(folder, n), { folder, rounds, sampleMs })));
  }
  return rows;
}

async function measureCount(contenders, n, file, { folder, rounds, sampleMs }) {
  const running = [];
  const rows = [];
  for (const contender of contenders) {
    say(`${n} discs: ${contender.name} warms up`);
    const child = new Child(contender.command, contender.args);
    try {
      running.push({ ...contender, child, steps: await warmUp(child, file, sampleMs) });
    } catch (fault) {
      child.end();
      rows.push({ n, name: contender.name, fault: fault.message });
    }
  }
  say(`${n} discs: taking turns`);
  const medians = await interleave(running, rounds, (contender) => stepNs(contender, n));
  for (const [k, { name, child }] of running.entries()) {
    rows.push({ n, name, ns: medians[k], ...(await look(child, join(folder, 'dump.bin'))) });
    child.end();
  }
  return rows;
}

/** Nanoseconds per disc and step of one sample. */
export async function stepNs({ child, steps }, n) {
  return Number(await child.ask(`step ${steps}`)) / steps / n;
}

/** Lets the contender settle and its code be compiled; gives how many steps make one sample. */
export async function warmUp(child, file, sampleMs) {
  await child.ask(`load ${file}`);
  let spent = 0;
  let perStep = 0;
  for (let done = 0; done < SETTLING_STEPS || spent < 3 * sampleMs; done += 10) {
    const ms = Number(await child.ask('step 10')) / 1e6;
    spent += ms;
    perStep = ms / 10;
    if (spent > 40 * sampleMs && done >= SETTLING_STEPS / 2) break;
  }
  return Math.max(1, Math.round(sampleMs / perStep));
}

async function look(child, file) {
  const dump = async () => {
    await child.ask(`dump ${file}`);
    return readDiscs(file);
  };
  const before = await dump();
  await child.ask('step 1');
  const after = await dump();
  return { overlap: overlap(after), move: meanMove(before, after) };
}
