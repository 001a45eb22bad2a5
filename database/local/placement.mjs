import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { PlainError } from './plain-error.mjs';
import { canEnter, chooseRunUser } from './run-user.mjs';

const NOTE = 'PLACED-ELSEWHERE.txt';
/** Survive a restart of the machine, and only root writes to them. */
const SHARED_PLACES = ['/var/lib/jumelle', '/opt/jumelle', '/var/tmp/jumelle'];

/**
 * Decides where the files of PostgreSQL live and who runs it. Normally that is `dataDir` itself.
 * When root hands PostgreSQL to another user who cannot enter that folder (a clone under /root), or
 * when the file system does not keep owners (some container mounts), they live in a folder of their
 * own outside, and a note in `dataDir` says where. The folder is found again through the note, so
 * that a moved clone keeps its data and a deleted `dataDir` means a new database.
 *
 * @param {string} dataDir absolute
 * @returns {{ home: string, user: import('./run-user.mjs').RunUser | undefined }} `home` exists, is
 *   ours, and `user` (undefined: we ourselves) can enter but not change it
 */
export function placeData(dataDir) {
  mkdirSync(dataDir, { recursive: true });
  const noted = readNote(dataDir);
  const user = chooseRunUser(ownerOf(join(noted ?? dataDir, 'cluster')));
  if (!user) return { home: dataDir, user };
  if (!noted && canEnter(dirname(dataDir), user)) {
    chmodSync(dataDir, 0o711);
    if (keepsOwners(dataDir, user)) return { home: dataDir, user };
  }
  if (noted && ownerOf(noted) !== undefined && canEnter(noted, user)) return { home: noted, user };
  const home = join(sharedPlace(), `data-${randomBytes(6).toString('hex')}`);
  writeFileSync(
    join(dataDir, NOTE),
    `${home}\n\nThe database files of this folder live there: PostgreSQL runs as "${user.name}", who\n` +
      'cannot use this folder. To start with an empty database delete both folders.\n',
  );
  mkdirSync(home);
  chmodSync(home, 0o711);
  writeFileSync(join(home, 'belongs-to.txt'), `${dataDir}\n`);
  return { home, user };
}

/** @returns {string} a folder that every user can enter and only root can write to */
export function sharedPlace() {
  for (const place of SHARED_PLACES) {
    try {
      mkdirSync(place, { recursive: true });
      const { uid, mode } = statSync(place);
      // In a folder that anybody may write to, somebody else may have been here before us.
      if (uid !== 0 || (mode & 0o022) !== 0) continue;
      chmodSync(place, 0o755);
      if (canEnter(place, { name: '', uid: -1, gid: -1 })) return place;
    } catch (error) {
      if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'].includes(error.code)) throw error;
    }
  }
  throw new PlainError(
    `No place for the database files: none of ${SHARED_PLACES.join(', ')} can be used. ` +
      'Put this folder where other users can enter it, or set DATABASE_URL.',
  );
}

function keepsOwners(folder, user) {
  const probe = mkdtempSync(join(folder, 'owner-'));
  try {
    chownSync(probe, user.uid, user.gid);
    return ownerOf(probe) === user.uid;
  } catch (error) {
    if (error.code === 'EPERM' || error.code === 'EINVAL') return false;
    throw error;
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}

function readNote(dataDir) {
  try {
    const [path] = readFileSync(join(dataDir, NOTE), 'utf8').split('\n');
    return path && basename(path).startsWith('data-') ? path : undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function ownerOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.uid;
}
