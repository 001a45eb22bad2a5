import type { ContentUid } from '../../../src/content/content-types';
import type { TypeSchema } from '../../../src/documents/type-schema';
import { emptyFields, type Fields, type Scalar } from '../../../src/documents/fields';
import { foldName } from '../../../src/domain/fold';
import type { Cell } from '../../../src/import/contract';
import { guessMapping, type SheetMapping } from '../../../src/import/mapping/guess-mapping';
import { sayAll } from '../../../src/import/message';
import type { Outcome } from '../../../src/import/plan/outcome';
import type { Current } from '../../../src/import/plan/plan-document';
import { planImport } from '../../../src/import/plan/plan-import';
import { Register } from '../../../src/import/plan/register';
import { schemaOf } from '../documents/schemas';

const LOCALES = ['en', 'fr'];
const TYPES = ['city', 'twinning', 'exchange', 'theme', 'organisation'];

const schemas = new Map<ContentUid, TypeSchema>(
  TYPES.map((name) => schemaOf(name)).map((schema) => [schema.uid, schema]),
);

interface Stored {
  uid: ContentUid;
  fields: Fields;
  texts: Map<string, Fields>;
  isPublished: boolean;
}

/** A register in memory, into which what was planned can be written. */
export class Database {
  readonly documents = new Map<string, Stored>();

  add(
    uid: ContentUid,
    documentId: string,
    data: Record<string, unknown>,
    isPublished = true,
  ): void {
    const schema = schemas.get(uid);
    if (!schema) throw new Error(uid);
    const known = this.documents.get(documentId);
    const fields = known?.fields ?? emptyFields(schema);
    const scalars: Record<string, Scalar> = { ...fields.scalars };
    const relations: Record<string, readonly string[]> = { ...fields.relations };
    const components: Record<string, Fields['components'][string]> = { ...fields.components };
    for (const [name, value] of Object.entries(data)) {
      if (name in schema.scalars) scalars[name] = value as Scalar;
      if (name in schema.relations) relations[name] = value as string[];
      const component = schema.components[name];
      if (component) {
        components[name] = (value as Record<string, Scalar>[]).map((item) => ({
          id: 1,
          scalars: { ...emptyFields(schema).scalars, ...item },
          media: {},
        }));
      }
    }
    this.documents.set(documentId, {
      ...{ uid, isPublished: isPublished || (known?.isPublished ?? false) },
      fields: { ...fields, scalars, relations, components },
      texts: known?.texts ?? new Map<string, Fields>(),
    });
  }

  register(): Register {
    const register = new Register();
    for (const [documentId, { uid, fields, isPublished }] of this.documents) {
      const known = { uid, documentId, scalars: fields.scalars, isPublished };
      if (uid === 'api::city.city') {
        const variants = fields.components.nameVariants ?? [];
        const names = [fields.scalars.name, ...variants.map(({ scalars }) => scalars.name)];
        register.addCity({ ...known, names: new Set(names.map((name) => foldName(String(name)))) });
      } else if (uid === 'api::twinning.twinning') {
        register.addTwinning({ ...known, cities: fields.relations.cities ?? [] });
      } else register.addOther(known);
    }
    return register;
  }

  current(ids: readonly string[]): Map<string, Current> {
    return new Map(
      ids.flatMap((id): [string, Current][] => {
        const stored = this.documents.get(id);
        return stored ? [[id, { fields: stored.fields, texts: stored.texts }]] : [];
      }),
    );
  }

  write(outcomes: readonly Outcome[]): void {
    for (const { uid, documentId, data, publish } of outcomes.flatMap(({ writes }) => writes)) {
      this.add(uid, documentId, data, publish);
    }
  }
}

export type Table = readonly [headers: readonly string[], ...rows: readonly (readonly Cell[])[]];

/** What becomes of the rows of some sheets, in their order. */
export async function plan(
  tables: readonly Table[],
  database = new Database(),
  options: { publish?: boolean; mapping?: Partial<SheetMapping> } = {},
): Promise<Outcome[]> {
  const sheets = tables.map(([headers, ...rows], index) => ({
    sheet: {
      ...{
        file: `${index}.csv`,
        name: `${index}.csv`,
        headers: [...headers],
        rowCount: rows.length,
      },
      rows: rows.map((cells, row) => ({ number: row + 2, cells: [...cells] })),
    },
    mapping: {
      index,
      name: `${index}.csv`,
      headers,
      ...guessMapping(headers, LOCALES),
      ...options.mapping,
    },
  }));
  const outcomes: Outcome[] = [];
  const context = {
    ...{ register: database.register(), schemas, defaultLocale: 'en' },
    publish: options.publish ?? true,
    loadCurrent: (_: ContentUid, ids: readonly string[]) => Promise.resolve(database.current(ids)),
    loadTitles: () => Promise.resolve(new Map<string, string>()),
    breathe: () => Promise.resolve(),
  };
  for await (const outcome of planImport(context, sheets, LOCALES)) outcomes.push(outcome);
  return outcomes.sort((a, b) => a.sheet - b.sheet || a.row - b.row);
}

/** `error since: there is no year 0 …`, one line a row. */
export const verdicts = (outcomes: readonly Outcome[]): string[] =>
  outcomes.map(({ verdict, messages, changes }) =>
    [verdict, sayAll(messages, 'en'), (changes ?? []).map(({ attribute }) => attribute).join()]
      .filter(Boolean)
      .join(' '),
  );
