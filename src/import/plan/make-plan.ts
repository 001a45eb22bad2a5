import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentUid } from '../../content/content-types';
import { readLocales } from '../../content/locales';
import type { Fields } from '../../documents/fields';
import { readManyFields } from '../../documents/read-fields';
import { schemaOf } from '../../documents/schema-of';
import type { TypeSchema } from '../../documents/type-schema';
import { readShown } from '../../lists/read-shown';
import type { Outcome } from './outcome';
import type { Current } from './plan-document';
import { planImport, type SheetToPlan } from './plan-import';
import { readRegister } from './read-register';

interface PlanOptions {
  sheets: readonly SheetToPlan[];
  publish: boolean;
  /** Called every few hundred rows; what it throws ends the plan. */
  onPause: () => Promise<void> | void;
}

/** Compares spreadsheets with the register as it is now; `since` is its newest change. */
export async function makePlan(
  strapi: Core.Strapi,
  { sheets, publish, onPause }: PlanOptions,
): Promise<{ outcomes: AsyncIterable<Outcome>; since: bigint }> {
  const locales = await readLocales(strapi);
  const schemas = new Map(CONTENT_TYPES.map(({ uid }) => [uid, schemaOf(strapi, uid)]));
  const { register, since } = await readRegister(strapi, schemas, locales.default);
  const outcomes = planImport(
    {
      ...{ register, schemas, publish, defaultLocale: locales.default },
      loadCurrent: (uid, ids) => loadCurrent(strapi, schemas.get(uid), ids, locales.default),
      loadTitles: (locale, ids) => loadTitles(strapi, locale, ids),
      async breathe() {
        await onPause();
        await new Promise((resolve) => setImmediate(resolve));
      },
    },
    sheets,
    locales.codes,
  );
  return { outcomes, since };
}

async function loadTitles(
  strapi: Core.Strapi,
  locale: string,
  documentIds: readonly string[],
): Promise<Map<string, string>> {
  const showing = { locale, version: 'draft' as const };
  const shown = await readShown(strapi, 'api::twinning.twinning', new Set(documentIds), showing);
  return new Map([...shown].map(([id, { title }]) => [id, String(title)]));
}

interface VersionRow {
  id: number;
  documentId: string;
  locale: string;
}

/** Drafts of some documents, in every locale. */
async function loadCurrent(
  strapi: Core.Strapi,
  schema: TypeSchema | undefined,
  documentIds: readonly string[],
  defaultLocale: string,
): Promise<Map<string, Current>> {
  if (!schema) return new Map();
  const uid: ContentUid = schema.uid;
  const versions: VersionRow[] = await strapi.db.query(uid).findMany({
    select: ['id', 'documentId', 'locale'],
    where: { documentId: { $in: [...documentIds] }, publishedAt: null },
  });
  const fields = await readManyFields(
    { strapi, uid, schema },
    versions.map(({ id }) => id),
  );
  const current = new Map<string, { fields?: Fields; texts: Map<string, Fields> }>();
  for (const { id, documentId, locale } of versions) {
    const version = fields.get(id);
    if (!version) continue;
    const known = current.get(documentId) ?? { texts: new Map<string, Fields>() };
    current.set(documentId, known);
    if (locale === defaultLocale) known.fields = version;
    else known.texts.set(locale, version);
  }
  return new Map(
    [...current].flatMap(([documentId, { fields: own, texts }]): [string, Current][] =>
      own ? [[documentId, { fields: own, texts }]] : [],
    ),
  );
}
