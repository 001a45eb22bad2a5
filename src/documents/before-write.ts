import type { Core } from '@strapi/strapi';
import type { Write } from './write';

type Preparation = (write: Write) => Promise<Write>;

const preparations = new WeakMap<Core.Strapi, Preparation[]>();

/**
 * Has `prepare` called before every write to a document, inside its transaction and before any rule
 * is applied: it may refuse the write by throwing, or resolve to one with other parameters. To be
 * called in `register()`. A copy is prepared as the writes that it is made of.
 */
export function beforeWrite(strapi: Core.Strapi, prepare: Preparation): void {
  preparations.set(strapi, [...(preparations.get(strapi) ?? []), prepare]);
}

export async function prepareWrite(write: Write): Promise<Write> {
  let prepared = write;
  for (const prepare of preparations.get(write.strapi) ?? []) prepared = await prepare(prepared);
  return prepared;
}
