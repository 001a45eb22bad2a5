import { startServer, type TestServer } from '../helpers';
import { createDatabase, databaseUrl } from '../helpers/database';
import { dump } from './import-apply/dump';
import { RandomPlans } from './import-apply/random-plan';
import { Refusal, Worker } from './import-apply/worker';

/** A database with the seven locales and nothing in it. */
async function emptyDatabases(count: number): Promise<string[]> {
  const server: TestServer = await startServer({ template: 'empty' });
  await server.stop();
  const copies = await Promise.all(
    Array.from({ length: count - 1 }, () => createDatabase(server.database)),
  );
  return [server.database, ...copies].map(databaseUrl);
}

describe('an import writes what the document service would have written', () => {
  const databases: string[] = [];
  const workers: Worker[] = [];
  beforeAll(async () => {
    databases.push(...(await emptyDatabases(2)));
    for (const database of databases) workers.push(await Worker.start(database));
  });
  afterAll(async () => {
    for (const worker of workers) await worker.stop();
  });

  const outcome = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'written',
      (cause: unknown) => {
        if (!(cause instanceof Refusal) || cause.answer.details === undefined) throw cause;
        return 'refused';
      },
    );

  test.each([1, 2, 3])('random plans, seed %i', async (seed) => {
    const [batches, documents] = workers;
    if (!batches || !documents) throw new Error('No workers');
    const plans = new RandomPlans(seed, `s${seed}`);
    for (const size of [12, 16, 20]) {
      const writes = plans.plan(size);
      const outcomes = [
        await outcome(batches.import(writes)),
        await outcome(documents.documents(writes)),
      ];
      expect(outcomes).toEqual([outcomes[1], outcomes[1]]);
      const [ours = '', theirs = ''] = databases;
      expect(await dump(ours)).toEqual(await dump(theirs));
      if (outcomes[1] === 'refused') {
        plans.undo();
        continue;
      }
      const calls = plans.interference(4);
      for (const worker of [batches, documents]) await worker.actions(calls);
    }
  });
});
