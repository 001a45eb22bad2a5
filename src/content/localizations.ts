import type { Core } from '@strapi/strapi';
import { columnOf } from './views/metadata';
import type { PresentedDocument } from './present';
import type { Plan } from './query/plan';
import type { Reading } from './read';
import { readLocales } from './locales';

interface Wanted {
  uid: string;
  attributes: readonly string[];
  documents: PresentedDocument[];
}

/**
 * Fills in `localizations` wherever a plan asks for it: every locale in which the document exists
 * in this version, the asked one included, so that the list is the same whichever is asked. One
 * statement for each type and selection, however many documents there are.
 */
export async function addLocalizations(
  strapi: Core.Strapi,
  { version }: Reading,
  plan: Plan,
  documents: PresentedDocument[],
): Promise<void> {
  const { codes } = await readLocales(strapi);
  for (const { uid, attributes, documents: targets } of collect(plan, documents)) {
    const meta = strapi.db.metadata.get(uid);
    const rows = await strapi.db.transaction(async ({ trx }) => {
      const query = trx
        .withSchema('public')
        .from(meta.tableName)
        .select(attributes.map((name) => ({ [name]: columnOf(meta, name) })))
        .whereIn(
          'document_id',
          targets.map(({ documentId }) => String(documentId)),
        );
      const found: Record<string, unknown>[] = await (version === 'published'
        ? query.whereNotNull('published_at')
        : query.whereNull('published_at'));
      return found;
    });
    const rank = ({ locale }: Record<string, unknown>): number => codes.indexOf(String(locale));
    const byDocument = new Map<unknown, Record<string, unknown>[]>();
    for (const row of rows.sort((a, b) => rank(a) - rank(b))) {
      byDocument.set(row.documentId, [...(byDocument.get(row.documentId) ?? []), row]);
    }
    for (const target of targets) {
      target.localizations = byDocument.get(target.documentId) ?? [];
    }
  }
}

/** The documents at every level of a plan that asks for localizations. */
function collect(plan: Plan, documents: PresentedDocument[]): Wanted[] {
  if (documents.length === 0) return [];
  const wanted: Wanted[] = [];
  if (plan.localizations) {
    wanted.push({ uid: plan.uid, attributes: plan.localizations, documents });
  }
  for (const [name, nested] of plan.populate) {
    const below = documents.flatMap(({ [name]: value }): unknown[] =>
      Array.isArray(value) ? value : value ? [value] : [],
    );
    wanted.push(...collect(nested, below as PresentedDocument[]));
  }
  return wanted;
}
