// Part M of the budgets: mechanics alone beside the peers, then the whole model.
import { fileURLToPath } from 'node:url';
import { atMost, mustBe } from '../lib/bar.mjs';
import { figure, table } from '../lib/table.mjs';
import { COUNTS, measureMechanics } from '../mechanics/measure.mjs';
import { measureWhole } from '../whole/measure.mjs';

const OURS = 'ours, WebAssembly';
const ALONE = { 1000: 45, 5000: 40, 10000: 40, 50000: 45 };
const WHOLE = { small: 150, medium: 120, large: 120 };
/** What the budgets' table says of the peers that are measured in turns with the whole model, at 10,000 discs. */
const TABLE = { 'plain JavaScript, typed arrays': 138, 'box2d-wasm, SIMD': 1815, 'matter-js': 8131 };
const DEEPEST_MEAN = 0.05;

export async function mechanics(built, options) {
  const all = contenders(built, options.earlier);
  const alone = await measureMechanics(all, options);
  const whole = await measureWhole(built, all.filter(({ name }) => name in TABLE), options);
  const tables = [
    `Mechanics alone, ns per disc-step\n${byCount(alone, (row) => figure(row.ns))}`,
    `Ratio to ${OURS}\n${byCount(alone, (row) => figure(row.ns / find(alone, OURS, row.n)?.ns))}`,
    `Mean overlap of touching pairs, % of the two radii (touching pairs per disc; mean move per step, µm)\n${byCount(alone, work)}`,
    `Whole model, every process on, ns per cell-tick\n${table([
      ['', 'cells', 'native', 'WebAssembly', 'WebAssembly/native', 'allocations', 'before: native, WebAssembly'],
      ...whole.map((row) => [row.size, row.cells, figure(row.native), figure(row.wasm), figure(row.wasm / row.native), row.allocations, row.before.map(figure).join(', ')]),
    ])}`,
    `How much longer the peers took beside it than the table of the budgets says, at 10,000 discs\n${table([
      ['', ...Object.keys(TABLE)],
      ...whole.map((row) => [row.size, ...Object.keys(TABLE).map((name) => figure(row.peers[name] / TABLE[name]))]),
    ])}`,
  ];
  return { tables, bars: bars(alone, whole), rows: { alone, whole } };
}

function contenders(built, earlier) {
  const program = (name, command, args = []) => ({ name, command, args });
  const script = (name, file, ...args) =>
    program(name, process.execPath, [fileURLToPath(new URL(`../mechanics/contenders/${file}.mjs`, import.meta.url)), ...args]);
  return [
    script(OURS, 'ours', built.wasm),
    script('ours, WebAssembly without SIMD', 'ours', built.wasmPlain),
    program('ours, native', built.native),
    script('plain JavaScript, typed arrays', 'plain_js'),
    program('krABMaga, native', built.krabmaga),
    script('box2d-wasm, SIMD', 'box2d'),
    script('d3-force', 'd3_force'),
    script('rapier2d', 'rapier'),
    script('rapier2d, SIMD', 'rapier_simd'),
    script('matter-js', 'matter'),
    ...(earlier ? [script('before, WebAssembly', 'ours', earlier.built.wasm)] : []),
  ];
}

const find = (rows, name, n) => rows.find((row) => row.name === name && row.n === n);

function byCount(rows, word) {
  const names = [...new Set(rows.map((row) => row.name))];
  const line = (name) => [name, ...COUNTS.map((n) => (find(rows, name, n)?.fault ? 'failed' : word(find(rows, name, n))))];
  return table([['', ...COUNTS.map((n) => n.toLocaleString('en-US'))], ...names.map(line)]);
}

const work = ({ overlap, move }) => `${(100 * overlap.mean).toFixed(1)} (${overlap.pairs.toFixed(2)}; ${move.toFixed(2)})`;

function bars(alone, whole) {
  const ns = (name, n) => find(alone, name, n)?.ns;
  const against = (name, limit) => atMost(`ours / ${name} at 10,000`, ns(OURS, 10000) / ns(name, 10000), limit);
  return [
    ...COUNTS.map((n) => atMost(`mechanics alone, WebAssembly, ${n} discs, ns`, ns(OURS, n), ALONE[n])),
    against('matter-js', 1 / 100),
    against('d3-force', 1 / 100),
    against('box2d-wasm, SIMD', 1 / 30),
    atMost('cost per disc at 50,000 / at 5,000', ns(OURS, 50000) / ns(OURS, 5000), 1.2),
    ...COUNTS.map((n) => workDone(alone, n)),
    ...whole.map((row) => atMost(`whole model, WebAssembly, ${row.size} (${row.cells} cells), ns`, row.wasm, WHOLE[row.size])),
    ...whole.flatMap((row) => Object.keys(TABLE).map((name) => besidePeer(row, name))),
    ...whole.map((row) => atMost(`whole model, WebAssembly / native, ${row.size}`, row.wasm / row.native, 1.6)),
    ...whole.map((row) => mustBe(`no heap allocation in a warm tick, ${row.size}`, row.allocations === 0, `${row.allocations} in the sample`)),
  ];
}

/** The bar as a ratio: the share of a peer's time that the bar is of the peer's figure in the table of the budgets. */
function besidePeer(row, name) {
  return atMost(`whole model, ${row.size}, a cell / a disc of ${name}`, row.wasm / row.peers[name], WHOLE[row.size] / TABLE[name]);
}

/** No bar is met by doing less: overlaps small, no disc lost, discs moving, and no deeper than the peer that leaves most. */
function workDone(rows, n) {
  const { overlap, move } = find(rows, OURS, n) ?? {};
  const seen = overlap ? `${(100 * overlap.mean).toFixed(1)} % mean overlap, ${overlap.outside} outside, ${move.toFixed(2)} µm a step` : 'not measured';
  const peers = rows.filter((row) => row.n === n && !row.fault && !row.name.startsWith('ours'));
  const most = Math.max(...peers.map((row) => row.overlap.mean));
  return mustBe(`same work done at ${n}`, overlap?.mean <= Math.min(DEEPEST_MEAN, most) && overlap.outside === 0 && move > 0.05, seen);
}
