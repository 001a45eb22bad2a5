import { STATES } from './states';

/** What is said about rows, files and mappings. `{name}` stands for a parameter. */
export const EN = {
  // A cell that cannot be read.
  notWhole: 'write a whole number such as 105162, not “{given}”',
  notNumber: 'write a number such as 15.01, not “{given}”',
  ambiguousNumber: '“{given}” can be read in two ways: write {one} or {other}',
  notCoordinates: 'write latitude and longitude as 48.69, 6.18, not “{given}”',
  notDate:
    'write a date as 1973, 1973-10 or 1973-10-12 (followed by ~ when approximate, ? when uncertain), not “{given}”',
  notYear: 'write a year with four digits such as 1973 or 0836, not “{given}”',
  yearZero: 'there is no year 0: leave the cell empty when the year is not known',
  dayNumber:
    '“{given}” is no year but the number by which spreadsheets keep a day, {day}: write {day} if that is meant',
  yearAsDay:
    'the cell shows the day {day}, as happens when the year {year} is typed into a date cell: write the year as text, or the day as text if it is right',
  ambiguousDate: '“{given}” can be read in two ways: write {one} or {other}',
  tooOld:
    '{given} lies before {first}, earlier than any town twinning: correct it, or leave the cell empty and enter the date in the form if it is right',
  tooLate: '{given} is too far in the future: correct it',
  unknownCountry: 'no country is called “{given}”: write its two-letter code, such as FR',
  notChoice: '“{given}” is none of the choices: {choices:words}',
  notYesOrNo: 'write yes or no, not “{given}”',
  notJson: 'write a list in JSON as exports have it, not “{given}”',
  formulaError: 'the formula in the cell failed and shows {given}: write the value itself',
  notForAll: '“{given}” is no value for all rows',
  surplusCells:
    'the row goes on beyond the last column with “{given}”: is there a separator too many?',
  asEmpty: '“{given}” was read as an empty cell',
  needed: 'fill it in',
  // Which document a row is about.
  unknownDocument: 'there is no entry with the identifier {given} here',
  contradictory: 'the identifiers of the row belong to different entries: {candidates}',
  otherCountry: 'the Wikidata identifier is that of {city} in {known}, but the row says {given}',
  severalMatches:
    'several cities of this country go by that name: {candidates}; say which by its Wikidata identifier or short name',
  severalTwinnings:
    'there are several twinnings between these cities: {candidates}; say which by its short name',
  severalExchanges: 'several exchanges have this title: {candidates}; say which by its short name',
  sameCityRows:
    'about the same city as {count?row|rows} {rows}, but not saying the same: keep the right one',
  sameNameRows:
    'the same name in the same country as {count?row|rows} {rows}: keep one, or give both their Wikidata identifier if they are two places',
  sameSpotRows:
    'at the same spot and called nearly the same as {count?row|rows} {rows}: keep one, or give both their Wikidata identifier if they are two places',
  repeatsRow: 'repeats row {row}',
  sameId: 'the number {id} is also that of row {row}',
  sameExchangeRows:
    'about the same exchange as {count?row|rows} {rows}, but not saying the same: keep the right one',
  // What a row refers to.
  unknownCity: 'no city “{given}” is in the register or in this import',
  cityNeedsCountry:
    'several countries may have a “{given}”: give its country, Wikidata identifier or short name',
  severalCities: '“{given}” may be any of {candidates}: give the Wikidata identifier or short name',
  cityRowBroken: 'row {row} ({label}) of the cities cannot be imported',
  unknownReference: 'nothing in the register is called “{given}”',
  severalReferences: '“{given}” may be any of {candidates}: give the short name',
  selfPair: 'a city cannot be twinned with itself',
  samePair: 'the same twinning as row {row}',
  samePairOtherwise:
    'the same twinning as {count?row|rows} {rows}, but not saying the same: keep the right one',
  partnerMade: 'the city {city} is new and will be created as well',
  nearKnown:
    'less than {km} km from {cities}: if it is the same city, add this name to its other names and check again',
  /** Of the rules for every write, in both languages. */
  rule: '{advice}',
  said: '{text}',
  refused: '{text}',
  // Verdicts.
  isNew: 'not in the register yet',
  isKnown: 'the register says the same',
  changes: 'changes: {attributes}',
  // Mappings and jobs.
  unknownAttribute: 'sheet {sheet}: there is no attribute “{given}” to map a column to',
  attributeTwice: 'sheet {sheet}: “{given}” is mapped more than once',
  keyMissing: 'sheet {sheet}: say which column holds {names:labels}',
  nothingToImport: 'say of at least one sheet what it is about',
  changedMeanwhile:
    'the register has changed since the check, and with it what the import would do: look at it again, then apply',
  noFiles:
    'attach one or several CSV or XLSX files in the field “files”, each with its content type',
  tooManyFiles: 'upload at most {limit} files at once',
  tooLarge: 'the files are larger than {limit} MB together: import them one after the other',
  noImport: 'there is no such import; old ones are deleted after some weeks',
  notNow: 'this cannot be done while the import is in the state “{state:said}”',
  ...STATES.en,
  anotherApplies: 'another import is being applied: wait until it is done',
  hasErrors:
    '{count} {count?row is|rows are} in error: correct the file and upload it again, or say that {count?it is|they are} to be left out',
  badMapping:
    'give { publish, sheets: [{ index, kind, columns, constants }] } with one entry for each sheet and one column for each column of the sheet',
  interrupted: 'the server was stopped meanwhile: check again to see what has been applied',
} as const;
