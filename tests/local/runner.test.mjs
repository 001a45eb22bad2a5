/** What `npm start` promises, tried with real processes in copies of this folder. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { startPostgres } from '../../database/local/postgres.mjs';
import { dataHome, launch, makeClone, postmaster, removeClones, runs, until } from './clone.mjs';

const isRoot = process.getuid?.() === 0;
/** The copy that most tests share: a first start takes longer. */
let shared;

before(async () => {
  shared = makeClone();
  const first = await launch(shared);
  await first.ready();
  assert.match(first.output(), /Compiling the server[^]*Jumelle runs/);
  await first.kill('SIGTERM');
});

after(removeClones);

test('serves, and SIGTERM ends both servers in order', async () => {
  const server = await launch(shared);
  await server.ready();
  assert.equal((await fetch(`${server.url}/_health`)).status, 204);
  const database = postmaster(shared);
  assert.ok(database);

  assert.equal(await server.kill('SIGTERM'), 0);
  assert.equal(runs(database), false);
  await assert.rejects(fetch(`${server.url}/_health`));
  assert.doesNotMatch(server.output(), /Compiling|Building/);
});

test('keeps its secrets in a file that nobody else can read', () => {
  assert.equal(statSync(join(shared, '.data', 'secrets.env')).mode & 0o777, 0o600);
});

test('a signal while it starts leaves nothing running', async () => {
  for (const words of ['Starting PostgreSQL', 'Preparing the content']) {
    const server = await launch(shared);
    await server.says(words);
    assert.equal(await server.kill('SIGTERM'), 143);
    assert.equal(postmaster(shared), undefined);
  }
});

test('changed code is compiled again, and only the code', async () => {
  const root = makeClone({ dist: join(shared, 'dist') });
  appendFileSync(join(root, 'src', 'index.ts'), '\n// changed\n');
  const server = await launch(root);
  await server.ready();
  assert.match(server.output(), /Compiling the server/);
  assert.doesNotMatch(server.output(), /admin panel \(/);
  await server.kill('SIGTERM');
});

test('a group killed at any moment of its first start does not block the next', async () => {
  const root = makeClone();
  for (const words of ['Creating the database', 'Compiling', 'Preparing', 'Press Ctrl-C']) {
    const server = await launch(root);
    await server.says(words);
    assert.match(server.output(), new RegExp(words));
    await server.killGroup('SIGKILL');
  }
  const server = await launch(root);
  await server.ready();
  assert.equal((await fetch(`${server.url}/api/cities`)).status, 200);
  assert.equal(await server.kill('SIGTERM'), 0);
});

test('joins the PostgreSQL that a killed start has left', async () => {
  const killed = await launch(shared);
  await killed.ready();
  const left = postmaster(shared);
  await killed.kill('SIGKILL');
  assert.ok(runs(left));

  const next = await launch(shared);
  await next.ready();
  assert.equal(postmaster(shared), left);
  assert.equal(await next.kill('SIGTERM'), 0);
  assert.equal(runs(left), false);
});

test('what names a process that is gone, or became another program, blocks nothing', async () => {
  const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 600_000)']);
  const cluster = join(dataHome(shared), 'cluster');
  const pidFile = `${stranger.pid}\n${cluster}\n1\n5999\n\n127.0.0.1\n\nready\n`;
  writeFileSync(join(cluster, 'postmaster.pid'), pidFile);
  const lock = JSON.stringify({ pid: stranger.pid, identity: 'another', url: 'http://old' });
  for (const name of ['running.lock', 'building.lock', join('postgres', 'starting.lock')]) {
    writeFileSync(join(shared, '.data', name), lock);
  }
  const server = await launch(shared);
  await server.ready();
  assert.equal((await fetch(`${server.url}/_health`)).status, 204);
  assert.equal(await server.kill('SIGTERM'), 0);
  stranger.kill();
});

test('a second instance in the folder is refused in one line', async () => {
  const first = await launch(shared);
  await first.ready();
  const second = await launch(shared);
  assert.equal(await second.ended, 1);
  assert.match(second.output(), /already runs from this folder: http:\/\/localhost:\d+/);
  assert.doesNotMatch(second.output(), / at /);
  await first.kill('SIGTERM');
});

