import type { Core } from '@strapi/strapi';
import { paginationMeta } from '../content/query/pagination';
import { inReading } from '../content/read';
import { anniversaryTitle } from '../domain/anniversary-title';
import { readCandidates } from './read-candidates';
import { type AnniversaryEntry, readSubjects, type Subject } from './read-subjects';
import { type Due, schedule } from './schedule';
import type { UpcomingQuery } from './upcoming-query';

/** A round number as it is answered. */
export interface UpcomingAnniversary {
  years: number;
  /** EDTF, in the precision of the date that it counts from. */
  dueOn: string;
  occasion: 'twinning' | 'city-founding';
  title: string;
  subject: { type: 'twinning' | 'city'; documentId: string; slug: string; name: string };
  cities: { slug: string; name: string }[];
  /** The published entry that staff made for it. */
  anniversary: AnniversaryEntry | null;
}

export interface UpcomingAnswer {
  data: UpcomingAnniversary[];
  meta: { from: string; until: string; locale: string; pagination: Record<string, number> };
}

/** A page of the anniversaries that fall due in a window, earliest first, in a locale. */
export const findUpcoming = (
  strapi: Core.Strapi,
  { locale, window, city, page }: UpcomingQuery,
): Promise<UpcomingAnswer> =>
  inReading(strapi, { locale, version: 'published' }, async (trx) => {
    const candidates = await readCandidates(strapi, trx, city);
    const { shown, total } = schedule(candidates, window, page);
    const subjects = await readSubjects(
      strapi,
      shown.map(({ candidate }) => candidate),
    );
    return {
      data: shown.flatMap((due) => {
        const subject = subjects.get(due.candidate);
        return subject ? [present(due, subject, locale)] : [];
      }),
      meta: {
        from: window.start,
        until: window.end,
        locale,
        pagination: paginationMeta(page, page.withCount ? total : undefined),
      },
    };
  });

function present(
  { candidate: { type }, years, dueOn }: Due,
  { documentId, slug, name, cities, entries }: Subject,
  locale: string,
): UpcomingAnniversary {
  const anniversary = entries.get(years) ?? null;
  return {
    years,
    dueOn,
    occasion: type === 'twinning' ? 'twinning' : 'city-founding',
    title: anniversary?.title ?? anniversaryTitle(locale, name, years),
    subject: { type, documentId, slug, name },
    cities,
    anniversary,
  };
}
