// Part R of the budgets: the picture beside the peers.
import { atMost, mustBe } from '../lib/bar.mjs';
import { figure, table } from '../lib/table.mjs';
import { COUNTS, measurePicture } from '../picture/measure.mjs';

const NAMES = {
  ours: 'ours, raster in WebAssembly',
  canvas_2d: 'Canvas 2D drawImage',
  pixi: 'PixiJS ParticleContainer',
  three_points: 'three.js Points',
  three_instanced: 'three.js InstancedMesh',
};
const LIMITS = { 1000: 4, 10000: 6, 50000: 14 };
const LEAST_DRAWN = 0.999;

export async function picture(built, options) {
  const names = options.earlier ? { ...NAMES, before: 'before, raster in WebAssembly' } : NAMES;
  const rows = await measurePicture(Object.keys(names), built.wasm, options);
  const find = (name, n) => rows.find((row) => row.name === name && row.n === n);
  const grid = (word) =>
    table([
      ['', ...COUNTS.map((n) => n.toLocaleString('en-US'))],
      ...Object.entries(names).map(([name, title]) => [title, ...COUNTS.map((n) => (find(name, n)?.fault ? 'failed' : word(find(name, n))))]),
    ]);
  const tables = [
    `Picture, ms per frame at 1280×720, software drawing\n${grid((row) => figure(row.ms))}`,
    `Ratio to ours\n${grid((row) => figure(row.ms / find('ours', row.n)?.ms))}`,
    `Share of the cells that stand out from the ground, %\n${grid((row) => (100 * row.drawn).toFixed(1))}`,
  ];
  const bars = [
    ...COUNTS.map((n) => atMost(`ours, ${n} cells, ms`, find('ours', n)?.ms, LIMITS[n])),
    ...['pixi', 'canvas_2d', 'three_points'].map((name) =>
      atMost(`ours / ${NAMES[name]} at 10,000`, find('ours', 10000)?.ms / find(name, 10000)?.ms, 1 / 8),
    ),
    ...COUNTS.map((n) => mustBe(`cells drawn at ${n}`, find('ours', n)?.drawn >= LEAST_DRAWN, `${(100 * find('ours', n)?.drawn).toFixed(1)} %`)),
  ];
  return { tables, bars, rows };
}
