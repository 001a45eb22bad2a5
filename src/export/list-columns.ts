import type { Core, Struct } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentUid } from '../content/content-types';
import { localisedAttributes } from '../content/localised-attributes';
import { listed } from '../feeds/csv/cell';
import { fieldLabel, type PanelLanguage, valueLabel } from '../labels/labels';
import type { ExportCell, ExportColumn } from './files/table';
import type { ListPermission } from './list-permission';
import { PUBLICATION, SHORT_NAME } from './words';

type Attribute = Struct.ContentTypeSchema['attributes'][string];
export type Row = Readonly<Record<string, unknown>>;

/** A column of the file, made of an attribute of the list. */
export interface ListColumn extends ExportColumn {
  attribute: string;
  /** What has to be read besides the row itself. */
  populate?: Row;
  /** Whether it is the same in all languages, and kept with the default one alone. */
  isShared?: boolean;
  value: (row: Row) => ExportCell;
}

/** Every type has them, and whoever sees a document sees them. */
const SYSTEM: Readonly<Record<string, Attribute['type']>> = {
  id: 'integer',
  documentId: 'string',
  locale: 'string',
  createdAt: 'datetime',
  updatedAt: 'datetime',
  publishedAt: 'datetime',
};
const PEOPLE: readonly string[] = ['createdBy', 'updatedBy'];

interface Context {
  strapi: Core.Strapi;
  uid: ContentUid;
  language: PanelLanguage;
  /** Of the texts, where it is not the default one: an import has to know. */
  locale: string | null;
  permission: ListPermission;
}

/**
 * The columns of a list as those of a file: related entries by name and short name, so that the
 * file can be imported again, and at the end whether an entry is published, and its identifier.
 * Columns that somebody may not read are left out; the list shows them empty.
 *
 * @throws ValidationError naming an attribute that the type does not have
 */
export function listColumns(context: Context, names: readonly string[]): ListColumn[] {
  const columns = [...new Set(names.filter((name) => name !== 'status'))].flatMap((name) =>
    columnsOf(context, name),
  );
  return [
    ...columns,
    {
      ...{ attribute: 'status', type: 'text', heading: PUBLICATION[context.language].heading },
      value: ({ status }) => PUBLICATION[context.language].values[String(status)] ?? null,
    },
    ...(names.includes('documentId') ? [] : columnsOf(context, 'documentId')),
  ];
}

function columnsOf(context: Context, name: string): ListColumn[] {
  const { strapi, uid, language, locale, permission } = context;
  const label = fieldLabel(language, uid, name);
  const system = SYSTEM[name];
  if (system) return [plain({ attribute: name, heading: label, type: system })];
  if (PEOPLE.includes(name)) return [person(name, label)];
  const attributes: Readonly<Record<string, Attribute>> = strapi.getModel(uid).attributes;
  const attribute = attributes[name];
  if (!attribute || ('private' in attribute && attribute.private)) {
    throw new errors.ValidationError(`columns: ${uid} has no attribute ${name}`);
  }
  if (!permission.mayRead(name)) return [];
  const isText = textsOf(strapi, uid).includes(name);
  const heading = isText && locale !== null ? `${label} (${locale})` : label;
  switch (attribute.type) {
    case 'enumeration':
      return [
        {
          ...{ attribute: name, heading, type: 'text' },
          value(row) {
            const code = textOf(row[name]);
            return code === null ? null : valueLabel(language, uid, name, code);
          },
        },
      ];
    case 'relation':
      return 'target' in attribute
        ? related(context, name, heading, attribute.target as ContentUid)
        : [];
    case 'component':
      return [{ ...components(name, heading), isShared: !isText }];
    case 'media':
      return [{ ...media(name, heading), isShared: !isText }];
    default:
      return [plain({ attribute: name, heading, type: attribute.type })];
  }
}

const textsOf = (strapi: Core.Strapi, uid: ContentUid): string[] => {
  const { columns, components } = localisedAttributes(strapi.getModel(uid));
  return [...columns, ...components];
};

type Plain = { attribute: string; heading: string; type: Attribute['type'] };

function plain({ attribute, heading, type }: Plain): ListColumn {
  switch (type) {
    case 'integer':
    case 'float':
    case 'decimal':
      return {
        ...{ attribute, heading, type: 'number' },
        value: (row) => (row[attribute] == null ? null : Number(row[attribute])),
      };
    case 'datetime':
      return {
        ...{ attribute, heading, type: 'datetime' },
        value(row) {
          const time = textOf(row[attribute]);
          return time === null ? null : new Date(time);
        },
      };
    case 'boolean':
      return {
        ...{ attribute, heading, type: 'boolean' },
        value: (row) => (row[attribute] == null ? null : Boolean(row[attribute])),
      };
    default:
      return { attribute, heading, type: 'text', value: (row) => textOf(row[attribute]) };
  }
}

function person(attribute: string, heading: string): ListColumn {
  return {
    ...{ attribute, heading, type: 'text' },
    populate: { select: ['id', 'firstname', 'lastname', 'username'] },
    value(row) {
      const [user] = rowsOf(row[attribute]);
      if (!user) return null;
      const names = [user['firstname'], user['lastname']].flatMap((it) => textOf(it) ?? []);
      return names.join(' ') || textOf(user['username']);
    },
  };
}

/** By name or title, where they have one and it may be read, and by short name. */
function related(
  context: Context,
  name: string,
  heading: string,
  target: ContentUid,
): ListColumn[] {
  const attributes = context.strapi.getModel(target).attributes;
  const shown = ['name', 'title'].filter((it) => it in attributes);
  const parts = [...shown, 'slug'].filter((part) => context.permission.mayReadOf(target, part));
  const populate = { select: ['id', 'documentId', ...parts] };
  return (parts.length === 0 ? ['documentId'] : parts).map((part) => ({
    ...{ attribute: name, type: 'text', populate, isShared: true },
    heading:
      part === 'slug' && parts.length > 1
        ? `${heading}${context.language === 'fr' ? ' : ' : ': '}${SHORT_NAME[context.language]}`
        : heading,
    value: (row) =>
      Array.isArray(row[name])
        ? listed(rowsOf(row[name]).map((it) => textOf(it[part])))
        : textOf(rowsOf(row[name])[0]?.[part]),
  }));
}

/** As our CSV has them: a JSON array, without what the database needs. */
const components = (attribute: string, heading: string): ListColumn => ({
  ...{ attribute, heading, type: 'text', populate: {} },
  value(row) {
    const items = rowsOf(row[attribute]).map(({ id: _, ...item }) => item);
    return items.length === 0 ? null : JSON.stringify(items);
  },
});

const media = (attribute: string, heading: string): ListColumn => ({
  ...{ attribute, heading, type: 'text', populate: { select: ['id', 'name'] } },
  value: (row) => listed(rowsOf(row[attribute]).map((file) => textOf(file['name']))),
});

const rowsOf = (value: unknown): Row[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (it): it is Row => typeof it === 'object' && it !== null,
  );

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || typeof value === 'string') return value ?? null;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}
