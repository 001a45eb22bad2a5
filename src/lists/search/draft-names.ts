import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../../content/content-types';
import { columnOf, quote } from '../../content/views/metadata';
import { HELPER_SCHEMA } from '../../content/views/reading-schema';
import type { Transaction } from '../../documents/one-write-at-a-time';
import { ensureTrigrams } from '../../search/trigrams';

/** A name in small letters without accents, so that `krakow` is found in `Kraków`. */
export const BARE_NAME = `${HELPER_SCHEMA}.bare_name`;

/** U+0300 to U+036F are the accents that NFKD takes off letters. */
const FUNCTION = `create or replace function ${BARE_NAME}(name text) returns text
  language sql immutable parallel safe return
    regexp_replace(lower(normalize(name, NFKD)), U&'[\\0300-\\036f]', '', 'g')`;

/** Makes names of drafts quick to find. To be called in `bootstrap()`. */
export async function indexDraftNames(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const trigrams = await ensureTrigrams(trx);
    await trx.raw(FUNCTION);
    for (const { uid, text } of CONTENT_TYPES) {
      const meta = strapi.db.metadata.get(uid);
      const name = `${BARE_NAME}(${quote(columnOf(meta, text))})`;
      await trx.raw(`create index if not exists "${meta.tableName}_draft_names_idx"
        on public.${quote(meta.tableName)} using gin (${name} ${trigrams}.gin_trgm_ops)
        where published_at is null`);
    }
  });
}
