// The pages that are loaded side by side. Ours is the release in `dist/`; the peers are the smallest pages that draw with
// the libraries named in the budgets, bundled and minified, each in a folder of its own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Name, address below the served root, and whose way of telling that its first frame stands it has. */
export const PAGES = [
  { name: 'ours, hosted', path: 'dist/index.html?view=story', begun: 'ours' },
  { name: 'ours, the single file', path: 'dist/marrowscope.html?view=story', begun: 'ours' },
  { name: 'PixiJS, 10,000 sprites', path: 'peers/pixi.html', begun: 'peer' },
  { name: 'd3-force and SVG, 1,000', path: 'peers/d3.html', begun: 'peer' },
  { name: 'matter-js, 2,000', path: 'peers/matter.html', begun: 'peer' },
];

/** Bundles the peers into `folder`. */
export async function bundlePeers(folder) {
  mkdirSync(folder, { recursive: true });
  const names = ['pixi', 'd3', 'matter'];
  await build({
    entryPoints: names.map((name) => join(HERE, 'peers', `${name}.mjs`)),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  for (const name of names) {
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><body><script type="module" src="${name}.js"></script>`;
    writeFileSync(join(folder, `${name}.html`), html);
  }
}
