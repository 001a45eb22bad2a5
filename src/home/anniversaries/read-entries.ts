import type { Core } from '@strapi/strapi';
import { linkTableOf, quote } from '../../content/views/metadata';
import type { Transaction } from '../../documents/one-write-at-a-time';

/** What can be celebrated without anybody having entered it: see `readCandidates`. */
export const SUBJECT_TYPES = ['twinning', 'city'] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

export const SUBJECT_UIDS = { twinning: 'api::twinning.twinning', city: 'api::city.city' } as const;

/** An anniversary that staff have entered, be it a draft. */
export interface Entry {
  type: SubjectType;
  subjectId: string;
  years: number;
  documentId: string;
  isPublished: boolean;
}

/** The entries about some subjects, drafts included. One statement. */
export async function readEntries(
  strapi: Core.Strapi,
  connection: Pick<Transaction, 'raw'>,
  defaultLocale: string,
  subjectIds: readonly string[],
): Promise<Entry[]> {
  if (subjectIds.length === 0) return [];
  const meta = strapi.db.metadata.get('api::anniversary.anniversary');
  const table = quote(meta.tableName);
  const network = linkTableOf(meta, 'network');
  const about = (type: SubjectType): string => {
    const link = linkTableOf(meta, type);
    const subjects = strapi.db.metadata.get(SUBJECT_UIDS[type]).tableName;
    // Those of a membership are about the network as well.
    return `select '${type}' as type, s.document_id as "subjectId", a.years,
        a.document_id as "documentId", exists (select from ${table} p
          where p.document_id = a.document_id and p.locale = a.locale and p.published_at is not null)
          as "isPublished"
      from ${quote(subjects)} s
        join ${quote(link.table)} k on k.${quote(link.to)} = s.id
        join ${table} a on a.id = k.${quote(link.from)}
      where s.document_id = any(:subjectIds) and s.published_at is null
        and a.published_at is null and a.locale = :defaultLocale and not exists (
          select from ${quote(network.table)} n where n.${quote(network.from)} = a.id)`;
  };
  const { rows }: { rows: Entry[] } = await connection.raw(
    SUBJECT_TYPES.map(about).join(' union all '),
    { subjectIds: [...subjectIds], defaultLocale },
  );
  return rows;
}
