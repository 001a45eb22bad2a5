import type { Words } from '../../panel-part';

export const en = {
  'jumelle.pictures.title': 'Picture descriptions',
  'jumelle.pictures.hint':
    'For people who do not see the picture: what is on it, in one sentence. Needed in every published language before a picture goes public.',
  'jumelle.pictures.alternativeText': 'Description',
  'jumelle.pictures.caption': 'Caption',
  'jumelle.pictures.source': 'In the default language: “{text}”',
  'jumelle.pictures.language': 'Language',
  'jumelle.pictures.described': '{language} – complete',
  'jumelle.pictures.undescribed': '{language} – {count, plural, one {# missing} other {# missing}}',
  'jumelle.pictures.save': 'Save description',
  'jumelle.pictures.saveOf': 'Save description of {name}',
  'jumelle.pictures.saved': 'Description saved',
  'jumelle.pictures.failed': 'The description was not saved.',
  'jumelle.pictures.unread': 'The descriptions cannot be read right now.',
  'jumelle.pictures.retry': 'Try again',
} satisfies Words;
