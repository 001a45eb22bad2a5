import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { processIdentity } from './process-identity.mjs';

/**
 * Takes a lock file that names its owner. A lock whose owner no longer runs counts as free, so a
 * killed process blocks nobody.
 *
 * @param {string} file path of the lock; its folder is made if missing
 * @param {Record<string, unknown>} [note] told to whoever finds the lock taken
 * @returns {{ note(more: Record<string, unknown>): void, release(): void }
 *   | { owner: { pid: number } & Record<string, unknown> }}
 */
export function tryLock(file, note = {}) {
  mkdirSync(dirname(file), { recursive: true });
  const owner = { ...note, pid: process.pid, identity: processIdentity(process.pid) };
  // Written beside and linked into place: a lock is never seen half written, and linking fails when
  // somebody else was quicker.
  const draft = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(draft, JSON.stringify(owner));
  try {
    for (;;) {
      try {
        linkSync(draft, file);
        return held(file, owner);
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const found = read(file);
      const other = parse(found);
      if (other?.identity && other.identity === processIdentity(other.pid)) return { owner: other };
      if (read(file) === found) rmSync(file, { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

function held(file, owner) {
  let mine = JSON.stringify(owner);
  const isMine = () => read(file) === mine;
  return {
    note(more) {
      if (!isMine()) return;
      const noted = JSON.stringify({ ...owner, ...more });
      const draft = `${file}.${process.pid}`;
      try {
        writeFileSync(draft, noted);
        renameSync(draft, file);
        mine = noted;
      } catch {
        rmSync(draft, { force: true }); // a courtesy to others, which a full disk may prevent
      }
    },
    release() {
      if (isMine()) rmSync(file, { force: true });
    },
  };
}

/**
 * Runs `work` alone: waits until the lock is free.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {(owner: { pid: number }) => void} [onWait] called once when somebody else holds the lock
 * @returns {Promise<T>}
 */
export async function withLock(file, work, onWait) {
  let told = false;
  for (;;) {
    const lock = tryLock(file);
    if ('release' in lock) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (!told) onWait?.(lock.owner);
    told = true;
    await sleep(200);
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text) {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null; // not ours, or cut short by a full disk: nobody holds it
  }
}
