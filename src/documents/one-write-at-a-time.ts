import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

export type Transaction = Awaited<
  ReturnType<ReturnType<Core.Strapi['db']['connection']['transactionProvider']>>
>;

const LOCK = "select pg_advisory_xact_lock(hashtextextended('jumelle documents', 0))";
const UNIQUE_VIOLATION = '23505';

/** The transaction for which the current call already has its turn. */
const turn = new AsyncLocalStorage<Transaction>();
const queues = new WeakMap<Transaction, Promise<unknown>>();

/**
 * Runs `work` in a transaction (the surrounding one, if there is one) while no other write to the
 * register is under way, on any instance. A city's office writes rarely, and what a rule has looked
 * up (a free slug, the other cities of an agreement) then still holds when the write commits. The
 * lock is taken by the transaction and ends with it.
 *
 * Strapi's bulk actions start all their writes at once in one transaction, where a lock of the
 * database holds nobody up; these take turns here. A write inside a write belongs to its turn.
 *
 * Must be called before anything is awaited: a bulk action that fails ends its transaction, and
 * writes of it that come later would open one of their own.
 */
export function oneWriteAtATime<Result>(
  strapi: Core.Strapi,
  work: (trx: Transaction) => Promise<Result>,
): Promise<Result> {
  const run = ({ trx }: { trx: Transaction }): Promise<Result> => {
    if (turn.getStore() === trx) return work(trx);
    return inTurn(trx, () =>
      turn.run(trx, async () => {
        await trx.raw(LOCK);
        return work(trx).catch(explain);
      }),
    );
  };
  return strapi.db.transaction(run).then((result) => result);
}

function inTurn<Result>(trx: Transaction, work: () => Promise<Result>): Promise<Result> {
  const previous = queues.get(trx) ?? Promise.resolve();
  const result = previous.then(work);
  // Whoever waits for the result learns of a failure; the queue only has to know that it is over.
  queues.set(
    trx,
    result.catch(() => undefined),
  );
  return result;
}

/** What got past the rules because somebody wrote to the tables directly. */
function explain(cause: unknown): never {
  const isDuplicate = cause instanceof Error && 'code' in cause && cause.code === UNIQUE_VIOLATION;
  if (!isDuplicate) throw cause;
  const message = 'Somebody else has just written the same; look at what is there and try again';
  throw Object.assign(new errors.ValidationError(message), { cause });
}
