import { errors } from '@strapi/utils';
import { type PanelLanguage, PANEL_LANGUAGES } from '../labels/labels';
import { type ContentUid, isContentUid } from '../content/content-types';

export const FORMATS = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof FORMATS)[number];

/** Which list, as the content manager asks for it, and how it is written. */
export interface ListRequest {
  uid: ContentUid;
  format: ExportFormat;
  language: PanelLanguage;
  /** Attributes, in the order of the list. */
  columns: readonly string[];
  /** `filters`, `sort`, `_q` and `locale`. */
  list: Readonly<Record<string, unknown>>;
}

const OWN = ['format', 'language', 'columns'];
const LIST = ['filters', 'sort', '_q', 'locale'];
/** What the list is asked for besides, and a file has no use for. */
const PAGING = ['page', 'pageSize'];

/** @throws ValidationError naming the parameter, NotFoundError for a type without lists */
export function parseListRequest(
  uid: string,
  query: Readonly<Record<string, unknown>>,
): ListRequest {
  if (!isContentUid(uid)) throw new errors.NotFoundError(`There is no list of ${uid}`);
  const unknown = Object.keys(query).find((key) => ![...OWN, ...LIST, ...PAGING].includes(key));
  if (unknown !== undefined) {
    throw new errors.ValidationError(
      `Unknown parameter ${unknown}: ${[...OWN, ...LIST].join(', ')} are allowed`,
    );
  }
  return {
    uid,
    format: oneOf(FORMATS, 'format', query['format']),
    language: oneOf(PANEL_LANGUAGES, 'language', query['language'] ?? 'en'),
    columns: columnsOf(query['columns']),
    list: Object.fromEntries(
      LIST.flatMap((key) => (query[key] === undefined ? [] : [[key, query[key]]])),
    ),
  };
}

function oneOf<Value extends string>(
  values: readonly Value[],
  parameter: string,
  given: unknown,
): Value {
  const value = values.find((each) => each === given);
  if (value === undefined) {
    throw new errors.ValidationError(`${parameter} must be one of ${values.join(', ')}`);
  }
  return value;
}

function columnsOf(given: unknown): string[] {
  const columns = typeof given === 'string' ? given.split(',') : given;
  if (!Array.isArray(columns) || !columns.every((it) => typeof it === 'string' && it !== '')) {
    throw new errors.ValidationError('columns must name the attributes to export');
  }
  return columns.map(String);
}
