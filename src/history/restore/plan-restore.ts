import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readLocales } from '../../content/locales';
import type { Transaction } from '../../documents/one-write-at-a-time';
import { schemaOf } from '../../documents/schema-of';
import type { Write } from '../../documents/write';
import type { Access } from '../access';
import type { HistoryEntry, RestoreProblem } from '../contract';
import type { VersionRecord } from '../history-entry';
import { planStep, type RestoreStep } from './plan-step';
import { lastEntryOf, readDeletedVersions, readDraftRecords, readEntry } from './read-versions';

export interface RestoreRequest {
  access: Access;
  documentId: string;
  /** Number of the entry whose version is wanted. */
  entry: number;
  /** Keys of the problems that are known and accepted. */
  leaveOut: readonly string[];
}

/** What restoring would write, one step a locale, and what of it cannot come back. */
export interface RestorePlan {
  entry: HistoryEntry;
  /** Whether the document has been deleted and is made again. */
  isNew: boolean;
  steps: RestoreStep[];
  problems: RestoreProblem[];
  /** The last entry that the plan knows of. */
  version: number;
}

/**
 * Works out what would be written to bring a version back as a draft; of a document that has been
 * deleted, with the translations that went with it.
 *
 * @throws ForbiddenError when the role may not write there
 */
export async function planRestore(
  strapi: Core.Strapi,
  trx: Transaction,
  { access, documentId, entry: id, leaveOut }: RestoreRequest,
): Promise<RestorePlan> {
  const { uid } = access;
  const { default: defaultLocale, codes } = await readLocales(strapi);
  const schema = schemaOf(strapi, uid);
  const target = { trx, uid, documentId };
  const { entry, record } = await readEntry(target, id);
  if (!access.may('read', entry.locale)) throw new errors.ForbiddenError();

  const write: Write = {
    ...{ strapi, trx, uid, schema, action: 'update', params: {}, defaultLocale, locales: codes },
    proceed: () => Promise.reject(new Error('A plan writes nothing')),
  };
  const rowIds = await draftRows(write, documentId);
  const isNew = !rowIds.has(defaultLocale);
  const wanted = new Map(isNew ? await readDeletedVersions(target, defaultLocale) : []);
  wanted.set(entry.locale, record);
  if (isNew && !wanted.has(defaultLocale)) {
    throw new errors.NotFoundError('There is no version of this entry to begin with');
  }
  const now = await readDraftRecords(strapi, target, {
    defaultLocale,
    locales: [...wanted.keys()],
  });

  const steps: RestoreStep[] = [];
  const problems: RestoreProblem[] = [];
  for (const [locale, version] of inOrder(wanted, defaultLocale)) {
    if (!codes.includes(locale)) {
      problems.push({ key: `locale-gone:${locale}`, code: 'locale-gone', field: locale });
      continue;
    }
    const action = rowIds.has(locale) ? 'update' : 'create';
    if (!access.may(action, locale)) throw new errors.ForbiddenError();
    const step = await planStep(write, {
      ...{ documentId, locale, rowId: rowIds.get(locale), wanted: version },
      now: now.get(locale) ?? null,
      mayWrite: (field) => access.mayField(action, field),
      leaveOut: new Set(leaveOut),
    });
    steps.push(step);
    problems.push(...step.problems);
  }
  return { entry, isNew, steps, problems, version: await lastEntryOf(trx, documentId) };
}

/** The default locale has to be there before a translation of it. */
const inOrder = (
  versions: ReadonlyMap<string, VersionRecord>,
  defaultLocale: string,
): [string, VersionRecord][] =>
  [...versions].sort(([a], [b]) => Number(b === defaultLocale) - Number(a === defaultLocale));

async function draftRows(
  { strapi, trx, uid }: Write,
  documentId: string,
): Promise<Map<string, number>> {
  const rows: { id: number; locale: string }[] = await trx(strapi.db.metadata.get(uid).tableName)
    .select('id', 'locale')
    .where({ document_id: documentId })
    .whereNull('published_at');
  return new Map(rows.map(({ id, locale }) => [locale, id]));
}
