import { errors } from '@strapi/utils';
import { MAX_DOCUMENTS } from '../limits/limits';

/** What an operation has used up so far, by the context that its resolvers share. */
interface Operation {
  queue: Promise<unknown>;
  documents: number;
}

const operations = new WeakMap<object, Operation>();

function operationOf(context: object): Operation {
  let operation = operations.get(context);
  if (!operation) operations.set(context, (operation = { queue: Promise.resolve(), documents: 0 }));
  return operation;
}

/** Runs the reads of one operation one after the other: it holds one database connection at most. */
export function inTurn<Result>(context: object, work: () => Promise<Result>): Promise<Result> {
  const operation = operationOf(context);
  const result = operation.queue.then(work);
  operation.queue = result.catch(() => undefined);
  return result;
}

/**
 * Counts documents that an operation shows. The cost of an operation is an estimate; this holds
 * where a city has more partners than was thought.
 * @throws ValidationError beyond the limit.
 */
export function spend(context: object, documents: number): void {
  const operation = operationOf(context);
  operation.documents += documents;
  if (operation.documents <= MAX_DOCUMENTS) return;
  throw new errors.ValidationError(
    `The answer would have more than ${MAX_DOCUMENTS} documents: ask for a smaller page or for fewer relations`,
    { limit: 'documents', max: MAX_DOCUMENTS },
  );
}
