import type { Core } from '@strapi/strapi';
import { contentTypeOf } from '../../content/content-types';
import { requireLocales } from '../../documents/locale-param';
import type { Write } from '../../documents/write';
import { accessOf } from '../access';
import type { HistoryEntry } from '../contract';
import { readDraftRecords } from '../restore/read-versions';
import { compareEdits } from './compare-edits';
import { EditConflictError } from './edit-conflict';
import { parseKnownVersions, VERSIONS_HEADER } from './known-versions';
import { readEditsSince, readVersionAt, readVersions } from './read-edits';
import { withoutUnchangedFacts } from './unchanged-facts';

/**
 * Refuses a write whose writer has not seen what others have written since: nothing is overwritten,
 * published or removed unseen. It is asked within the transaction of the write, while no other is
 * under way. Clients that do not say what they have seen write as before.
 *
 * What counts is the version in the locale that is written: two translators do not meet, nor does a
 * translator meet the writer of the facts. Taking the default locale away takes all others with it.
 *
 * @throws EditConflictError
 */
export async function guardEdits(strapi: Core.Strapi, write: Write): Promise<Write> {
  const { trx, uid, action, params, defaultLocale, locales: all } = write;
  const { documentId } = params;
  const ctx = strapi.requestContext.get();
  const header: unknown = ctx?.request.headers[VERSIONS_HEADER];
  if (!ctx || typeof header !== 'string' || typeof documentId !== 'string') return write;
  const version = parseKnownVersions(header).get(documentId);
  if (version === undefined) return write;

  const named = requireLocales(write);
  const takesAll = ['unpublish', 'delete'].includes(action);
  const isAll = named === '*' || (takesAll && named.includes(defaultLocale));
  const locales = isAll ? all : named;
  const prepared = await withoutUnchangedFacts(write, { documentId, version, locales });
  const entries = await readEditsSince(trx, { uid, documentId, locales, version });
  if (entries.length === 0) return prepared;

  // One locale is written where there are fields to compare.
  const locale = locales.includes(defaultLocale) ? defaultLocale : (locales[0] ?? defaultLocale);
  const records = await readDraftRecords(
    strapi,
    { trx, uid, documentId },
    { defaultLocale, locales },
  );
  const now = records.get(locale) ?? null;
  const base = await readVersionAt(trx, { documentId, locale, version });
  const fields = await compareEdits(prepared, { locale, base, now, entries });
  const isChanged = fields.some(({ changedByThem }) => changedByThem);
  if (!isChanged && !entries.some((entry) => undoes(action, entry))) return prepared;

  const access = 'userAbility' in ctx.state ? await accessOf(strapi, ctx, uid) : undefined;
  const label = now?.[contentTypeOf(uid).text] ?? null;
  throw new EditConflictError({
    ...{ documentId, locale, action, entries, isGone: false },
    label: typeof label === 'string' ? label : null,
    version: (await readVersions(trx, [documentId])).get(documentId) ?? 0,
    fields: fields.filter(({ field }) => access?.mayField('read', field) ?? true),
  });
}

/** Whether a write goes against what somebody has done, even where no field says something else. */
function undoes(action: Write['action'], entry: HistoryEntry): boolean {
  if (entry.action === 'delete') return true;
  if (action === 'publish') return entry.action === 'unpublish';
  return action !== 'update';
}
