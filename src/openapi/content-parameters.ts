import { defaultPopulate } from '../content/default-populate';
import type { ContentTypeInfo } from '../content/content-types';
import { type Parameter, ref, refTo } from './open-api';
import { schemaName } from './schema-name';

const LOCALE = refTo('parameters', 'locale');
const STATUS = refTo('parameters', 'status');

/** Which attributes and relations of a type are answered. */
const selection = (type: ContentTypeInfo): Parameter[] => {
  const shown = Object.keys(defaultPopulate(type.uid) ?? {});
  return [
    {
      name: 'fields',
      in: 'query',
      description:
        'Attributes to answer, all if not said otherwise; `id`, `documentId`, `locale` and ' +
        '`fallbackFields` come with every answer.',
      style: 'form',
      explode: false,
      schema: ref(`${schemaName(type.uid)}Fields`),
      example: [type.text, 'slug'],
    },
    {
      name: 'populate',
      in: 'query',
      description: [
        'Relations, pictures and components to answer, up to four levels deep:',
        '`populate=*`, `populate=sources,cover`, `populate[0]=sources`, or with conditions',
        '`populate[sources][fields]=title`.',
        shown.length > 0
          ? `Without it, a card's worth is answered: ${shown.map((name) => `\`${name}\``).join(', ')}.`
          : 'Without it, none.',
      ].join(' '),
      style: 'deepObject',
      explode: true,
      schema: ref(`${schemaName(type.uid)}Populate`),
      example: '*',
    },
  ];
};

export const readOneParameters = (type: ContentTypeInfo) => [LOCALE, STATUS, ...selection(type)];

export const writeParameters = (type: ContentTypeInfo) => [
  LOCALE,
  refTo('parameters', 'writtenStatus'),
  ...selection(type),
];

export const readManyParameters = (type: ContentTypeInfo) => [
  {
    name: 'filters',
    in: 'query' as const,
    description:
      'Conditions on attributes and, up to four levels deep, on those of related documents: ' +
      '`filters[slug]=nancy`, `filters[slug][$eq]=nancy`, `filters[$or][0][slug]=nancy`. They ' +
      'compare the text that the reader of the locale gets.',
    style: 'deepObject' as const,
    explode: true,
    schema: ref(`${schemaName(type.uid)}Filters`),
  },
  {
    name: 'sort',
    in: 'query' as const,
    description: 'The order of the list; by slug if not said otherwise.',
    style: 'form' as const,
    explode: false,
    schema: ref('Sort'),
    example: ['slug:asc'],
  },
  refTo('parameters', 'pagination'),
  refTo('parameters', 'search'),
  ...readOneParameters(type),
];
