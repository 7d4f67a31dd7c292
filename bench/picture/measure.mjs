// Runs the picture contenders side by side, each in a tab of its own, and gives ms per frame for each number of cells.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launch } from '../lib/browser.mjs';
import { interleave } from '../lib/interleave.mjs';
import { median } from '../lib/median.mjs';
import { say } from '../lib/say.mjs';
import { serveFolder } from '../lib/serve_folder.mjs';
import { BACKGROUND_RGB } from './sprites.mjs';

export const COUNTS = [1000, 10000, 50000];
/** The contender that is ours as another checkout has it. */
const BEFORE = 'before';
const HERE = dirname(fileURLToPath(import.meta.url));

/** `ours`: the folder of our module. `contenders`: names of files in `contenders/`. Returns rows `{ n, name, ms, drawn, colours }`, or `{ n, name, fault }`. */
export async function measurePicture(contenders, ours, { folder, rounds, sampleMs, earlier }) {
  const pages = join(folder, 'pages');
  await bundle(contenders.filter((name) => name !== BEFORE), ours, pages);
  if (earlier) await bundle(['ours'], earlier.built.wasm, join(pages, 'earlier'));
  const { address, stop } = await serveFolder(pages);
  const browser = await launch();
  try {
    const rows = [];
    for (const n of COUNTS) rows.push(...(await measureCount(contenders, n, { browser, address, folder, rounds, sampleMs })));
    return rows;
  } finally {
    await browser.close();
    stop();
  }
}

async function bundle(contenders, ours, pages) {
  mkdirSync(pages, { recursive: true });
  await build({
    entryPoints: contenders.map((name) => join(HERE, 'contenders', `${name}.mjs`)),
    outdir: pages,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    alias: { ours },
    logLevel: 'warning',
  });
  copyFileSync(join(ours, 'bench_ours_bg.wasm'), join(pages, 'ours_bg.wasm'));
  for (const name of contenders) {
    const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body><script type="module" src="${name}.js"></script>`;
    writeFileSync(join(pages, `${name}.html`), html);
  }
}

async function measureCount(contenders, n, { browser, address, folder, rounds, sampleMs }) {
  const running = [];
  const rows = [];
  for (const name of contenders) {
    say(`${n} cells: ${name} warms up`);
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.on('pageerror', (error) => say(`${name}: ${error.message}`));
    try {
      await page.goto(`${address}/${name === BEFORE ? 'earlier/ours' : name}.html`);
      await page.waitForFunction('window.ready', { timeout: 20_000 });
      await page.evaluate((count) => window.begin(count), n);
      running.push({ name, page, count: await warmUp(page, sampleMs) });
    } catch (fault) {
      rows.push({ n, name, fault: fault.message.split('\n')[0] });
      await page.close();
    }
  }
  say(`${n} cells: taking turns`);
  const medians = await interleave(running, rounds, async ({ page, count }) => {
    await page.bringToFront();
    return median(await page.evaluate((frames) => window.frames(frames), count));
  });
  for (const [k, { name, page }] of running.entries()) {
    const { share, colours } = await page.evaluate((rgb) => window.drawn(rgb), BACKGROUND_RGB);
    await page.screenshot({ path: join(folder, `picture-${name}-${n}.png`) });
    rows.push({ n, name, ms: medians[k], drawn: share, colours });
    await page.close();
  }
  return rows;
}

/** Until the picture is as quick as it gets (sprites are painted by and by); gives how many frames make one sample. */
async function warmUp(page, sampleMs) {
  const timed = (count) => page.evaluate((frames) => window.frames(frames), count);
  const enough = (times) => Math.max(3, Math.round(sampleMs / median(times)));
  const warm = await timed(4 * enough(await timed(5)));
  return enough(warm.slice(-5));
}
