import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

export type Transaction = Awaited<
  ReturnType<ReturnType<Core.Strapi['db']['connection']['transactionProvider']>>
>;

const KEY = "hashtextextended('jumelle documents', 0)";
const LOCK = `select pg_advisory_xact_lock(${KEY})`;
const TRY_LOCK = `select pg_try_advisory_xact_lock(${KEY}) as locked`;
const TRY_AGAIN_AFTER_MS = 20;
const UNIQUE_VIOLATION = '23505';

/** The transaction for which the current call already has its turn. */
const turn = new AsyncLocalStorage<Transaction>();
/** What was queued last, for a transaction or for an instance as a whole. */
const queues = new WeakMap<object, Promise<unknown>>();

/**
 * Runs `work` in a transaction (the surrounding one, if there is one) while no other write to the
 * register is under way, on any instance. A city's office writes rarely, and what a rule has looked
 * up (a free slug, the other cities of an agreement) then still holds when the write commits. The
 * lock is taken by the transaction and ends with it.
 *
 * Must be called before anything is awaited: a bulk action that fails ends its transaction, and
 * writes of it that come later would open one of their own.
 */
export function oneWriteAtATime<Result>(
  strapi: Core.Strapi,
  work: (trx: Transaction) => Promise<Result>,
): Promise<Result> {
  const begin = (): Promise<Result> =>
    strapi.db
      .transaction(({ trx }: { trx: Transaction }) => alone(trx, work))
      .then((result) => result);
  // Waiting here takes no connection to the database from readers.
  return strapi.db.inTransaction() ? begin() : inTurn(strapi, begin);
}

/**
 * Strapi's bulk actions start all their writes at once in one transaction, where a lock of the
 * database holds nobody up; these take turns here. A write inside a write belongs to its turn.
 */
function alone<Result>(
  trx: Transaction,
  work: (trx: Transaction) => Promise<Result>,
): Promise<Result> {
  if (turn.getStore() === trx) return work(trx);
  return inTurn(trx, () =>
    turn.run(trx, async () => {
      await trx.raw(LOCK);
      return work(trx).catch(explain);
    }),
  );
}

/**
 * Gives a transaction its turn that has been under way for a while, as that of a large import: it
 * may hold what the writer before it waits for, so that it asks for the turn again and again instead
 * of waiting for it, and gives up in the end.
 *
 * @param patienceMs how long to ask
 * @throws ApplicationError when it was not its turn by then; `work` has not begun
 */
export function takeTurn<Result>(
  strapi: Core.Strapi,
  trx: Transaction,
  patienceMs: number,
  work: () => Promise<Result>,
): Promise<Result> {
  return inTurn(strapi, () =>
    turn.run(trx, async () => {
      const deadline = Date.now() + patienceMs;
      while (!(await tryLock(trx))) {
        if (Date.now() > deadline) {
          const message = 'Others have been writing all the while; try again in a moment';
          throw new errors.ApplicationError(message);
        }
        await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_AFTER_MS));
      }
      return work().catch(explain);
    }),
  );
}

async function tryLock(trx: Transaction): Promise<boolean> {
  const { rows }: { rows: { locked: boolean }[] } = await trx.raw(TRY_LOCK);
  return rows[0]?.locked === true;
}

function inTurn<Result>(queue: object, work: () => Promise<Result>): Promise<Result> {
  const result = (queues.get(queue) ?? Promise.resolve()).then(work);
  // Whoever waits for the result learns of a failure; the queue only has to know that it is over.
  queues.set(
    queue,
    result.catch(() => undefined),
  );
  return result;
}

/** What got past the rules because somebody wrote to the tables directly. */
function explain(cause: unknown): never {
  const isDuplicate = cause instanceof Error && 'code' in cause && cause.code === UNIQUE_VIOLATION;
  if (!isDuplicate) throw cause;
  const message = 'Somebody else has just written the same; look at what is there and try again';
  const french =
    'Quelqu’un d’autre vient d’écrire la même chose ; regardez ce qu’il y a et réessayez';
  throw Object.assign(new errors.ValidationError(message), { cause, french });
}
