import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';

import { PlainError } from './plain-error.mjs';

/**
 * PostgreSQL refuses to run as root, so root hands it to an unprivileged user that already exists;
 * nothing is added to the system's user list. The accounts are tried in this order: the one made for
 * PostgreSQL, the one of the official Node images, the one that owns nothing.
 */
const CANDIDATES = ['postgres', 'node', 'nobody'];

/** @typedef {{ name: string, uid: number, gid: number }} RunUser */

/**
 * @param {number} [ownerOfData] uid that the data already belongs to: kept, so that a user added later
 *   does not lock out a database made before
 * @returns {RunUser | undefined} who runs PostgreSQL, or undefined for the user we already are
 */
export function chooseRunUser(ownerOfData) {
  if (process.getuid?.() !== 0) {
    demandName();
    return undefined;
  }
  const users = CANDIDATES.map(lookUp).filter((user) => user !== undefined);
  if (ownerOfData) users.unshift(...[lookUp(String(ownerOfData))].filter(Boolean));
  const [user] = users;
  if (!user) {
    throw new PlainError(
      `PostgreSQL does not run as root and none of the users ${CANDIDATES.join(', ')} exists here. ` +
        'Add one, start as an ordinary user, or set DATABASE_URL.',
    );
  }
  return user;
}

/** A container may run under a mere number; PostgreSQL asks for the name that goes with it. */
function demandName() {
  try {
    userInfo();
  } catch {
    throw new PlainError(
      `PostgreSQL needs a user with a name, and number ${process.getuid?.()} has none here. ` +
        'Add it to /etc/passwd, or set DATABASE_URL.',
    );
  }
}

/** @returns {RunUser | undefined} */
function lookUp(nameOrUid) {
  const field = /^\d+$/.test(nameOrUid) ? 2 : 0;
  const line = passwd().find((entry) => entry[field] === nameOrUid);
  if (!line || line[2] === '0') return undefined;
  return { name: line[0], uid: Number(line[2]), gid: Number(line[3]) };
}

function passwd() {
  try {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Whether `user` can enter a folder: each folder above it must let the user through.
 *
 * @param {string} folder existing or not; the nearest existing one above it counts
 * @param {RunUser | undefined} user undefined: the user we are, who made the folder
 */
export function canEnter(folder, user) {
  if (!user) return true;
  for (let path = nearestExisting(folder); ; path = dirname(path)) {
    const { uid, gid, mode } = statSync(path);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

function nearestExisting(folder) {
  for (let path = folder; ; path = dirname(path)) {
    try {
      lstatSync(path);
      return realpathSync(path);
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
}
