import { AsyncLocalStorage } from 'node:async_hooks';

const given = new AsyncLocalStorage<string>();

/** Creates a document under an id that it had before it was deleted, so that links still lead to it. */
export const withDocumentId = <Result>(
  documentId: string,
  create: () => Promise<Result>,
): Promise<Result> => given.run(documentId, create);

/** The part of the data of a new document that says its id, if it must have a certain one. */
export function givenDocumentId(): { documentId?: string } {
  const documentId = given.getStore();
  return documentId === undefined ? {} : { documentId };
}
