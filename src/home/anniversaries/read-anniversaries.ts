import type { Core } from '@strapi/strapi';
import { edtfBounds, readEdtf, yearsLater } from '../../domain/edtf';
import { findUpcoming } from '../../upcoming/find-upcoming';
import type { HomeAnniversaries } from '../answers';
import { PAGE_SIZE } from '../read-input';
import type { StaffReader } from '../staff-reader';
import { readEntries, SUBJECT_TYPES, SUBJECT_UIDS, type SubjectType } from './read-entries';

const ANNIVERSARY = 'api::anniversary.anniversary';
const YEARS_AHEAD = 2;

/** Earliest first, a page at a time; of what is published, since a draft may still change. */
export async function readAnniversaries(
  strapi: Core.Strapi,
  reader: StaffReader,
  page: number,
  now: Date,
): Promise<HomeAnniversaries> {
  const { locales, language } = reader;
  const readable = SUBJECT_TYPES.filter((type) =>
    reader.may('read', SUBJECT_UIDS[type], locales.default),
  );
  const start = now.toISOString().slice(0, 10);
  const today = readEdtf(start);
  const later = today && yearsLater(today, YEARS_AHEAD);
  const { data, meta } = await findUpcoming(strapi, {
    locale: language,
    window: { start, end: later ? edtfBounds(later).end : start },
    page: { style: 'page', offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE, withCount: true },
  });
  const shown = data.filter(({ subject }) => readable.includes(subject.type));
  const entries = await readEntries(
    strapi,
    strapi.db.connection,
    locales.default,
    shown.map(({ subject }) => subject.documentId),
  );
  const entryOf = (type: SubjectType, subjectId: string, years: number) =>
    entries.find(
      (entry) => entry.type === type && entry.subjectId === subjectId && entry.years === years,
    );
  return {
    data: shown.map(({ years, dueOn, occasion, subject }) => {
      const entry = entryOf(subject.type, subject.documentId, years);
      return {
        ...{ years, dueOn, occasion, subject },
        entry: entry ? { documentId: entry.documentId, isPublished: entry.isPublished } : null,
      };
    }),
    total: meta.pagination.total ?? 0,
    pageCount: meta.pagination.pageCount ?? 0,
    mayDraft: reader.may('create', ANNIVERSARY, locales.default),
  };
}
