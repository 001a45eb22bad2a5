import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { ROOT } from '../root';

export interface Attribute {
  type: string;
  enum?: string[];
}

export interface Schema {
  info: { singularName: string; pluralName: string };
  attributes: Record<string, Attribute>;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

const read = (file: string): Schema => JSON.parse(readFileSync(file, 'utf8'));
const below = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const found = path.join(folder, entry.name);
    return entry.isDirectory() ? below(found) : found.endsWith('.json') ? [found] : [];
  });

const API = below(path.join(ROOT, 'src/api')).filter((file) => file.endsWith('schema.json'));
const COMPONENTS = below(path.join(ROOT, 'src/components'));

/** The seven types, as their schemas name them. */
export const CONTENT_TYPES = API.map(read).filter(
  ({ pluginOptions }) => pluginOptions?.i18n?.localized,
);

/** Words that mean something to the server: a fuzz of noise alone stops at the first check. */
export const ATTRIBUTES = [
  ...new Set([...API, ...COMPONENTS].flatMap((file) => Object.keys(read(file).attributes))),
  ...['id', 'documentId', 'locale', 'localizations', 'createdAt', 'updatedAt', 'publishedAt'],
  ...['createdBy', 'updatedBy', 'fallbackFields', 'twinnings', 'predecessors', 'dueOn'],
];

const OPERATORS = [
  ...['$eq', '$eqi', '$ne', '$nei', '$in', '$notIn', '$lt', '$lte', '$gt', '$gte', '$between'],
  ...['$contains', '$notContains', '$containsi', '$notContainsi', '$startsWith', '$startsWithi'],
  ...[
    '$endsWith',
    '$endsWithi',
    '$null',
    '$notNull',
    '$and',
    '$or',
    '$not',
    '$like',
    '$jsonSupersetOf',
  ],
];

/** Keys that JavaScript itself knows. */
const PROTOTYPE = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'then'];

const PARAMETERS = [
  ...['filters', 'populate', 'sort', 'fields', 'pagination', 'locale', 'status', '_q', 'q'],
  ...[
    'from',
    'until',
    'city',
    'type',
    'publicationFilter',
    'hasPublishedVersion',
    'page',
    'format',
  ],
];

const NUMBERS = [
  ...['0', '-0', '-1', '1', '1.5', '100', '101', '2147483648', '9007199254740993'],
  ...['9223372036854775808', '1e309', '-1e309', '1e-400', 'NaN', 'Infinity', '0x10', '٣'],
  '9'.repeat(400),
];

const DATES = [
  '1955',
  '195X',
  '1955~',
  '1955-06',
  '2024-02-30',
  '0000',
  '10000',
  '2024-01-01',
  '../..',
];

const TEXTS = [
  ...[
    '',
    ' ',
    '*',
    '%',
    '_',
    '\\',
    '\0',
    'a\0b',
    "'",
    '"',
    '`',
    ';--',
    '$1',
    '?',
    '{}',
    '[]',
    'null',
  ],
  ...['true', 'false', 'undefined', 'en', 'fr', 'he', 'zz', 'en-', 'draft', 'published', 'city'],
  ...[
    'Liège',
    'LIÈGE',
    'I\u0307',
    '\u202E',
    '\uFEFF',
    '\uFFFF',
    '\uD800',
    '👩‍👩‍👧',
    '金沢',
    'קריית שמונה',
  ],
  ...['name:asc', 'name:up', 'cities.name:desc', 'name,slug', 'cities.twinnings.cities', ':', '.'],
  'x'.repeat(3000),
];

export const number = fc.constantFrom(...NUMBERS);
export const attribute = fc.constantFrom(...ATTRIBUTES);
export const parameter = fc.constantFrom(...PARAMETERS);
export const prototypeKey = fc.constantFrom(...PROTOTYPE);
export const operator = fc.constantFrom(...OPERATORS);

export const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: number },
  { weight: 2, arbitrary: fc.constantFrom(...DATES) },
  { weight: 2, arbitrary: attribute },
  { weight: 1, arbitrary: operator },
  { weight: 1, arbitrary: prototypeKey },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
