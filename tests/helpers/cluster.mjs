/**
 * A throw-away PostgreSQL that lives as long as the process which started this one.
 *
 * Runs as a process of its own, in its own process group, and watches its standard input: when
 * that closes, for whatever reason (end of the run, Ctrl-C, a killed test runner), it stops the
 * server and removes the data. Prints the address as one line on standard output when ready.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../database/local/postgres.mjs';

const folder = await mkdtemp(path.join(tmpdir(), 'jumelle-tests-'));
// PostgreSQL does not run as root: whoever it runs as must get in.
await chmod(folder, 0o711);
const parentIsGone = new Promise((resolve) => process.stdin.resume().once('close', resolve));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => process.stdin.destroy());
}

let failed = false;
try {
  const cluster = await startPostgres({ dataDir: path.join(folder, 'data'), durable: false });
  try {
    process.stdout.write(`${cluster.databaseUrl('postgres')}\n`);
    await parentIsGone;
  } finally {
    await cluster.destroy();
  }
} catch (error) {
  failed = true;
  console.error(error);
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
process.exit(failed ? 1 : 0);
