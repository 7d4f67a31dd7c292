// What must be there before measuring: the peers from npm, and our contenders built. Quick the second time.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './say.mjs';

/** What costs or gains speed among the passes of the release (`data-wasm-opt-params` in `index.html`). */
const WASM_OPT = ['-O2', '--low-memory-unused', '--one-caller-inline-max-function-size', '0'];

/** Brings the peers from npm. */
export function installPeers(root) {
  const bench = join(root, 'bench');
  if (!existsSync(join(bench, 'node_modules', 'esbuild'))) run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: bench });
}

/** Builds our contenders, and returns where they are. */
export function buildContenders(root) {
  const bench = join(root, 'bench');
  const target = join(root, 'target', 'bench-build');
  const cargo = (folder, words, env = {}) =>
    run('cargo', ['build', '--release', ...words], { cwd: join(bench, folder), env: { CARGO_TARGET_DIR: target, ...env } });
  cargo('ours', ['--bin', 'bench_ours']);
  cargo('krabmaga', []);
  cargo('ours', ['--lib', '--target', 'wasm32-unknown-unknown']);
  const plain = join(target, 'without-simd');
  // The variable replaces the flags of .cargo/config.toml, which turn SIMD on.
  cargo('ours', ['--lib', '--target', 'wasm32-unknown-unknown'], { RUSTFLAGS: '-C target-feature=-simd128', CARGO_TARGET_DIR: plain });
  const wasm = join('wasm32-unknown-unknown', 'release', 'bench_ours.wasm');
  return {
    native: join(target, 'release', 'bench_ours'),
    krabmaga: join(target, 'release', 'bench_krabmaga'),
    wasm: bind(root, join(target, wasm), join(target, 'bound-simd')),
    wasmPlain: bind(root, join(plain, wasm), join(target, 'bound-plain')),
  };
}

/** Our contender as another checkout has it, to be measured in turns with ours. */
export function buildEarlier(root, checkout) {
  const target = join(checkout, 'target', 'bench-build');
  const cargo = (...words) =>
    run('cargo', ['build', '--release', ...words], { cwd: join(checkout, 'bench', 'ours'), env: { CARGO_TARGET_DIR: target } });
  cargo('--bin', 'bench_ours');
  cargo('--lib', '--target', 'wasm32-unknown-unknown');
  const wasm = join(target, 'wasm32-unknown-unknown', 'release', 'bench_ours.wasm');
  return { native: join(target, 'release', 'bench_ours'), wasm: bind(root, wasm, join(target, 'bound-simd')) };
}

/** Glue and module in `folder`; gives the folder. The same passes as the release (`data-wasm-opt-params` in `index.html`). */
function bind(root, wasm, folder) {
  const tools = [join(root, 'target/tools/bin'), join(root, 'target/tools/npm/node_modules/.bin'), process.env.PATH];
  const env = { PATH: tools.join(delimiter) };
  run('wasm-bindgen', ['--target', 'web', '--no-typescript', '--out-dir', folder, wasm], { env });
  const module = join(folder, 'bench_ours_bg.wasm');
  run('wasm-opt', [...WASM_OPT, '-o', module, module], { env });
  return folder;
}

function run(command, words, { cwd, env }) {
  say(`${command} ${words.join(' ')}`);
  const { status, error, stderr } = spawnSync(command, words, { cwd, env: { ...process.env, ...env }, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed: ${error?.message ?? stderr}`);
}
