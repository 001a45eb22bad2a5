import { dropTestDatabases } from './database';

/** Ends what global-setup.ts began. A PostgreSQL that is not ours gets its databases removed. */
export default async function globalTeardown(): Promise<void> {
  await (globalThis.stopTestCluster ?? dropTestDatabases)();
}
