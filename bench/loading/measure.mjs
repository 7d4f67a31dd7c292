// Loads pages in turns, each in a fresh tab with a slowed processor and no cache, and gives for each: when words and when
// the first frame stood, how long the page could not answer, and how much moved on its own.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../lib/browser.mjs';
import { median } from '../lib/median.mjs';
import { say } from '../lib/say.mjs';
import { serveFolder } from '../lib/serve_folder.mjs';
import { bundlePeers, EARLIER, PAGES } from './pages.mjs';

/** How much slower the processor is made. */
const SLOWED = 4;
const PATIENCE_MS = 60_000;
/** After the first frame the page is watched on for this long: what it still has to do counts as blocking too. */
const SETTLE_MS = 500;

/** Rows `{ name, words, frame, blocking, shift }`: ms from navigation, ms, and the layout shift score. */
export async function measureLoading(root, { folder, rounds, earlier }) {
  if (!existsSync(join(root, 'dist', 'index.html'))) throw new Error('no dist/: `cargo xtask dist` builds it');
  await bundlePeers(join(folder, 'peers'));
  const { address, stop } = await serveFolder({ dist: join(root, 'dist'), peers: join(folder, 'peers'), before: earlier?.dist });
  const browser = await launch();
  const pages = earlier ? [...PAGES, EARLIER] : PAGES;
  const samples = pages.map(() => []);
  try {
    for (let round = -1; round < rounds; round++) {
      for (const [k, page] of pages.entries()) {
        say(`loading, round ${round + 1}: ${page.name}`);
        const there = page.site ? address.replace('127.0.0.1', page.site) : address;
        const sample = await load(browser, `${there}/${page.path}`, page.begun);
        if (round >= 0) samples[k].push(sample);
      }
    }
  } finally {
    await browser.close();
    stop();
  }
  return pages.map(({ name }, k) => ({ name, ...medians(samples[k]) }));
}

async function load(browser, address, begun) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.addInitScript(watch, begun);
    await page.goto(address, { waitUntil: 'commit' });
    await inTime(page.evaluate('window.watched.begun'), address);
    await page.waitForTimeout(SETTLE_MS);
    return await page.evaluate('window.watched');
  } finally {
    await context.close();
  }
}

/** Waits for a promise of the page, but not for ever. */
async function inTime(promise, address) {
  let alarm;
  const late = new Promise((_, fail) => {
    alarm = setTimeout(() => fail(new Error(`no first frame within ${PATIENCE_MS / 1000} s: ${address}`)), PATIENCE_MS);
  });
  try {
    await Promise.race([promise, late]);
  } finally {
    clearTimeout(alarm);
  }
}

/** Runs in the page before anything of its own. Nothing here may need `eval`: the single file's own policy forbids it. */
function watch(begun) {
  const watched = { words: 0, frame: 0, blocking: 0, shift: 0, begun: undefined };
  window.watched = watched;
  const see = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  see('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') watched.words = entry.startTime;
  });
  see('longtask', (entry) => {
    watched.blocking += Math.max(0, entry.duration - 50);
  });
  see('layout-shift', (entry) => {
    watched.shift += entry.value;
  });
  const isThere = begun === 'ours' ? () => document.documentElement?.dataset.state === 'running' : () => window.begun;
  watched.begun = new Promise((done) => {
    const look = () => {
      if (!isThere()) return requestAnimationFrame(look);
      watched.frame = performance.now();
      done();
    };
    requestAnimationFrame(look);
  });
}

function medians(samples) {
  const of = (name) => median(samples.map((sample) => sample[name]));
  return { words: of('words'), frame: of('frame'), blocking: of('blocking'), shift: of('shift') };
}
