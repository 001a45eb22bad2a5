import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import supertest from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import { createDatabase, databaseUrl, dropDatabase, templateDatabase } from './database';
import { freePort } from './free-port.cjs';
import { ROOT } from './root';
import { openSqlTap, type SqlTap } from './sql-tap';

/**
 * `none`: nothing, as on a first start. `empty`: migrated, without content (`SEED=none`).
 * `sample`: with the Nancy sample.
 */
export type Template = 'none' | 'empty' | 'sample';

export interface ServerOptions {
  template?: Template;
  /** An existing database instead: another server's, running or killed. It is left in place. */
  database?: string;
  /** Where one has been that was stopped or killed, instead of a free port. */
  port?: number;
  env?: Readonly<Record<string, string>>;
}

export interface TestServer {
  /** `http://127.0.0.1:<port>`, no trailing slash. */
  readonly url: string;
  readonly database: string;
  /** Straight to PostgreSQL, past the tap. */
  readonly databaseUrl: string;
  readonly tap: SqlTap;
  /** Anonymous requests, no cookies kept. */
  readonly request: TestAgent;
  readonly pid: number;
  logs(): string;
  /** SIGTERM, then the exit code. The database stays until the end of the test file. */
  stop(): Promise<number | null>;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** Removes the database if it was made for this server. */
  dispose(): Promise<void>;
}

const STRAPI = path.join(ROOT, 'node_modules/@strapi/strapi/bin/strapi.js');
/** What a server loads before anything else. */
const PRELOADED = ['exit-with-parent.cjs', 'sign-statements.cjs'].flatMap((name) => [
  '--require',
  path.join(__dirname, name),
]);
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot'];
/** Room for the sample on a slow machine that is busy with other things. */
const START_MS = 600_000;
/** One that is still there then will not go by itself. */
const STOP_MS = 60_000;
const POLL_MS = 50;

const SETTINGS = {
  // No .env of the developer's.
  ENV_PATH: os.devNull,
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'http',
  STRAPI_TELEMETRY_DISABLED: 'true',
  APP_KEYS: 'test-app-key-1,test-app-key-2',
  API_TOKEN_SALT: 'test-api-token-salt',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
  ENCRYPTION_KEY: 'test-encryption-key-of-32-chars.',
};

/** What the server's process finds in its environment: nothing of the developer's own settings. */
export const serverEnvironment = (databaseUrl: string): Record<string, string | undefined> => ({
  ...Object.fromEntries(INHERITED.map((name) => [name, process.env[name]])),
  ...SETTINGS,
  DATABASE_URL: databaseUrl,
});

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const hasExited = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null;

const answers = (url: string): Promise<number> =>
  fetch(url).then(
    ({ status }) => status,
    () => 0,
  );

const isReady = async (url: string): Promise<boolean> => {
  const status = await answers(`${url}/api/health`);
  return status === 200 || (status === 404 && (await answers(`${url}/_health`)) === 204);
};

const waitUntilReady = async (child: ChildProcess, url: string): Promise<boolean> => {
  const deadline = Date.now() + START_MS;
  while (!hasExited(child) && Date.now() < deadline) {
    if (await isReady(url)) return true;
    await delay(POLL_MS);
  }
  return false;
};

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> => {
  if (!hasExited(child)) {
    const exit = once(child, 'exit');
    const overdue = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.kill(signal);
    await exit;
    clearTimeout(overdue);
  }
  return child.exitCode;
};

const databaseFor = async (template: Template): Promise<string> => {
  if (template === 'none') return createDatabase();
  const filled = await templateDatabase(template, async () => {
    const before = await databaseFor(template === 'sample' ? 'empty' : 'none');
    const env: Record<string, string> = template === 'empty' ? { SEED: 'none' } : {};
    const server = await launch(before, env, await freePort());
    await server.end('SIGTERM');
    return before;
  });
  return createDatabase(filled);
};

const launch = async (database: string, env: Readonly<Record<string, string>>, port: number) => {
  const direct = new URL(databaseUrl(database));
  const tap = await openSqlTap(direct.hostname, Number(direct.port || 5432));
  const tapped = new URL(direct);
  tapped.host = `127.0.0.1:${tap.port}`;

  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...PRELOADED, STRAPI, 'start'], {
    cwd: ROOT,
    env: { ...serverEnvironment(tapped.href), PORT: String(port), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const stop = async (signal: NodeJS.Signals): Promise<number | null> => {
    const code = await end(child, signal);
    await tap.close();
    return code;
  };

  if (!(await waitUntilReady(child, url))) {
    const code = await stop('SIGKILL');
    throw new Error(`The server did not become ready (exit code ${code}). It said:\n${output}`);
  }
  return { url, tap, end: stop, pid: child.pid ?? 0, logs: () => output };
};

/**
 * Starts the built server as a process of its own on a free port, with its own database, and waits
 * until it answers. It is stopped at the end of the test file at the latest.
 */
export const startServer = (options: ServerOptions = {}): Promise<TestServer> => {
  const server = start(options);
  globalThis.testServers?.add(server);
  return server;
};

const start = async (options: ServerOptions): Promise<TestServer> => {
  const database = options.database ?? (await databaseFor(options.template ?? 'empty'));
  const port = options.port ?? (await freePort());
  const running = await launch(database, { SEED: 'none', ...options.env }, port);
  let stopped: Promise<number | null> | undefined;
  return {
    url: running.url,
    database,
    databaseUrl: databaseUrl(database),
    tap: running.tap,
    request: supertest(running.url),
    pid: running.pid,
    logs: running.logs,
    stop: () => (stopped ??= running.end('SIGTERM')),
    kill: async () => {
      await running.end('SIGKILL');
    },
    dispose: async () => {
      if (!options.database) await dropDatabase(database);
    },
  };
};
