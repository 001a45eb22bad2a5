import type { Words } from '../../panel-part';

export const en: Words = {
  'jumelle.fields.loading': 'Loading…',
  'jumelle.fields.slug.placeholder': 'Fills itself from the name',

  'jumelle.fields.country.placeholder': 'Choose a country by its name or code',
  'jumelle.fields.country.clear': 'Clear the country',
  'jumelle.fields.country.none': 'No country has that name or code',

  'jumelle.fields.coordinates.label': 'Place on the map',
  'jumelle.fields.coordinates.latitude': 'Latitude',
  'jumelle.fields.coordinates.longitude': 'Longitude',
  'jumelle.fields.coordinates.latitude-example': '48.6921',
  'jumelle.fields.coordinates.longitude-example': '6.1844',
  'jumelle.fields.coordinates.hint':
    'Click on the map, or type or paste both numbers together: 48.69, 6.18',
  'jumelle.fields.coordinates.unreadable':
    'This is no place we can read. Write 48.69, 6.18 or 48°41′N 6°11′E',
  'jumelle.fields.coordinates.ambiguous':
    'The comma could stand between two numbers or within one. Write 48.69, or 48; 69 for both',
  'jumelle.fields.coordinates.swapped': 'The latitude comes first. Are the two numbers swapped?',
  'jumelle.fields.coordinates.latitude-range': 'A latitude is between −90 and 90 degrees',
  'jumelle.fields.coordinates.longitude-range': 'A longitude is between −180 and 180 degrees',
  'jumelle.fields.coordinates.missing': 'Give it too, or leave both empty',

  'jumelle.fields.map.label':
    'Map to choose the place on. Arrow keys move the marker, with Shift in small steps; plus and minus zoom',
  'jumelle.fields.map.shown': 'Map that shows the place. Plus and minus zoom',
  'jumelle.fields.map.in': 'Zoom in',
  'jumelle.fields.map.out': 'Zoom out',

  'jumelle.fields.date.placeholder': '1955, 1955-06 or 1955-06-15',
  'jumelle.fields.date.unreadable':
    'We cannot read this date. Write 1955, 1955-06 or 1955-06-15; add ~ for about, ? for uncertain; 195X for the 1950s',
  'jumelle.fields.date.suggestion': 'Not written as dates are here. Do you mean {words}?',
  'jumelle.fields.date.take': 'Write {date}',

  'jumelle.fields.themes.search': 'Search themes',
  'jumelle.fields.themes.none': 'No theme found',
  'jumelle.fields.themes.more':
    '{count, plural, one {# more theme: search for it} other {# more themes: search for them}}',

  'jumelle.fields.due.title': 'Due',
  'jumelle.fields.due.computed': 'Computed from the date of the subject',
  'jumelle.fields.due.no-subject': 'Choose what is celebrated',
  'jumelle.fields.due.no-years': 'Give the number of years',
  'jumelle.fields.due.no-date': 'The subject has no date: enter when it is due',
  'jumelle.fields.anniversary.title': 'Next anniversary',
  'jumelle.fields.anniversary.years': '{years, plural, one {# year} other {# years}}',
  'jumelle.fields.anniversary.when': '{date} ({distance})',
  'jumelle.fields.anniversary.no-date': 'Give the date since when the agreement has existed',
  'jumelle.fields.anniversary.unreadable': 'Put the date right first',
  'jumelle.fields.anniversary.none': 'No round number follows from this date',
  'jumelle.fields.anniversary.not-active':
    'Only active and dormant agreements have anniversaries to celebrate',
  'jumelle.fields.anniversary.not-celebrated':
    'Only twinnings and friendships have anniversaries to celebrate',
};
