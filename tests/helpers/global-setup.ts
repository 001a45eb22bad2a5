import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { buildServer } from './build-server';

declare global {
  // `var` is what TypeScript asks for in a declaration of a global.
  var stopTestCluster: (() => Promise<void>) | undefined;
}

/**
 * Builds the server and starts the PostgreSQL on which the test files make their databases.
 * `TEST_DATABASE_URL` (a role that may create databases and roles) takes another one instead.
 */
const startCluster = async (): Promise<string> => {
  const cluster = spawn(process.execPath, [path.join(__dirname, 'cluster.mjs')], {
    detached: true,
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exit = once(cluster, 'exit');
  globalThis.stopTestCluster = async () => {
    cluster.stdin.end();
    await exit;
  };
  const firstLine = once(createInterface(cluster.stdout), 'line');
  const ready = await Promise.race([firstLine, exit.then(() => undefined)]);
  if (!ready) throw new Error('The PostgreSQL of the tests did not start; its output is above.');
  return String(ready[0]);
};

/**
 * Builds the server and starts the PostgreSQL on which the test files make their databases.
 * `TEST_DATABASE_URL` (of a role that may create databases) takes another one instead.
 */
export default async function globalSetup(): Promise<void> {
  buildServer();
  process.env['TEST_DATABASE_URL'] ??= await startCluster();
  process.env['TEST_RUN'] = `test_${process.pid.toString(36)}_${Date.now().toString(36)}`;
}
