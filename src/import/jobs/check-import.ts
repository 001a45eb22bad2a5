import type { Core } from '@strapi/strapi';
import type { Message } from '../message';
import { makePlan } from '../plan/make-plan';
import type { Outcome } from '../plan/outcome';
import { type Counts, moveImport, type StoredImport } from './import-store';
import { openSheets } from './open-sheets';
import { clearRows, insertRows } from './row-store';
import { VerdictDigest } from './verdict-digest';
import { Cancelled, workOnImport } from './work-on-import';

const ROWS_AT_A_TIME = 500;

/**
 * Plans an import, which is in the state `checking`, and keeps what the plan says of each row. Never
 * fails: what goes wrong is told with the import. `error` is what people are told with the verdicts.
 */
export async function checkImport(
  strapi: Core.Strapi,
  job: StoredImport,
  error: readonly Message[] | null = null,
): Promise<void> {
  const { id } = job;
  try {
    const { counts, digest } = await workOnImport(
      strapi,
      id,
      { phase: 'checking', done: 0, total: rowTotal(job) },
      async (beat) => {
        let done = 0;
        await clearRows(strapi, id);
        const { outcomes } = await makePlan(strapi, {
          sheets: await openSheets(strapi, job),
          publish: job.publish,
          onPause: () => beat.check(),
        });
        return store(strapi, id, outcomes, (count) => {
          done += count;
          beat({ phase: 'checking', done, total: rowTotal(job) });
          beat.check();
        });
      },
    );
    const changes = { counts, digest, error: error ? [...error] : null, progress: null };
    await moveImport(strapi, id, ['checking'], 'checked', changes);
  } catch (failure) {
    await endCheck(strapi, id, failure);
  }
}

async function endCheck(strapi: Core.Strapi, id: string, failure: unknown): Promise<void> {
  if (failure instanceof Cancelled) {
    await moveImport(strapi, id, ['checking'], 'mapping', { progress: null, error: null });
    return;
  }
  strapi.log.error(failure);
  const text = failure instanceof Error ? failure.message : String(failure);
  const error: Message[] = [{ code: 'said', params: { text } }];
  await moveImport(strapi, id, ['checking'], 'failed', { progress: null, error });
}

async function store(
  strapi: Core.Strapi,
  id: string,
  outcomes: AsyncIterable<Outcome>,
  onStored: (count: number) => void,
): Promise<{ counts: Counts; digest: string }> {
  const counts: Counts = { create: 0, update: 0, unchanged: 0, error: 0 };
  const digest = new VerdictDigest();
  let batch: Outcome[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    await insertRows(strapi, id, batch);
    onStored(batch.length);
    batch = [];
  };
  for await (const outcome of outcomes) {
    counts[outcome.verdict] += 1;
    digest.add(outcome);
    batch.push(outcome);
    if (batch.length >= ROWS_AT_A_TIME) await flush();
  }
  await flush();
  return { counts, digest: digest.text() };
}

const rowTotal = ({ sheets }: StoredImport): number =>
  sheets.reduce((total, { kind, rowCount }) => total + (kind === 'ignored' ? 0 : rowCount), 0);
