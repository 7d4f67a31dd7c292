// Part L of the budgets: from navigation to the first frame, beside the smallest pages of the peers. Sizes are checked by
// `cargo xtask dist`.
import { fileURLToPath } from 'node:url';
import { atMost } from '../lib/bar.mjs';
import { figure, table } from '../lib/table.mjs';
import { measureLoading } from '../loading/measure.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export async function loading(_built, options) {
  const rows = await measureLoading(ROOT, options);
  const find = (name) => rows.find((row) => row.name === name);
  const [hosted, single, pixi] = ['ours, hosted', 'ours, the single file', 'PixiJS, 10,000 sprites'].map(find);
  const [host, framed] = ['a host page, alone', 'a host page with our frame'].map(find);
  const tables = [
    `Loading, ms from navigation, processor slowed fourfold, no cache\n${table([
      ['', 'first words', 'first frame', 'blocking', 'layout shift'],
      ...rows.map((row) => [row.name, figure(row.words), figure(row.frame), figure(row.blocking), row.shift.toFixed(4)]),
    ])}`,
  ];
  const bars = [
    atMost('first frame, hosted / PixiJS (goal 1.0)', hosted.frame / pixi.frame, 1.2),
    atMost('first words, hosted / first frame of PixiJS', hosted.words / pixi.frame, 0.4),
    atMost('blocking, hosted / PixiJS (goal 0.5)', hosted.blocking / pixi.blocking, 0.7),
    atMost('first frame, single file / hosted', single.frame / hosted.frame, 1.5),
    atMost('blocking of a host page, rise by our frame, ms', framed.blocking - host.blocking, 300),
    atMost('layout shift, hosted', hosted.shift, 0),
    atMost('layout shift, single file', single.shift, 0),
  ];
  return { tables, bars, rows };
}
