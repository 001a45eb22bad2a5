import { spawn } from 'node:child_process';

/** Programs that run for us and must not outlive us. */
const running = new Set();

/**
 * Runs a Node program to its end and keeps what it says.
 *
 * @param {string[]} args for Node
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null, output: string }>}
 */
export async function runQuietly(args, { cwd, env = process.env }) {
  // The channel closes when we are killed, however that happens; the guard then ends the program.
  const guard = new URL('./end-with-parent.mjs', import.meta.url).href;
  const child = start(['--import', guard, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return { ...(await ended(child)), output };
}

/**
 * Runs a Node program that talks to the terminal itself.
 *
 * @param {string[]} args for Node
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null }>}
 */
export function runInTerminal(args, { cwd, env = process.env }) {
  return ended(start(args, { cwd, env, stdio: 'inherit' }));
}

/** Asks all programs that still run to end, and waits for them. */
export async function endChildren() {
  await Promise.all(
    [...running].map((child) => {
      child.kill('SIGTERM');
      return ended(child);
    }),
  );
}

function start(args, options) {
  const child = spawn(process.execPath, args, { ...options, windowsHide: true });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

function ended(child) {
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => done({ code, signal }));
  });
}
