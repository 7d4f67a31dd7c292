// The whole model, natively and in WebAssembly, in turns with peers that show how fast the machine is at that moment: ns per
// cell and tick, and per disc and step. Every sample begins the same run anew and measures the same ticks, because the number
// of cells changes as treatments act.
import { Child } from '../lib/child.mjs';
import { interleave } from '../lib/interleave.mjs';
import { say } from '../lib/say.mjs';
import { stepNs, warmUp } from '../mechanics/measure.mjs';
import { discsFile } from '../mechanics/workload.mjs';

export const SIZES = ['small', 'medium', 'large'];
const TICKS = { small: 200, medium: 60, large: 20 };

const DISCS = 10000;

/** `peers`: mechanics contenders, `{ name, command, args }`. Rows `{ size, cells, native, wasm, before, peers, allocations }`; `before`: ns of another checkout, natively and in WebAssembly; the peers' ns are by name. */
export async function measureWhole(built, peers, { folder, rounds, sampleMs, earlier }) {
  const inNode = (module) => new Child(process.execPath, [new URL('serve.mjs', import.meta.url).pathname, module]);
  const native = new Child(built.native);
  const wasm = inNode(built.wasm);
  const before = earlier ? [new Child(earlier.built.native), inNode(earlier.built.wasm)] : [];
  const beside = peers.map(({ name, command, args }) => ({ name, child: new Child(command, args) }));
  try {
    const file = discsFile(folder, DISCS);
    for (const peer of beside) {
      say(`whole model: ${peer.name} warms up`);
      peer.steps = await warmUp(peer.child, file, sampleMs);
    }
    const rows = [];
    for (const size of SIZES) {
      say(`whole model, ${size}`);
      const turns = [...[native, wasm, ...before].map((child) => () => sample(child, size)), ...beside.map((peer) => () => stepNs(peer, DISCS))];
      const [nativeNs, wasmNs, ...others] = await interleave(turns, rounds, (turn) => turn());
      const [beforeNs, peerNs] = [others.slice(0, before.length), others.slice(before.length)];
      const ns = Object.fromEntries(beside.map(({ name }, k) => [name, peerNs[k]]));
      rows.push({ size, cells: Number(await native.ask('cells')), native: nativeNs, wasm: wasmNs, before: beforeNs, peers: ns, allocations: await allocations(native, size) });
    }
    return rows;
  } finally {
    // A contender that stays open would keep the whole run from ending.
    [native, wasm, ...before, ...beside.map((peer) => peer.child)].forEach((child) => child.end());
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
