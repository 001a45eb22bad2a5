import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../../content/content-types';
import { columnOf, literal, quote } from '../../content/views/metadata';
import { HELPER_SCHEMA } from '../../content/views/reading-schema';
import { oneWriteAtATime, type Transaction } from '../../documents/one-write-at-a-time';
import { ensureTrigrams } from '../../search/trigrams';
import { foldBody } from './fold-sql';

/** A name as search compares it, so that `lodz` is found in `Łódź`. */
export const FOLDED_NAME = `${HELPER_SCHEMA}.folded_name`;

/** Makes names of drafts quick to find. To be called in `bootstrap()`. */
export const indexDraftNames = (strapi: Core.Strapi): Promise<void> =>
  oneWriteAtATime(strapi, async (trx) => {
    const trigrams = await ensureTrigrams(trx);
    await defineFunction(trx);
    for (const { uid, text } of CONTENT_TYPES) {
      const meta = strapi.db.metadata.get(uid);
      const name = `${FOLDED_NAME}(${quote(columnOf(meta, text))})`;
      await trx.raw(`create index if not exists "${meta.tableName}_draft_names_idx"
        on public.${quote(meta.tableName)} using gin (${name} ${trigrams}.gin_trgm_ops)
        where published_at is null`);
    }
  });

/** An index keeps what the function made of a name: where it has changed, they are made anew. */
async function defineFunction(trx: Transaction): Promise<void> {
  const body = foldBody();
  const version = createHash('sha256').update(body).digest('hex');
  const { rows }: { rows: { version: string | null }[] } = await trx.raw(
    `select obj_description(to_regprocedure(?), 'pg_proc') as version`,
    [`${FOLDED_NAME}(text)`],
  );
  if (rows[0]?.version === version) return;
  // The indexes go with it; `bare_name` is what it was called before.
  await trx.raw(`drop function if exists ${HELPER_SCHEMA}.bare_name(text) cascade`);
  await trx.raw(`drop function if exists ${FOLDED_NAME}(text) cascade`);
  // A function of PL/pgSQL is called, where one of SQL would be copied into every search.
  await trx.raw(`create function ${FOLDED_NAME}(name text) returns text
    language plpgsql immutable strict parallel safe as $fold$ ${body} $fold$`);
  await trx.raw(`comment on function ${FOLDED_NAME}(text) is ${literal(version)}`);
}
