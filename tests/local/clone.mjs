import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { panelFingerprint } from '../../database/local/fingerprint.mjs';
import { isAlive, processIdentity } from '../../database/local/process-identity.mjs';
import { freePort } from '../helpers/free-port.cjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['config', 'database', 'public', 'src', 'types', 'package.json', 'tsconfig.json'];
const PATIENCE_MS = 180_000;
const clones = [];

/**
 * A working copy of the project of its own, with the packages of this one. The admin panel counts as
 * built: building it takes most of a minute and shows nothing that these tests look at.
 *
 * @param {{ parent?: string, dist?: string }} [options] `dist`: a compiled server to begin with
 */
export function makeClone({ parent = tmpdir(), dist } = {}) {
  const root = mkdtempSync(join(parent, 'jumelle-clone-'));
  clones.push(root);
  chmodSync(root, 0o755);
  for (const name of SOURCES) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  mkdirSync(join(root, 'dist'));
  if (dist) {
    const isPanel = (path) => relative(dist, path).split(sep)[0] === 'build';
    cpSync(dist, join(root, 'dist'), { recursive: true, filter: (path) => !isPanel(path) });
  }
  const mark = join(root, 'dist', '.panel-built-from');
  writeFileSync(mark, panelFingerprint(root, { publicUrl: 'http://localhost' }));
  return root;
}

/** Ends what a failed test has left, and deletes all copies with their databases. */
export async function removeClones() {
  for (const root of clones) {
    const home = dataHome(root);
    for (const pid of [lockOwner(root), postmaster(root)].filter(Boolean)) {
      process.kill(pid, 'SIGKILL');
      await until(() => !runs(pid));
    }
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/**
 * Runs a command in a process group of its own.
 *
 * @param {string} root
 * @param {{ command?: string[], env?: Record<string, string> }} [options]
 */
export async function launch(root, { command, env = {} } = {}) {
  const port = env.PORT ?? String(await freePort());
  const [program, ...args] = command ?? [process.execPath, 'database/local/run.mjs', 'start'];
  const child = spawn(program, args, {
    cwd: root,
    env: { PATH: process.env.PATH, SEED: 'none', ...env, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const closed = once(child, 'close');
  // What it started may hold its output open for longer than it runs.
  const ended = once(child, 'exit').then(async ([code]) => {
    await Promise.race([closed, sleep(1_000)]);
    return code;
  });
  const says = (text) => until(() => output.includes(text) || child.exitCode !== null);
  return {
    pid: child.pid,
    url: `http://127.0.0.1:${port}`,
    output: () => output,
    /** Waits until it says something, or ends. */
    says,
    ready: () => says('Press Ctrl-C'),
    /** Exit code; null after a signal. */
    ended,
    kill(signal) {
      child.kill(signal);
      return ended;
    },
    killGroup(signal) {
      process.kill(-child.pid, signal);
      return ended;
    },
  };
}

/** Where PostgreSQL keeps its files, which for root may be outside. */
export function dataHome(root) {
  const folder = join(root, '.data', 'postgres');
  const note = join(folder, 'PLACED-ELSEWHERE.txt');
  return existsSync(note) ? readFileSync(note, 'utf8').split('\n')[0] : folder;
}

/** @returns {number | undefined} the PostgreSQL server that runs for this copy */
export function postmaster(root) {
  const pid = Number(readIfThere(join(dataHome(root), 'cluster', 'postmaster.pid')).split('\n')[0]);
  return pid && runs(pid) ? pid : undefined;
}

export function runs(pid) {
  return isAlive(pid) && processIdentity(pid) !== undefined;
}

export async function until(isSo) {
  const deadline = Date.now() + PATIENCE_MS;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('Waited in vain');
    await sleep(20);
  }
}

function lockOwner(root) {
  const { pid } = JSON.parse(readIfThere(join(root, '.data', 'running.lock')) || '{}');
  return pid && runs(pid) ? pid : undefined;
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
