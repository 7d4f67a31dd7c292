// The pages that are loaded side by side. Ours is the release in `dist/`; the peers are the smallest pages that draw with
// the libraries that we compare with, bundled and minified, each in a folder of its own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Name, address below the served root, the site it is asked for under where that is not the usual one, and whose way of telling that its first frame stands it has. */
export const PAGES = [
  { name: 'ours, hosted', path: 'dist/index.html?view=story', begun: 'ours' },
  { name: 'ours, the single file', path: 'dist/marrowscope.html?view=story', begun: 'ours' },
  { name: 'PixiJS, 10,000 sprites', path: 'peers/pixi.html', begun: 'peer' },
  { name: 'd3-force and SVG, 1,000', path: 'peers/d3.html', begun: 'peer' },
  { name: 'matter-js, 2,000', path: 'peers/matter.html', begun: 'peer' },
  { name: 'a host page, alone', path: 'peers/host.html', begun: 'peer', site: 'localhost' },
  { name: 'a host page with our frame', path: 'peers/host-framed.html', begun: 'peer', site: 'localhost' },
];

/** The release of another checkout, where one is measured beside ours. */
export const EARLIER = { name: 'before, hosted', path: 'before/index.html?view=story', begun: 'ours' };

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
  for (const [name, frame] of [['host', ''], ['host-framed', FRAME]]) writeFileSync(join(folder, `${name}.html`), host(frame));
}

/** The app as a hospital embeds it: from another site. */
const FRAME = `<iframe title="Marrow" width="100%" height="640"></iframe>
<script>
  addEventListener('message', ({ data }) => { if (data?.type === 'ready') window.begun = true; });
  document.querySelector('iframe').src = 'http://127.0.0.1:' + location.port + '/dist/index.html?view=story';
</script>`;

const host = (frame) => `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A host</title><body><h1>A host</h1><p>${'Words of a host. '.repeat(400)}</p>
${frame || '<script>window.begun = true;</script>'}`;
