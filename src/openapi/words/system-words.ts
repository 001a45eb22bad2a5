import { ref } from '../open-api';
import type { Words } from './attribute-words';

/** Attributes that Strapi gives to every document. */
export const SYSTEM_WORDS: Words = {
  id: {
    description:
      'Number of the row that was read. It changes with every publication: keep `documentId` or `slug` instead.',
  },
  documentId: {
    description: 'The id of the document, the same for ever, in every locale and version.',
    schema: { minLength: 1 },
  },
  createdAt: { description: 'When the document was created.' },
  updatedAt: { description: 'When its facts, or its text in this locale, last changed.' },
  publishedAt: { description: 'When this version was published; null for a draft.' },
  locale: {
    description:
      'The locale of the text: the asked one, or the default one where it has no text yet.',
    schema: ref('Locale'),
  },
  localizations: {
    description:
      'The locales in which the document exists in this version, the answered one included: the same list whichever locale is asked.',
  },
};
