import type { Words } from '../../panel-part';

export const en: Words = {
  'jumelle.translations.panel.title': 'Translation',
  'jumelle.translations.panel.from': 'In {language}, translated from {main}',
  'jumelle.translations.panel.shared':
    'Facts, links and pictures are shared by all languages. They are edited once, in the original.',
  'jumelle.translations.panel.open': 'Open the original ({main})',
  'jumelle.translations.shared.see': 'Shared: see it in {language}',
  'jumelle.translations.shared.edit': 'Shared: edit in {language}',
  'jumelle.translations.shared.none': 'None',
  'jumelle.translations.shared.more': 'and {count} more',
  'jumelle.translations.original.empty': 'No text in {language}',
  'jumelle.translations.original.more': 'Show all of it',
  'jumelle.translations.original.less': 'Show less',
  'jumelle.translations.original.copy': 'Copy this text',
  'jumelle.translations.original.replace': 'Replace by this text',
  'jumelle.translations.original.copy-list': 'Copy all of them to translate',
  'jumelle.translations.begin.here':
    'New entries begin in {main}. Once this one is saved, choose {language} above the form to translate it.',
  'jumelle.translations.begin.not-allowed':
    'New entries begin in {main}, where you may not create any. Ask a colleague, then translate it.',
  'jumelle.translations.yes': 'Yes',
  'jumelle.translations.no': 'No',
};
