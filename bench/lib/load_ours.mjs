// Our module in Node, from the folder that wasm-bindgen wrote.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export async function loadOurs(folder) {
  const ours = await import(pathToFileURL(join(folder, 'bench_ours.js')).href);
  ours.initSync({ module: readFileSync(join(folder, 'bench_ours_bg.wasm')) });
  return ours;
}
