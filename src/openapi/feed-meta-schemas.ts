import { DATASET_NAMES } from '../feeds/dataset-format';
import { nullable, ref, type Schema } from './open-api';
import { count, list, object, text } from './schema-parts';

const address = (description: string): Schema => ({ type: 'string', format: 'uri', description });

const instant = (description: string): Schema => ({
  type: 'string',
  format: 'date-time',
  description,
});

const CONTACT = object(
  {
    name: text('A person or an office.'),
    email: nullable(text('E-mail address.')),
    url: nullable(address('Page of the contact.')),
  },
  'Whom to ask about the data.',
);

const TERMS = {
  license: address('IRI of the licence text.'),
  licenseName: text('Name of the licence.'),
  publisher: text('Who publishes the data.'),
  contact: CONTACT,
};

const RECORDS = {
  modified: nullable(instant('When the data last changed; null where there is none.')),
  sequence: count('Number of the last public change that is in it.'),
  ...TERMS,
  changes: address('What has changed since: where a copy of this data goes on.'),
};

const WHAT = {
  dataset: ref('DatasetName'),
  locale: ref('Locale'),
};

/** What feeds say besides their records. */
export const feedMeta: Readonly<Record<string, Schema>> = {
  DatasetName: {
    type: 'string',
    description: 'A dataset.',
    enum: DATASET_NAMES,
  },
  DatasetMeta: object({ ...WHAT, count: count('Records in this answer.'), ...RECORDS }),
  RecordMeta: object({ ...WHAT, ...RECORDS }),
  FeedIndex: object({
    meta: object(
      {
        title: text('What it is about.'),
        description: text('The same in a sentence.'),
        locale: ref('Locale'),
        locales: list(ref('Locale'), 'All locales, the default one first.'),
        ...TERMS,
        modified: nullable(instant('When anything public last changed.')),
        sequence: count('Number of that change.'),
        openapi: address('This description.'),
      },
      'What holds of all feeds.',
    ),
    data: list(ref('ListedFeed'), 'Every feed.'),
  }),
  ListedFeed: {
    type: 'object',
    description: 'One feed.',
    required: ['title', 'description', 'href', 'mediaType', 'parameters', 'locales'],
    properties: {
      title: text('What is in it.'),
      description: text('The same in a sentence.'),
      href: address('Where it is, in the asked locale.'),
      mediaType: text('Its media type.'),
      parameters: list(text('Name of a parameter.'), 'What it can be asked with.'),
      locales: list(ref('Locale'), 'The locales that it can be had in.'),
      schema: address('Of a table: its Table Schema.'),
    },
  },
};
