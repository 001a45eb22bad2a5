import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { applyWrites } from '../apply/apply-writes';
import { frenchOf } from '../apply/import-error';
import type { PlannedWrite } from '../contract';
import { type Message, message } from '../message';
import { makePlan } from '../plan/make-plan';
import { checkImport } from './check-import';
import { moveImport, noteWritten, type StoredImport } from './import-store';
import { openSheets } from './open-sheets';
import { type CreatedRow, noteCreated } from './row-store';
import { VerdictDigest } from './verdict-digest';
import { type Beat, Cancelled, workOnImport } from './work-on-import';

/** The register has changed, and with it what the import would do. */
class PlanChanged extends Error {}

/**
 * Carries out an import, which is in the state `applying`: plans it once more, writes while planning,
 * and takes all of it back if a row comes out otherwise than people were shown. Never fails: what
 * goes wrong is told with the import.
 */
export async function applyImport(strapi: Core.Strapi, job: StoredImport): Promise<void> {
  const { id, counts } = job;
  const expected = (counts?.create ?? 0) + (counts?.update ?? 0);
  try {
    await workOnImport(strapi, id, { phase: 'writing', done: 0, total: expected }, async (beat) => {
      if (expected === 0) return;
      const { outcomes, since } = await makePlan(strapi, {
        sheets: await openSheets(strapi, job),
        publish: job.publish,
        onPause: () => beat.check(),
      });
      const created: CreatedRow[] = [];
      await applyWrites(strapi, writesOf(outcomes, job, beat, created), {
        ...{ actor: job.actor, since },
        async onWritten(trx) {
          await noteCreated(trx, id, created);
          await noteWritten(trx, id);
        },
        onProgress(done, total, phase) {
          beat({ phase, done, total: Math.max(total, phase === 'writing' ? expected : total) });
          if (phase === 'writing' || phase === 'preparing') beat.check();
        },
      });
    });
  } catch (failure) {
    return endApplying(strapi, job, failure);
  }
  // It is written, and if this fails, it will be seen to be (`endAbandoned`).
  await moveImport(strapi, id, ['applying'], 'applied', { progress: null, error: null }).catch(
    (cause: unknown) => strapi.log.error(`Import ${id} could not be ended yet`, { cause }),
  );
}

async function* writesOf(
  outcomes: Awaited<ReturnType<typeof makePlan>>['outcomes'],
  { digest }: StoredImport,
  beat: Beat,
  created: CreatedRow[],
): AsyncGenerator<PlannedWrite> {
  const now = new VerdictDigest();
  for await (const outcome of outcomes) {
    now.add(outcome);
    beat.check();
    const { sheet, row, verdict, uid, writes } = outcome;
    const made = verdict === 'create' ? writes.find((write) => write.uid === uid) : undefined;
    if (made) created.push({ sheet, row, documentId: made.documentId });
    yield* writes;
  }
  if (now.text() !== digest) throw new PlanChanged();
}

async function endApplying(
  strapi: Core.Strapi,
  job: StoredImport,
  failure: unknown,
): Promise<void> {
  const { id } = job;
  if (failure instanceof Cancelled) {
    await moveImport(strapi, id, ['applying'], 'checked', { progress: null, error: null });
    return;
  }
  const isRefusal = failure instanceof errors.ValidationError;
  if (failure instanceof PlanChanged || isRefusal) {
    // What people were shown holds no more: they get to see what does.
    const error: Message[] = [message('changedMeanwhile')];
    if (isRefusal) {
      const text = failure.message;
      error.push(message('refused', { text, french: frenchOf(failure) ?? text }));
    }
    if (await moveImport(strapi, id, ['applying'], 'checking')) {
      await checkImport(strapi, job, error);
    }
    return;
  }
  strapi.log.error(failure);
  const text = failure instanceof Error ? failure.message : String(failure);
  const error = [message('said', { text })];
  await moveImport(strapi, id, ['applying'], 'failed', { progress: null, error });
}
