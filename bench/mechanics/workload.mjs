// The mechanics workload: N soft discs, radii 4.5 : 6 : 9 in equal numbers, in a square box of which they cover 0.85.
//
// Every contender starts from the same packing, in which a plain relaxation has already spread the discs. A discs file
// is little-endian f32: side of the box, jitter, N, then x, y, r of each disc.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Box } from './box.mjs';

export const RADII = [4.5, 6, 9];
export const COVERED = 0.85;
/** Each step moves each disc by up to this much along each axis, before repulsion. */
export const JITTER = 0.2;
const SETTLING_STEPS = 400;

function makeDiscs(n, seed = 7) {
  const random = mulberry(seed);
  const r = Float32Array.from({ length: n }, (_, i) => RADII[i % 3]);
  const area = r.reduce((sum, radius) => sum + Math.PI * radius * radius, 0);
  const side = Math.sqrt(area / COVERED);
  const x = r.map((radius) => radius + random() * (side - 2 * radius));
  const y = r.map((radius) => radius + random() * (side - 2 * radius));
  const box = new Box({ side, jitter: 0, x, y, r });
  for (let step = 0; step < SETTLING_STEPS; step++) box.step();
  return { side, jitter: JITTER, x, y, r };
}

/** A file of `n` discs in a folder; gives its path. */
export function discsFile(folder, n) {
  const path = join(folder, `discs-${n}.bin`);
  writeDiscs(path, makeDiscs(n));
  return path;
}

export function writeDiscs(path, { side, jitter, x, y, r }) {
  const words = new Float32Array(3 + 3 * r.length);
  words.set([side, jitter, r.length]);
  r.forEach((radius, i) => words.set([x[i], y[i], radius], 3 + 3 * i));
  writeFileSync(path, new Uint8Array(words.buffer));
}

export function readDiscs(path) {
  const bytes = readFileSync(path);
  const words = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const n = words[2];
  const column = (k) => Float32Array.from({ length: n }, (_, i) => words[3 + 3 * i + k]);
  return { side: words[0], jitter: words[1], x: column(0), y: column(1), r: column(2) };
}

/** A small seeded generator: uniform in [0, 1). */
export function mulberry(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}
