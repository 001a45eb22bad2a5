import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../../content/content-types';
import { readLocales } from '../../content/locales';
import type { Fields } from '../../documents/fields';
import { schemaOf } from '../../documents/schema-of';
import { loadReferences } from '../../documents/load-references';
import type { Transaction } from '../../documents/one-write-at-a-time';
import { populateOf, toFields } from '../../documents/read-fields';
import type { Candidate } from '../../documents/rules/candidate';
import { draftViolations, publicationViolations } from '../../documents/rules/check-candidate';
import { uniquenessViolations } from '../../documents/uniqueness';
import { fieldOf, type Violation } from '../../documents/violation';
import type { Write } from '../../documents/write';
import { findDoubles } from './find-doubles';

type Row = Readonly<Record<string, unknown>> & { documentId: string };

/**
 * What would speak against publishing some documents as they are published now: the rules of today,
 * which those that came in past them, or before there was a rule, need not keep. Documents without
 * a published version, and those that keep all rules, are missing. A dozen statements, and a few
 * more for each document that may have a double.
 */
export async function findProblems(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: ContentUid,
  documentIds: readonly string[],
): Promise<Map<string, Violation[]>> {
  const write = await asIfPublishing(strapi, trx, uid);
  const { schema, defaultLocale } = write;
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where: {
      documentId: { $in: [...documentIds] },
      locale: defaultLocale,
      publishedAt: { $notNull: true },
    },
    populate: populateOf(schema),
  });
  const documents = rows.map((row) => ({
    documentId: row.documentId,
    fields: toFields(schema, row),
  }));
  const [first, ...others] = documents;
  if (!first) return new Map();
  const { references } = await loadReferences(write, allRelations([first, ...others]), null);
  const doubles = await findDoubles(write, documentIds);
  const problems = new Map<string, Violation[]>();
  for (const { documentId, fields } of documents) {
    const candidate: Candidate = { schema, documentId, fields, references };
    const violations = onePerField([
      ...draftViolations(candidate),
      ...(doubles.has(documentId) ? await uniquenessViolations(write, candidate) : []),
      ...publicationViolations(candidate),
    ]);
    if (violations.length > 0) problems.set(documentId, violations);
  }
  return problems;
}

/** The rules ask what they need to know of a write that would publish; nothing is written. */
async function asIfPublishing(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: ContentUid,
): Promise<Write> {
  const { default: defaultLocale, codes: locales } = await readLocales(strapi);
  const schema = schemaOf(strapi, uid);
  const proceed = (): never => {
    throw new Error('What is only looked at is not written');
  };
  return {
    ...{ strapi, trx, uid, schema, defaultLocale, locales, proceed },
    ...{ action: 'publish', params: {} },
  };
}

interface Checked {
  documentId: string;
  fields: Fields;
}

/** One document that refers to all that several do, so that they are looked up together. */
function allRelations(documents: readonly [Checked, ...Checked[]]): Fields {
  const [{ fields }] = documents;
  const relations = Object.fromEntries(
    Object.keys(fields.relations).map((name) => [
      name,
      [...new Set(documents.flatMap((each) => each.fields.relations[name] ?? []))],
    ]),
  );
  return { ...fields, relations };
}

/** What is said later about the same field only follows from what was said first. */
const onePerField = (violations: readonly Violation[]): Violation[] => [
  ...new Map(
    [...violations].reverse().map((violation) => [fieldOf(violation.path), violation]),
  ).values(),
];
