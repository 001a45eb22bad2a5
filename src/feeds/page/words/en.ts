import type { PageWords } from '../page-words';

export const en: PageWords = {
  language: 'en',
  direction: 'ltr',
  skip: 'Skip to content',
  navigation: { main: 'Main', language: 'Language', onThisPage: 'On this page' },
  links: { documentation: 'Documentation', feeds: 'Feeds', administration: 'Administration' },
  title: 'Feeds: the data of {publisher}',
  description:
    'Calendars, tables, news, maps and catalogues of what {publisher} publishes about its ties with other cities. No account needed.',
  heading: 'Data for partners',
  lead: 'What {publisher} publishes here about its ties with other cities, ready for your calendar, spreadsheet, website, map or data portal. You need no account and no key; copy an address, and it stays up to date.',
  facts: {
    records: 'records',
    languages: 'languages',
    lastChange: 'last change',
    never: 'nothing published yet',
    license: 'licence',
    contact: 'questions',
  },
  calendar: {
    title: 'Dates in your calendar',
    intro:
      'Subscribe once. New dates appear by themselves, moved ones move, and cancelled ones are marked as such.',
    subscribe: 'Subscribe',
    paste:
      'The button opens Apple Calendar, Outlook or Thunderbird. In Google Calendar choose “Other calendars”, then “From URL”; in Outlook on the web “Add calendar”, then “Subscribe from web”; and paste the address.',
    precision:
      'The calendars hold the dates whose day is known. Add {month} or {year} to the address for those of which only the month or the year is known: they come as long entries that do not block your time.',
    oneCity: 'Only what concerns one city: add {parameter} to the address. For {city}:',
  },
  spreadsheet: {
    title: 'Tables in your spreadsheet',
    intro:
      'Every dataset is a CSV file too: one record a row, dates as in ISO 8601, UTF-8. A table that is linked by its address can be refreshed whenever you like.',
    excel:
      'Excel: Data › Get Data › From Other Sources › Blank Query, and this into the formula bar:',
    google: 'Google Sheets: this formula into an empty cell:',
    libreOffice:
      'LibreOffice Calc: File › Open, and this as the file name (character set UTF-8, separated by commas):',
    columns: 'What each column means: {schema} (Table Schema).',
  },
  news: {
    title: 'News on your website',
    intro:
      'What has been published, newest first, for feed readers and the news boxes of content management systems.',
  },
  map: {
    title: 'Places on your map',
    intro:
      'GeoJSON in WGS 84, as QGIS, uMap, Leaflet and MapLibre read it: cities as points, agreements as the shortest lines over the globe.',
    cities: 'Cities',
    twinnings: 'Agreements',
  },
  programs: {
    title: 'Records in your program',
    intro:
      'The same record everywhere: as JSON, as NDJSON (one record a line) and as JSON-LD with the words of schema.org.',
    again: 'Ask again and fetch only what has changed; “304 Not Modified” costs next to nothing:',
  },
  catalogue: {
    title: 'For data portals',
    intro:
      'A catalogue after DCAT-AP 3 describes all datasets with licence, languages and files. Give its address to the harvester of your portal.',
  },
  changes: {
    title: 'A copy that misses nothing',
    intro:
      'The change feed names every record that is created, updated or deleted, in order. A copy needs four steps:',
    start: 'Fetch a dataset once, and keep the {sequence} in its {meta}.',
    ask: 'Ask what has happened since:',
    follow:
      'For every {create} and {update} fetch the record at {canonical}; for every {remove} delete yours.',
    remember: 'Keep the {sequence} of the answer and go back to step 2.',
    promise:
      'The numbers have no gaps and never change: whoever has read up to one has missed nothing before it. There is one entry per document and language.',
    readme: 'The README of Jumelle shows a whole program, in the chapter “{section}”.',
  },
  datasets: {
    title: 'All datasets',
    intro: 'Each in full, in every format that it comes in.',
    records: 'Records: {count}',
    modified: 'last change: {when}',
    narrowed: 'narrowed by {parameters}',
    names: {
      cities: { name: 'Cities', about: 'Names, places, figures and portraits.' },
      twinnings: { name: 'Twinnings', about: 'Agreements between cities, with state and dates.' },
      anniversaries: { name: 'Anniversaries', about: 'Round numbers worth a celebration.' },
      networks: { name: 'Networks', about: 'What cities are members of.' },
      exchanges: { name: 'Exchanges', about: 'What people actually do together.' },
      organisations: { name: 'Organisations', about: 'Associations, schools, consulates, firms.' },
      themes: { name: 'Themes', about: 'Areas in which cities work together.' },
    },
  },
  parameters: {
    title: 'Only part of it',
    intro:
      'Add these to an address that takes them. Whatever else is added is answered with an error that lists what is allowed.',
    locale: 'Language of the text. What is not translated comes in the first one of these.',
    city: 'What concerns one city, by its slug (see the dataset of cities).',
    theme: 'What belongs to one theme, by its slug.',
    state: 'Agreements in one state, such as {example}.',
    since: 'What has changed since a day or an instant, such as {example}.',
    precision: 'How exactly a date must be known to be in a calendar.',
  },
  copy: 'Copy',
  copied: 'Copied',
  footer: {
    license: 'Jumelle is free software under the MIT licence.',
    hosts: 'Nothing on this page comes from another host.',
  },
};
