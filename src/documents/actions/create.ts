import { emptyFields } from '../fields';
import { givenDocumentId } from '../given-document-id';
import { namedLocales } from '../locale-param';
import { prepareData } from '../prepare-data';
import { prepareFacts } from '../prepare-facts';
import { authorsIn, isPublishing, readData } from '../read-data';
import { undescribedPictures } from '../undescribed-pictures';
import { LOCALE } from '../advice/document-advice';
import { refuseIfAny, type Violation } from '../violation';
import type { Write, WriteOutcome } from '../write';

/** A new document begins in the default locale, where its facts are. */
export async function createDocument(write: Write): Promise<WriteOutcome> {
  const { schema, defaultLocale, params } = write;
  const { data, input, violations } = readData(write, defaultLocale);
  violations.push(...localeViolations(write));
  const empty = emptyFields(schema);
  const facts = await prepareFacts(write, {
    documentId: null,
    current: empty,
    input,
    known: violations,
    publishing: isPublishing(write),
  });
  refuseIfAny([
    ...facts.violations,
    ...(isPublishing(write) ? await undescribedPictures(write, facts.fields, [defaultLocale]) : []),
  ]);

  const result = await write.proceed({
    ...params,
    locale: defaultLocale,
    data: {
      ...givenDocumentId(),
      ...authorsIn(data),
      ...prepareData(schema, empty, facts.fields),
    },
  });
  return { result, documentId: documentIdOf(result), locales: [defaultLocale] };
}

function localeViolations(write: Write): Violation[] {
  const named = namedLocales(write);
  if ('violation' in named) return [named.violation];
  if (named.locales !== '*' && named.locales.join() === write.defaultLocale) return [];
  return [{ path: ['locale'], ...LOCALE.createDefault(write.defaultLocale) }];
}

function documentIdOf(result: unknown): string {
  if (typeof result === 'object' && result !== null && 'documentId' in result) {
    return String(result.documentId);
  }
  throw new Error('Strapi created a document without an id');
}
