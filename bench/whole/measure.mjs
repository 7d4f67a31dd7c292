// The whole model, natively and in WebAssembly, in turns: ns per cell and tick. Every sample begins the same run anew and
// measures the same ticks, because the number of cells changes as treatments act.
import { Child } from '../lib/child.mjs';
import { interleave } from '../lib/interleave.mjs';
import { say } from '../lib/say.mjs';

export const SIZES = ['small', 'medium', 'large'];
const TICKS = { small: 200, medium: 60, large: 20 };

export async function measureWhole(built, { rounds }) {
  const native = new Child(built.native);
  const wasm = new Child(process.execPath, [new URL('serve.mjs', import.meta.url).pathname, built.wasm]);
  try {
    const rows = [];
    for (const size of SIZES) {
      say(`whole model, ${size}`);
      const [nativeNs, wasmNs] = await interleave([native, wasm], rounds, (child) => sample(child, size));
      rows.push({ size, cells: Number(await native.ask('cells')), native: nativeNs, wasm: wasmNs, allocations: await allocations(native, size) });
    }
    return rows;
  } finally {
    // A contender that stays open would keep the whole run from ending.
    native.end();
    wasm.end();
  }
}

async function sample(child, size) {
  await child.ask(`run ${size}`);
  const before = Number(await child.ask('cells'));
  const ns = Number(await child.ask(`step ${TICKS[size]}`));
  const after = Number(await child.ask('cells'));
  return ns / TICKS[size] / ((before + after) / 2);
}

/** Allocations of that many ticks, less those that asking costs. */
async function allocations(child, size) {
  await child.ask(`run ${size}`);
  const asked = async (ticks) => {
    const before = Number(await child.ask('allocations'));
    await child.ask(`step ${ticks}`);
    return Number(await child.ask('allocations')) - before;
  };
  const asking = await asked('00');
  return Math.max(0, (await asked(TICKS[size])) - asking);
}
