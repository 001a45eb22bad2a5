import { applyInput } from '../../documents/input/apply-input';
import { loadReferences } from '../../documents/load-references';
import { readData } from '../../documents/read-data';
import { toFields } from '../../documents/read-fields';
import type { Write } from '../../documents/write';
import { fieldNames, sameField } from '../field-changes';
import { readEditsSince, readVersionAt } from './read-edits';

interface Known {
  documentId: string;
  version: number;
  locales: readonly string[];
}

/**
 * A form sends all that it shows. Facts in that of a translation are shown only, and may have become
 * others since on the default version: as the writer has not touched them, they are left alone
 * instead of being refused.
 */
export async function withoutUnchangedFacts(
  write: Write,
  { documentId, version, locales }: Known,
): Promise<Write> {
  const { trx, uid, schema, action, params, defaultLocale } = write;
  const [locale] = locales;
  const { data } = params;
  if (action !== 'update' || locale === undefined || locale === defaultLocale) return write;
  if (typeof data !== 'object' || data === null) return write;
  const known = { uid, documentId, locales: [defaultLocale], version };
  if ((await readEditsSince(trx, known)).length === 0) return write;

  const record = await readVersionAt(trx, { documentId, locale: defaultLocale, version });
  if (!record) return write;
  const base = toFields(schema, record);
  const { input } = readData(write, locale);
  const { resolver } = await loadReferences(write, base, input);
  const { fields } = applyInput(schema, base, input, resolver);
  const unchanged = new Set(
    fieldNames(schema).filter(
      (field) => !schema.localised.has(field) && sameField(schema, field, base, fields),
    ),
  );
  const kept = Object.entries(data).filter(([name]) => !unchanged.has(name));
  return { ...write, params: { ...params, data: Object.fromEntries(kept) } };
}
