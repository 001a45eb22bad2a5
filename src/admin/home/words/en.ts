import type { Words } from '../../panel-part';

export const en: Words = {
  'jumelle.home.error': 'This could not be loaded.',
  'jumelle.home.retry': 'Try again',
  'jumelle.home.loading': 'Loading',
  'jumelle.home.published': 'Published',
  'jumelle.home.draft': 'Draft',
  'jumelle.home.total': 'Total',
  'jumelle.home.type': 'Kind of entry',
  'jumelle.home.type.all': 'All kinds',
  'jumelle.home.counted': '{count, number} {type}',
  'jumelle.home.count': '{count, number}',
  'jumelle.home.percent': '{percent, number} %',
  'jumelle.home.notReadable': '–',
  'jumelle.home.pages': 'Pages of the list',
  'jumelle.home.page.before': 'Previous',
  'jumelle.home.page.next': 'Next',
  'jumelle.home.page.of': 'Page {page, number} of {pageCount, number}',

  'jumelle.home.anniversaries.title': 'Upcoming anniversaries',
  'jumelle.home.anniversaries.none': 'No anniversary in the next 24 months',
  'jumelle.home.anniversaries.none.hint':
    'Round numbers of years appear here by themselves for published twinnings that say since when they exist, and for the founding of your city and of its partners.',
  'jumelle.home.anniversaries.none.action': 'Go to the twinnings',
  'jumelle.home.anniversaries.twinning': '{years, number} years of twinning · {date}',
  'jumelle.home.anniversaries.city-founding': '{years, number} years since the founding · {date}',
  'jumelle.home.anniversaries.draft': 'Draft the entry',
  'jumelle.home.anniversaries.draft.label': 'Draft the entry: {name}, {years, number} years',
  'jumelle.home.anniversaries.drafted':
    'The entry has been drafted and filled in. Add what you plan, then publish it.',
  'jumelle.home.anniversaries.draftedBefore': 'Somebody has just drafted this entry: here it is.',
  'jumelle.home.anniversaries.open': 'Open the entry',
  'jumelle.home.anniversaries.noEntry': 'No entry yet',

  'jumelle.home.changes.title': 'What changed lately',
  'jumelle.home.changes.none': 'Nothing has changed yet',
  'jumelle.home.changes.none.hint':
    'As soon as somebody writes, publishes or deletes an entry, it says here who did it and when.',
  'jumelle.home.changes.older': 'Show older changes',
  'jumelle.home.changes.added': '{actor} drafted {what}',
  'jumelle.home.changes.addedAndPublished': '{actor} added and published {what}',
  'jumelle.home.changes.changed': '{actor} changed {what}',
  'jumelle.home.changes.changedAndPublished': '{actor} changed and published {what}',
  'jumelle.home.changes.published': '{actor} published {what}',
  'jumelle.home.changes.unpublished': '{actor} took {what} offline',
  'jumelle.home.changes.discarded': '{actor} discarded the draft of {what}',
  'jumelle.home.changes.deleted': '{actor} deleted {what}',
  'jumelle.home.changes.many': '{counted} ({names}, …)',
  'jumelle.home.changes.translation': 'the {languages} translation of {what}',
  'jumelle.home.changes.fields': '{more, plural, one {# more field} other {# more fields}}',

  'jumelle.home.translations.title': 'Translations',
  'jumelle.home.translations.subtitle':
    'What has been translated, what is missing, and what was written before the original changed',
  'jumelle.home.translations.all': 'All translations',
  'jumelle.home.translations.progress': '{language}: {percent, number} % published',
  'jumelle.home.translations.counts':
    '{published, number} of {documents, number} published{drafts, plural, =0 {} one {, # draft} other {, # drafts}}',
  'jumelle.home.translations.missing.count':
    '{count, plural, =0 {nothing missing} other {# missing}}',
  'jumelle.home.translations.stale.count': '{count, plural, =0 {up to date} other {# to review}}',
  'jumelle.home.translations.noLocale': 'There is one language only',
  'jumelle.home.translations.noLocale.hint':
    'Add the languages of your partners, and their translations are counted here.',
  'jumelle.home.translations.noLocale.action': 'Add a language',
  'jumelle.home.translations.none': 'There is nothing to translate yet',
  'jumelle.home.translations.none.hint':
    'Write your first entries, and it says here what is still to be translated.',
  'jumelle.home.translations.none.action': 'Go to the cities',
  'jumelle.home.translations.table': 'Translations by kind of entry and language',
  'jumelle.home.translations.table.caption':
    'Published translations, of all entries that have text of their own. An entry without any text, such as a twinning named after its cities, needs no translation.',
  'jumelle.home.translations.cell': '{published, number} of {documents, number}',
  'jumelle.home.translations.cell.drafts':
    '{drafts, plural, one {and # draft} other {and # drafts}}',
  'jumelle.home.translations.gap': 'Show',
  'jumelle.home.translations.locale': 'Language',
  'jumelle.home.translations.missing': 'Missing translations',
  'jumelle.home.translations.stale': 'Translations to review',
  'jumelle.home.translations.missing.title':
    '{count, plural, one {# entry has no text in {language}} other {# entries have no text in {language}}}',
  'jumelle.home.translations.stale.title':
    '{count, plural, one {# translation into {language} to review} other {# translations into {language} to review}}',
  'jumelle.home.translations.missing.none': 'Nothing is missing',
  'jumelle.home.translations.missing.none.hint': 'All entries have been translated: {language}.',
  'jumelle.home.translations.stale.none': 'Nothing to review',
  'jumelle.home.translations.stale.none.hint':
    'No original has changed since its translation: {language}.',
  'jumelle.home.translations.missing.when': 'original last changed {source}',
  'jumelle.home.translations.stale.when': 'translated {translation}, original changed {source}',
  'jumelle.home.translations.confirm': 'Still right',
  'jumelle.home.translations.confirm.label': 'The translation of {title} is still right',

  'jumelle.home.checks.title': 'Records to check',
  'jumelle.home.checks.subtitle': 'What would make your register more reliable',
  'jumelle.home.checks.none': 'Nothing to check',
  'jumelle.home.checks.none.hint':
    'Every record has its sources and coordinates, recent figures, and keeps the rules.',
  'jumelle.home.checks.allRight': 'All is well',
  'jumelle.home.checks.check': 'Show',
  'jumelle.home.checks.option': '{check} ({count, number})',
  'jumelle.home.checks.broken-rule': 'Published, but a rule is broken',
  'jumelle.home.checks.no-coordinates': 'Without coordinates',
  'jumelle.home.checks.old-population': 'Old population',
  'jumelle.home.checks.no-source': 'Without a source',
  'jumelle.home.checks.broken-rule.about': '{types}',
  'jumelle.home.checks.no-coordinates.about': '{types}, missing on every map',
  'jumelle.home.checks.old-population.about': '{types}, undated or over {years, number} years old',
  'jumelle.home.checks.no-source.about': '{types}',
  'jumelle.home.checks.broken-rule.hint':
    'These entries are public although they could not be published as they are. Open them, correct what is said, and publish them again.',
  'jumelle.home.checks.no-coordinates.hint':
    'Without latitude and longitude, a city is on no map. Click it on the map in its form.',
  'jumelle.home.checks.old-population.hint':
    'The population has no date, or one more than {years, number} years back. Enter the latest census and its year.',
  'jumelle.home.checks.no-source.hint':
    'Nobody can check what is written here. Add where it comes from: a document, an archive, a page.',
  'jumelle.home.checks.undated': 'population without a date',
  'jumelle.home.checks.asOf': 'population as of {date}',
  'jumelle.home.checks.problem': '{field}: {message}',
  'jumelle.home.checks.list.none': 'All is well',
  'jumelle.home.checks.list.none.hint': 'There is nothing left to check here.',

  'jumelle.home.map.title': 'Twinnings on the map',
  'jumelle.home.map.none': 'There is no twinning to draw yet',
  'jumelle.home.map.none.hint':
    'Enter your own city with its coordinates, then its partners and the twinnings between them.',
  'jumelle.home.map.none.action': 'Go to the cities',
  'jumelle.home.map.label':
    'World map: {ties, plural, one {# line} other {# lines}} between {cities, plural, one {# city} other {# cities}}. The same twinnings are in the list beside it.',
  'jumelle.home.map.city':
    '{name}, {ties, plural, =0 {no twinning} one {# twinning} other {# twinnings}}',
  'jumelle.home.map.zoomIn': 'Zoom in',
  'jumelle.home.map.zoomOut': 'Zoom out',
  'jumelle.home.map.reset': 'Whole map',
  'jumelle.home.map.legend': 'Legend',
  'jumelle.home.map.home': 'Your city',
  'jumelle.home.map.active': 'Active',
  'jumelle.home.map.coming': 'Planned',
  'jumelle.home.map.past': 'Dormant, suspended or ended',
  'jumelle.home.map.undrawn':
    '{count, plural, one {# twinning is not drawn: a city has no coordinates.} other {# twinnings are not drawn: a city has no coordinates.}}',
  'jumelle.home.map.list': 'All twinnings',
  'jumelle.home.map.listOf': 'Twinnings of {name}',
  'jumelle.home.map.showAll': 'Show all',
  'jumelle.home.map.since': 'since {date}',
  'jumelle.home.map.noYear': 'no date yet',

  // The other language replaces these words of Strapi's, hence this one has them too.
  'HomePage.addWidget.title': 'Add widget',
  'HomePage.addWidget.button': 'Add widget',
  'HomePage.addWidget.noWidgetsAvailable': 'All widgets are shown already',
  'HomePage.widget.delete': 'Remove',
  'HomePage.widget.drag': 'Move',
};
