import { spawn } from 'node:child_process';
import { closeSync, fchownSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { PlainError } from './plain-error.mjs';
import { freePort } from './port.mjs';
import { commandOf, isAlive, processIdentity } from './process-identity.mjs';
import { serverEnvironment } from './server-environment.mjs';

/**
 * Recovery after a power cut reads up to a gigabyte of log; ordinary starts take a fraction of a
 * second. A server that has said nothing for this long is not coming.
 */
const PATIENCE_MS = 120_000;
const ATTEMPTS = 20;
const STOP_SECONDS = 20;

/**
 * @typedef {object} Context
 * @property {string} home @property {string} cluster data directory of PostgreSQL
 * @property {import('./run-user.mjs').RunUser | undefined} user
 * @property {Record<string, string>} binaries @property {boolean} durable
 */

/**
 * Looks for a server that already runs on the data: of another process of ours, or one that was left
 * when its starter was killed.
 *
 * @template C
 * @param {Context} context
 * @param {(port: number) => Promise<C>} connect
 * @param {(message: string) => void} onProgress
 * @returns {Promise<{ port: number, presence: C } | undefined>} undefined: none runs
 */
export async function findRunning(context, connect, onProgress) {
  const deadline = Date.now() + PATIENCE_MS;
  for (let told = false; ; told = true) {
    const noted = readPostmasterPid(context.cluster);
    if (!noted || !isAlive(noted.pid)) return undefined; // PostgreSQL itself removes such a note
    if (!processIdentity(noted.pid) || commandOf(noted.pid)?.includes('postgres') === false) {
      // Dead but not buried, or the number has gone to another program. PostgreSQL would take either
      // for a running server.
      rmSync(join(context.cluster, 'postmaster.pid'), { force: true });
      return undefined;
    }
    try {
      if (noted.port) return { port: noted.port, presence: await connect(noted.port) };
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
    if (!told) onProgress('Waiting for the database server of an earlier start');
    if (Date.now() > deadline) {
      throw new PlainError(
        `Process ${noted.pid} holds the database files in ${context.cluster} but does not answer. ` +
          'End that process and start again.',
      );
    }
    await sleep(100);
  }
}

/**
 * @template C
 * @param {Context} context
 * @param {(port: number) => Promise<C>} connect
 * @param {(message: string) => void} onProgress
 * @returns {Promise<{ port: number, presence: C }>}
 * @throws {PlainError} with the last words of the server when it does not come up
 */
export async function launch(context, connect, onProgress) {
  let words = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = await freePort();
    const presence = await attemptLaunch(context, port, connect);
    if (presence) return { port, presence };
    words = lastWords(context);
    // Somebody took the port in between, or processes of a killed server are still on their way out.
    if (!/could not (bind|create any TCP)|shared memory block|is still in use/.test(words)) break;
    if (attempt === 0) onProgress('Waiting for an earlier database server to end');
    await sleep(500);
  }
  throw asError(context, 'PostgreSQL does not start', words);
}

/**
 * @param {Context} context
 * @returns {Error | undefined} why the server refuses or has ended, undefined if it works
 */
export function diagnose(context) {
  const words = lastWords(context);
  const noted = readPostmasterPid(context.cluster);
  const runs = noted && processIdentity(noted.pid);
  return !runs || isDiskFull(words) ? asError(context, 'PostgreSQL has ended', words) : undefined;
}

function asError({ home }, what, words) {
  if (isDiskFull(words)) return Object.assign(new Error(words), { code: 'ENOSPC', path: home });
  const log = join(home, 'server.log');
  return new PlainError(`${what}: ${words || 'it said nothing'} (log: ${log}).`);
}

function isDiskFull(words) {
  return words.includes('No space left');
}

/** @returns a connection, or undefined when the server ended instead of answering */
async function attemptLaunch({ home, cluster, user, binaries, durable }, port, connect) {
  const log = openSync(join(home, 'server.log'), 'w', 0o600);
  if (user) fchownSync(log, user.uid, user.gid);
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '', // its path could be too long, and a port is enough
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off', // compiles for longer than our queries run
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const server = spawn(
    binaries.postgres,
    [
      '-D',
      cluster,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      cwd: home,
      env: serverEnvironment(),
      uid: user?.uid,
      gid: user?.gid,
      stdio: ['ignore', log, log],
      detached: true, // a group of its own, out of reach of Ctrl-C
      windowsHide: true,
    },
  );
  closeSync(log);
  server.unref();
  let ended = false;
  server.once('exit', () => (ended = true));
  server.once('error', () => (ended = true));
  const deadline = Date.now() + PATIENCE_MS;
  while (!ended && Date.now() < deadline) {
    try {
      return await connect(port);
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
    await sleep(30);
  }
  return undefined;
}

/**
 * Ends the server and waits until it is gone; open transactions are rolled back. One that cannot end
 * in order, because a full disk keeps it from writing, is ended at once: it recovers at the next start.
 */
export async function stopServer({ cluster, user, binaries, durable }) {
  const noted = readPostmasterPid(cluster);
  const identity = noted && processIdentity(noted.pid);
  for (const mode of durable ? ['fast', 'immediate'] : ['immediate']) {
    const args = ['stop', '-D', cluster, '-m', mode, '-w', '-t', String(STOP_SECONDS)];
    try {
      await run(binaries.pg_ctl, user, dirname(cluster), args);
      // For pg_ctl a server has stopped when its note is removed, a moment before it is gone.
      const deadline = Date.now() + STOP_SECONDS * 1000;
      while (identity && processIdentity(noted.pid) === identity && Date.now() < deadline) {
        await sleep(10);
      }
      return;
    } catch (error) {
      // pg_ctl fails as well when there is nothing to stop, which is what we wanted.
      const left = readPostmasterPid(cluster);
      if (!left || !processIdentity(left.pid)) return;
      if (mode === 'immediate') throw error;
    }
  }
}

/**
 * Runs a program of PostgreSQL to its end.
 *
 * @throws {PlainError} with what it said
 */
export async function run(program, user, cwd, args) {
  const child = spawn(program, args, {
    cwd,
    env: serverEnvironment(),
    uid: user?.uid,
    gid: user?.gid,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const code = await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  if (code === 0) return;
  if (isDiskFull(said)) throw Object.assign(new Error(said), { code: 'ENOSPC', path: cwd });
  const words = said.split('\n').filter((line) => /error|fatal/i.test(line));
  throw new PlainError(`PostgreSQL cannot be set up: ${(words[0] ?? said).trim()}`);
}

/** First line: process number, fourth: port (missing while it starts). Format: PostgreSQL miscadmin.h. */
function readPostmasterPid(cluster) {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, port: Number(lines[3]) || undefined } : undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Errors that pass: not listening yet or any more, starting up, shutting down, too many clients. */
function isTransient(error) {
  return (
    ['ECONNREFUSED', 'ECONNRESET', '57P03', '57P01', '53300'].includes(error.code) ||
    /terminated unexpectedly|timeout expired/.test(error.message)
  );
}

/** Why the server ended; what it told those who knocked meanwhile is no reason. */
function lastWords({ home }) {
  const lines = readFileSync(join(home, 'server.log'), 'utf8').split('\n');
  const reason =
    lines.find(isDiskFull) ??
    lines.find((line) => /FATAL|PANIC/.test(line) && !/database system is|terminating/.test(line));
  return (reason ?? lines.findLast(Boolean) ?? '').replace(/^.*?(FATAL|PANIC|LOG): +/, '');
}
