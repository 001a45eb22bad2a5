import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readLocales } from '../../content/locales';
import { withDocumentId } from '../../documents/given-document-id';
import { oneWriteAtATime } from '../../documents/one-write-at-a-time';
import { planRestore, type RestoreRequest } from './plan-restore';
import { lastEntryOf } from './read-versions';

export interface Restored {
  documentId: string;
  locales: string[];
  /** Number of the last entry of the document now. */
  version: number;
}

/**
 * Brings a version back as a draft, through the document service with all its rules, in one
 * transaction. Nothing is published.
 *
 * @param known the last entry that the person has seen of the document
 * @throws ValidationError when something of it cannot come back and nobody has said to leave it out,
 *   when it has changed meanwhile, or when there is nothing to restore
 */
export function restoreVersion(
  strapi: Core.Strapi,
  request: RestoreRequest,
  known: number,
): Promise<Restored> {
  const { access, documentId } = request;
  const { uid, user } = access;
  return oneWriteAtATime(strapi, async (trx) => {
    const { default: defaultLocale } = await readLocales(strapi);
    const plan = await planRestore(strapi, trx, request);
    if (plan.version !== known) {
      throw new errors.ValidationError(
        'Look again at what restoring would change: the entry has been written to meanwhile',
        { code: 'changed-meanwhile' },
      );
    }
    const unaccepted = plan.problems.filter(({ key }) => !request.leaveOut.includes(key));
    if (unaccepted.length > 0) {
      throw new errors.ValidationError('Not all of this version can be restored', {
        code: 'cannot-restore-all',
        problems: unaccepted,
      });
    }
    const steps = plan.steps.filter(
      ({ data, locale }) =>
        Object.keys(data).length > 0 || (plan.isNew && locale === defaultLocale),
    );
    if (steps.length === 0) {
      throw new errors.ValidationError('The entry says the same as this version already', {
        code: 'nothing-to-restore',
      });
    }
    const { id, at, action } = plan.entry;
    const cause = { kind: 'restore', entry: id, at, action };
    await trx.raw("select set_config('jumelle.cause', ?, true)", [JSON.stringify(cause)]);
    for (const { locale, data: fields } of steps) {
      const isMade = plan.isNew && locale === defaultLocale;
      const data = { ...fields, updatedBy: user.id, ...(isMade ? { createdBy: user.id } : {}) };
      if (isMade) {
        await withDocumentId(documentId, () => strapi.documents(uid).create({ locale, data }));
      } else {
        await strapi.documents(uid).update({ documentId, locale, data });
      }
    }
    await trx.raw("select set_config('jumelle.cause', '', true)");
    const locales = steps.map(({ locale }) => locale);
    return { documentId, locales, version: await lastEntryOf(trx, documentId) };
  });
}
