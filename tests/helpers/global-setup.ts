import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Config } from 'jest';
import { ROOT } from './root';

declare global {
  // `var` is what TypeScript asks for in a declaration of a global.
  var stopTestCluster: (() => Promise<void>) | undefined;
}

const build = async (panel: boolean): Promise<void> => {
  const { build: buildStale } = await import('../../database/local/build.mjs');
  const { createProgress } = await import('../../database/local/progress.mjs');
  const { useLocalSecrets } = await import('../../database/local/secrets.mjs');
  // Strapi reads the whole configuration to build the panel, and the configuration wants secrets.
  if (panel) useLocalSecrets(path.join(ROOT, '.data', 'secrets.env'));
  const progress = createProgress(process.stderr);
  await buildStale({ root: ROOT, publicUrl: 'http://localhost:1337', panel, progress });
  progress.end();
};

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
 * Builds the server, for tests in a browser the admin panel too, unless they are up to date, and
 * starts the PostgreSQL on which the test files make their databases. `TEST_DATABASE_URL` (of a
 * role that may create databases) takes another one instead.
 */
export default async function globalSetup(_: unknown, project: Config): Promise<void> {
  await build(JSON.stringify(project.displayName).includes('browser'));
  process.env['TEST_DATABASE_URL'] ??= await startCluster();
  process.env['TEST_RUN'] = `test_${process.pid.toString(36)}_${Date.now().toString(36)}`;
}
