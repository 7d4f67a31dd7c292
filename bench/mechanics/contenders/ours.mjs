// Ours in WebAssembly. The folder of the module is the argument.
import { loadOurs } from '../../lib/load_ours.mjs';
import { serve } from '../serve.mjs';

const ours = await loadOurs(process.argv[2]);

await serve(({ side, jitter, x, y, r }) => {
  const packing = new ours.Packing(side, jitter, Float32Array.from({ length: 3 * r.length }, (_, k) => [x, y, r][k % 3][Math.floor(k / 3)]));
  return {
    step: () => packing.step(),
    positions: () => {
      const discs = packing.discs();
      const column = (k) => Float32Array.from({ length: r.length }, (_, i) => discs[3 * i + k]);
      return { x: column(0), y: column(1) };
    },
  };
});
