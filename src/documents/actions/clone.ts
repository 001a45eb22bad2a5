import { type DocumentVersions, readVersions } from '../document-versions';
import { emptyFields, type Fields } from '../fields';
import { requireLocales } from '../locale-param';
import type { Input } from '../input/parse-input';
import { prepareData } from '../prepare-data';
import { prepareFacts } from '../prepare-facts';
import { authorsIn, readData } from '../read-data';
import { readFields } from '../read-fields';
import { LOCALE } from '../advice/document-advice';
import { refuse, refuseIfAny } from '../violation';
import type { Write, WriteResult } from '../write';

/** What a copy cannot share with its original. `years` makes an anniversary one of its kind. */
const ITS_OWN: Readonly<Record<string, readonly string[]>> = {
  'api::city.city': ['slug', 'wikidataId'],
  'api::anniversary.anniversary': ['slug', 'years'],
};

/**
 * A copy as a new draft: everything that is entered on the document itself, with the changes that
 * the caller made in the copy's form. It is created like any other document, since Strapi's own
 * cloning also moves relations over that are entered elsewhere: a copied city would join the
 * agreements of the original and take its anniversaries away.
 */
export async function cloneDocument(write: Write): Promise<WriteResult> {
  const { strapi, uid, schema, defaultLocale, params } = write;
  const versions = await readVersions(write, params.documentId);
  const locales = localesToCopy(write, versions);
  const { data, input, violations } = readData(
    { ...write, params: { ...params, data: params.data ?? {} } },
    defaultLocale,
  );
  const original = await readFields(write, versions.drafts.get(defaultLocale) ?? 0);
  const own = ITS_OWN[uid] ?? ['slug'];
  const facts = await prepareFacts(write, {
    documentId: null,
    current: withoutValues(original, own),
    input: withoutRepeated(input, original, own),
    known: violations,
    publishing: false,
  });
  refuseIfAny(facts.violations);

  const copy = await strapi.documents(uid).create({
    locale: defaultLocale,
    status: 'draft',
    data: { ...authorsIn(data), ...prepareData(schema, emptyFields(schema), asNew(facts.fields)) },
  });
  const entries = [copy];
  for (const locale of locales) {
    const texts = asNew(await readFields(write, versions.drafts.get(locale) ?? 0));
    const isText = (name: string): boolean => schema.localised.has(name);
    const translation = await strapi.documents(uid).update({
      documentId: copy.documentId,
      locale,
      data: { ...authorsIn(data), ...prepareData(schema, emptyFields(schema), texts, isText) },
    });
    if (translation) entries.push(translation);
  }
  return { documentId: copy.documentId, entries };
}

/** Translations to copy along. */
function localesToCopy(write: Write, { drafts }: DocumentVersions): string[] {
  const named = requireLocales(write);
  if (named !== '*' && !named.includes(write.defaultLocale)) {
    refuse([{ path: ['locale'], ...LOCALE.copyDefault(write.defaultLocale) }]);
  }
  return [...drafts.keys()].filter(
    (locale) => locale !== write.defaultLocale && (named === '*' || named.includes(locale)),
  );
}

const withoutValues = (fields: Fields, names: readonly string[]): Fields => ({
  ...fields,
  scalars: { ...fields.scalars, ...Object.fromEntries(names.map((name) => [name, null])) },
});

/** The form of a copy starts with the values of the original; those were not chosen. */
const withoutRepeated = (input: Input, original: Fields, names: readonly string[]): Input => ({
  ...input,
  inverse: {},
  scalars: Object.fromEntries(
    Object.entries(input.scalars).filter(
      ([name, value]) => !names.includes(name) || value !== original.scalars[name],
    ),
  ),
});

/** Rows of components belong to one version of one document. */
const asNew = (fields: Fields): Fields => ({
  ...fields,
  components: Object.fromEntries(
    Object.entries(fields.components).map(([name, items]) => [
      name,
      items.map((item) => ({ ...item, id: null })),
    ]),
  ),
});
