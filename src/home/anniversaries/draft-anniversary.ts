import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { oneWriteAtATime } from '../../documents/one-write-at-a-time';
import type { DraftedAnniversary } from '../answers';
import type { StaffReader } from '../staff-reader';
import { readEntries, SUBJECT_UIDS, type SubjectType } from './read-entries';

const ANNIVERSARY = 'api::anniversary.anniversary';

interface Wanted {
  type: SubjectType;
  documentId: string;
  years: number;
}

/**
 * Makes the draft of an anniversary's entry, or finds the entry that is there already: of two
 * people who press at once, the second is led to what the first has made. The day it falls due is
 * computed, and its title composed in each language, while they are not entered; so they are not.
 *
 * @throws ForbiddenError for who may not create anniversaries, NotFoundError without a subject
 */
export async function draftAnniversary(
  strapi: Core.Strapi,
  reader: StaffReader,
  { type, documentId, years }: Wanted,
): Promise<DraftedAnniversary> {
  const { locales, userId } = reader;
  const uid = SUBJECT_UIDS[type];
  if (!reader.may('create', ANNIVERSARY, locales.default)) throw new errors.ForbiddenError();
  if (!reader.may('read', uid, locales.default)) throw new errors.ForbiddenError();
  const data = {
    occasion: type === 'twinning' ? ('twinning' as const) : ('city-founding' as const),
    years,
    [type]: documentId,
  };
  const permitted = await reader.checker(ANNIVERSARY).sanitizeCreateInput(data);
  if (Object.keys(data).some((field) => !(field in permitted))) throw new errors.ForbiddenError();

  return oneWriteAtATime(strapi, async (trx) => {
    const subject = await strapi.db
      .query(uid)
      .findOne({ where: { documentId, locale: locales.default }, select: ['id'] });
    if (!subject) throw new errors.NotFoundError(`There is no ${type} ${documentId} any more`);
    const entries = await readEntries(strapi, trx, locales.default, [documentId]);
    const entry = entries.find((each) => each.type === type && each.years === years);
    if (entry) return { documentId: entry.documentId, created: false };
    // Who made it, as the panel's own form adds it; not a field of the document's own type.
    const authors = { createdBy: userId, updatedBy: userId };
    const made = await strapi
      .documents(ANNIVERSARY)
      .create({ data: { ...data, ...authors }, locale: locales.default });
    return { documentId: made.documentId, created: true };
  });
}
