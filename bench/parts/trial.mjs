// Part T of the budgets: virtual people, natively and on one core, as `marrow trial` plays them.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { atMost } from '../lib/bar.mjs';
import { say } from '../lib/say.mjs';
import { figure, table } from '../lib/table.mjs';

/** Ten people a second, each for twelve months. */
const MS_PER_PERSON_YEAR = 100;
const PEOPLE = 20;
/** Arms from which different processes follow. */
const ARMS = [
  ['antibody,imid,steroid', 'newly-diagnosed-eligible'],
  ['car_t', 'heavily-treated'],
  ['bispecific:bcma', 'heavily-treated'],
  ['chemo,proteasome,steroid', 'newly-diagnosed-ineligible'],
];

export async function trial(_built, { root, rounds }) {
  const marrow = join(root, 'target', 'release', 'marrow');
  say('cargo build --release --package marrow');
  run('cargo', ['build', '--quiet', '--release', '--package', 'marrow'], root);
  const rows = ARMS.map(([therapies, setting]) => ({ therapies, setting, ms: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const row of rows) row.ms.push(perPersonYear(marrow, row, round, root));
  }
  for (const row of rows) row.median = median(row.ms);
  const lines = rows.map(({ therapies, setting, median: ms }) => [`${therapies}, ${setting}`, figure(ms), figure(1000 / ms)]);
  const tables = [`Virtual people, native, one core\n${table([['', 'ms per person and year', 'person-years per second'], ...lines])}`];
  const bars = rows.map(({ therapies, median: ms }) => atMost(`virtual person, twelve months, ${therapies}, ms`, ms, MS_PER_PERSON_YEAR));
  return { tables, bars, rows };
}

/** Each round has other people. Who progresses is followed for less than a year: only what was played counts. */
function perPersonYear(marrow, { therapies, setting }, round, root) {
  const words = ['trial', '--therapies', therapies, '--setting', setting, '--months', '12', '--threads', '1'];
  const start = performance.now();
  const text = run(marrow, [...words, '--first', `${PEOPLE * round}`, '--patients', `${PEOPLE}`], root);
  const ms = performance.now() - start;
  const days = JSON.parse(text).people.reduce((sum, person) => sum + person[3], 0);
  return ms / (days / 365.25);
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function run(command, words, cwd) {
  const { status, error, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed: ${error?.message ?? stderr}`);
  return stdout;
}
