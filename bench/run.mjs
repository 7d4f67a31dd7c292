// Measures Marrowscope beside its peers, in one run and in turns, and says which bars of the budgets hold.
//
//   node bench/run.mjs [--only mechanics|picture|page|loading|trial] [--before CHECKOUT] [--quick] [--strict]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verdict } from './lib/bar.mjs';
import { buildContenders, buildEarlier, installPeers } from './lib/prepare.mjs';

const PARTS = ['mechanics', 'picture', 'page', 'loading', 'trial'];
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

function settings(words) {
  const after = (flag) => (words.includes(flag) ? (words[words.indexOf(flag) + 1] ?? '') : undefined);
  const only = after('--only');
  const before = after('--before');
  const known = ['--only', only, '--before', before, '--quick', '--strict'];
  const unknown = words.find((word) => !known.includes(word));
  if (unknown || before === '' || (only !== undefined && !PARTS.includes(only))) {
    throw new Error(`${unknown ?? words.join(' ')}: not known. Known: --only ${PARTS.join('|')}, --before CHECKOUT, --quick, --strict`);
  }
  const quick = words.includes('--quick');
  return {
    names: only ? [only] : PARTS,
    before: before && resolve(before),
    strict: words.includes('--strict'),
    rounds: quick ? 3 : 7,
    sampleMs: quick ? 40 : 120,
  };
}

try {
  const { names, before, strict, rounds, sampleMs } = settings(process.argv.slice(2));
  const folder = join(root, 'target', 'bench');
  mkdirSync(folder, { recursive: true });
  installPeers(root);
  // The other parts measure the release as it stands.
  const builds = names.some((name) => name === 'mechanics' || name === 'picture');
  const built = builds ? buildContenders(root) : undefined;
  const earlier = before && { dist: join(before, 'dist'), built: builds ? buildEarlier(root, before) : undefined };
  let missed = 0;
  for (const name of names) {
    // A part is read only now: what it imports has just been installed.
    const part = await import(`./parts/${name}.mjs`);
    const { tables, bars, rows } = await part[name](built, { root, folder, rounds, sampleMs, earlier });
    console.log(`\n${tables.join('\n\n')}\n\n${bars.map(verdict).join('\n')}`);
    missed += bars.filter((bar) => !bar.holds).length;
    const record = { name, date: new Date().toISOString(), node: process.version, rounds, sampleMs, rows, bars };
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(record, null, 2)}\n`);
  }
  console.log(missed ? `\n${missed} bars missed.` : '\nAll bars hold.');
  process.exitCode = strict && missed ? 1 : 0;
} catch (fault) {
  console.error(`bench: ${fault.message}`);
  process.exitCode = 2;
}
