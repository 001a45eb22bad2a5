import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Process numbers are used again, in containers within seconds, so a number alone does not tell
 * whether the process that wrote it still runs.
 *
 * @param {number} pid
 * @returns {string | undefined} a text that no other process ever has, or undefined when no such
 *   process runs (on Windows, where neither source exists, just whether it runs)
 */
export function processIdentity(pid) {
  if (!isAlive(pid)) return undefined;
  if (process.platform === 'win32') return 'alive';
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  try {
    // Field 22 of proc(5) stat is the start time; the name in field 2 may itself hold spaces.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}:${fields[19]}`;
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'ESRCH') throw error;
    return isAlive(pid) ? 'alive' : undefined; // gone meanwhile, or a system without /proc
  }
}

/**
 * @param {number} pid
 * @returns {string | undefined} the command line of a running process, undefined if it cannot be told
 */
export function commandOf(pid) {
  if (process.platform === 'win32') return undefined;
  if (process.platform !== 'linux') return ps(pid, 'command');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || undefined;
  } catch {
    return undefined; // gone, or hidden from this user: either way it cannot be told
  }
}

/**
 * @param {number} pid
 * @returns {number | undefined} the process that started it, undefined if it cannot be told
 */
export function parentOf(pid) {
  if (process.platform === 'win32') return undefined;
  if (process.platform !== 'linux') return Number(ps(pid, 'ppid')) || undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) || undefined;
  } catch {
    return undefined; // gone
  }
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM'; // runs, but belongs to somebody else
  }
}

function ps(pid, column) {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined; // ps exits with 1 when there is no such process
  }
}
