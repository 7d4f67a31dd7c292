// The running app: how many of its frames are in time at size=medium, as it comes and on a processor that is four times
// slower. Needs the release in dist/.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atMost } from '../lib/bar.mjs';
import { launch } from '../lib/browser.mjs';
import { say } from '../lib/say.mjs';
import { serveFolder } from '../lib/serve_folder.mjs';
import { figure, table } from '../lib/table.mjs';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
/** Name, window, slow-down of the processor, settings, limit for 95 of 100 frames in ms, time to adapt in s. */
const CASES = [
  ['1280×720', { width: 1280, height: 720 }, 1, '', 16.7, 4],
  ['1280×720, four times slower', { width: 1280, height: 720 }, 4, '', 33, 15],
  ['3840×2160', { width: 3840, height: 2160 }, 1, '', 33, 8],
  // The story, where most happens on the stage: a crowd, single contacts, two marrows.
  ['story, crowd, 1280×720', { width: 1280, height: 720 }, 1, '&view=story&beat=early', 16.7, 4],
  ['story, contact, 1280×720', { width: 1280, height: 720 }, 1, '&view=story&beat=car-kill', 16.7, 4],
  ['story, two marrows, 1280×720', { width: 1280, height: 720 }, 1, '&view=story&beat=people', 16.7, 4],
  ['story, crowd, four times slower', { width: 1280, height: 720 }, 4, '&view=story&beat=early', 33, 15],
  ['story, contact, four times slower', { width: 1280, height: 720 }, 4, '&view=story&beat=car-kill', 33, 15],
  ['story, two marrows, four times slower', { width: 1280, height: 720 }, 4, '&view=story&beat=people', 33, 15],
  ['1280×720, WebGL in software', { width: 1280, height: 720 }, 1, '&renderer=webgl2', Infinity, 4],
];
const SECONDS = 10;

/** Our own share of each frame: everything between the browser calling us and the last of our calls returning. */
const WATCH = `
  const own = [];
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (frame) => ask((now) => { const began = performance.now(); frame(now); own.push(performance.now() - began); });
  window.takeFrames = (seconds) => new Promise((done) => {
    const between = []; let last = performance.now(); own.length = 0; const end = last + seconds * 1000;
    const tick = () => { const now = performance.now(); between.push(now - last); last = now; now < end ? ask(tick) : done({ own: [...own], between }); };
    ask(tick);
  });`;

const share = (times, part) => [...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? NaN;

async function one(browser, address, [name, viewport, slower, settings, , adapt]) {
  say(`the page at ${name}`);
  const page = await browser.newPage({ viewport });
  await page.addInitScript(WATCH);
  await page.goto(`${address}/index.html?view=explore&stage=active&size=medium&seed=7${settings}`);
  await page.waitForFunction("document.documentElement.dataset.state === 'running'", undefined, { timeout: 60_000 });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.waitForTimeout(adapt * 1000);
  // A story may stand at the end of its step: from its beginning, what it has adapted to stays.
  if (settings.includes('view=story')) {
    await page.evaluate("document.getElementById('restart').click()");
    await page.waitForTimeout(2000);
  }
  const { own, between } = await page.evaluate((seconds) => window.takeFrames(seconds), SECONDS);
  const canvas = await page.evaluate("(({ width, height }) => `${width}×${height}`)(document.querySelector('#stage canvas'))");
  await page.close();
  return { name, frames: between.length, own50: share(own, 0.5), own95: share(own, 0.95), between95: share(between, 0.95), canvas };
}

export async function page(_built, { earlier }) {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('no dist/: build it with cargo xtask dist');
  const { address, stop } = await serveFolder({ dist: DIST, before: earlier?.dist });
  const browser = await launch();
  try {
    const rows = [];
    const before = [];
    for (const row of CASES) {
      rows.push(await one(browser, `${address}/dist`, row));
      if (earlier) before.push({ ...(await one(browser, `${address}/before`, row)), name: `${row[0]}, before` });
    }
    const cells = (row) => [row.name, row.canvas, String(row.frames), figure(row.own50), figure(row.own95), figure(row.between95)];
    const tables = [
      `The running app, ${SECONDS} s each, ms\n${table([['', 'pixels', 'frames', 'ours, median', 'ours, 95 of 100', 'from frame to frame, 95 of 100'], ...[...rows, ...before].map(cells)])}`,
    ];
    const bars = CASES.map(([name, , , , limit], at) => atMost(`${name}: our part of 95 of 100 frames, ms`, rows[at].own95, limit)).filter((bar) => bar.limit < Infinity);
    return { tables, bars, rows: [...rows, ...before] };
  } finally {
    await browser.close();
    stop();
  }
}