test('a busy port is refused in one line, with a free one, before anything else', async () => {
  const root = makeClone();
  const other = createServer();
  await new Promise((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address();
  const server = await launch(root, { env: { PORT: String(port) } });
  assert.equal(await server.ended, 1);
  assert.match(server.output(), new RegExp(`Port ${port} is taken .*PORT=\\d+`));
  assert.doesNotMatch(server.output(), / at |Starting/);
  assert.equal(existsSync(join(root, '.data', 'postgres')), false);
  other.close();
});

test('npm told to stop, or killed, takes the servers with it', async () => {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    const npm = await launch(shared, { command: ['npm', 'start'] });
    await npm.ready();
    const database = postmaster(shared);
    await npm.kill(signal);
    await until(() => !runs(database) && !existsSync(join(shared, '.data', 'running.lock')));
    await assert.rejects(fetch(`${npm.url}/_health`));
  }
});

test('with a database of your own in production, missing secrets are named', async () => {
  const env = { DATABASE_URL: 'postgresql://u@127.0.0.1:1/x', NODE_ENV: 'production' };
  const server = await launch(shared, { env: { ...env, APP_KEYS: 'a,b' } });
  assert.equal(await server.ended, 1);
  const missing = 'API_TOKEN_SALT, ADMIN_JWT_SECRET, TRANSFER_TOKEN_SALT, ENCRYPTION_KEY';
  assert.match(server.output(), new RegExp(`Missing in the environment: ${missing}\\.`));
});

test('a database that is not UTF-8 is refused in plain words', async () => {
  await withPostgres(join(makeClone(), '.data', 'other'), async (server, client) => {
    await client.query(
      "create database ascii encoding 'SQL_ASCII' locale_provider libc locale 'C' template template0",
    );
    const launched = await launch(shared, { env: { DATABASE_URL: server.databaseUrl('ascii') } });
    assert.equal(await launched.ended, 1);
    assert.match(launched.output(), /stores text as SQL_ASCII/);
  });
});

test('text is UTF-8 with a fixed locale, whatever the environment says', async () => {
  const { LANG, LC_ALL } = process.env;
  process.env.LANG = process.env.LC_ALL = 'tr_TR.ISO-8859-9';
  await withPostgres(join(makeClone(), '.data', 'other'), async (_, client) => {
    const { rows } = await client.query(
      `select lower('LIÈGE') as lower, current_setting('server_encoding') as encoding,
              datlocale from pg_database where datname = current_database()`,
    );
    assert.deepEqual(rows, [{ lower: 'liège', encoding: 'UTF8', datlocale: 'C.UTF-8' }]);
  });
  restore('LANG', LANG);
  restore('LC_ALL', LC_ALL);
});

test('two users of one PostgreSQL: the last one to leave ends it', async () => {
  const dataDir = join(makeClone(), '.data', 'postgres');
  const [first, second] = await Promise.all([start(dataDir), start(dataDir)]);
  assert.equal(first.port, second.port);
  assert.equal(await first.stop(), 'in use');
  assert.equal(await second.stop(), 'stopped');
});

test('deletes what it made in a folder and nothing else', async () => {
  const dataDir = join(makeClone(), '.data', 'postgres');
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, 'notes.txt'), 'mine');
  const server = await start(dataDir);
  await server.destroy();
  assert.ok(existsSync(join(dataDir, 'notes.txt')));
  assert.equal(existsSync(join(dataDir, 'cluster')), false);
});

test(
  'for root in a folder that other users cannot enter, the data lives elsewhere',
  { skip: isRoot ? false : 'only root hands PostgreSQL to another user' },
  async () => {
    const closed = join(homedir(), `.jumelle-test-${process.pid}`);
    mkdirSync(closed, { mode: 0o700 });
    try {
      const dataDir = join(closed, 'postgres');
      const server = await start(dataDir);
      assert.ok(existsSync(join(dataDir, 'PLACED-ELSEWHERE.txt')));
      assert.equal(existsSync(join(dataDir, 'cluster')), false);
      await server.stop();
      const again = await start(dataDir);
      assert.equal(again.password, server.password);
      await again.destroy();
      assert.equal(existsSync(dataDir), false);
    } finally {
      rmSync(closed, { recursive: true, force: true });
    }
  },
);

function start(dataDir) {
  return startPostgres({ dataDir, durable: false });
}

async function withPostgres(dataDir, work) {
  const server = await start(dataDir);
  await server.ensureDatabase('jumelle');
  const client = new pg.Client(server.databaseUrl('jumelle'));
  await client.connect();
  try {
    await work(server, client);
  } finally {
    await client.end();
    await server.destroy();
  }
}

function restore(name, value) {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}
