import fc from 'fast-check';
import { isEdtf, parseEdtf } from '../../../src/domain/edtf';
import { edtfInWords } from '../../../src/domain/edtf-words';
import { suggestEdtf } from '../../../src/domain/suggest-edtf';

const inWords = (language: 'en' | 'fr', text: string): string | null => {
  const date = parseEdtf(text);
  return date && edtfInWords(language, date);
};

describe('edtfInWords', () => {
  test.each([
    ['2014-12', 'December 2014', 'décembre 2014'],
    ['1317~', 'about 1317', 'vers 1317'],
    ['1955', '1955', '1955'],
    ['0950', '950', '950'],
    ['1990-03-01', '1 March 1990', '1er mars 1990'],
    ['1990-03-21', '21 March 1990', '21 mars 1990'],
    ['0476-09-04', '4 September 476', '4 septembre 476'],
    ['195X', 'the 1950s', 'les années 1950'],
    ['190X', 'the 1900s', 'les années 1900'],
    ['19XX', 'between 1900 and 1999', 'entre 1900 et 1999'],
    ['1XXX', 'between 1000 and 1999', 'entre 1000 et 1999'],
    ['000X', 'between 1 and 9', 'entre 1 et 9'],
    ['2014?', '2014 (uncertain)', '2014 (incertain)'],
    ['2014-12%', 'about December 2014 (uncertain)', 'vers décembre 2014 (incertain)'],
  ])('%s is %s, %s', (text, english, french) => {
    expect(inWords('en', text)).toBe(english);
    expect(inWords('fr', text)).toBe(french);
  });
});

describe('suggestEdtf', () => {
  test.each([
    ['12/2014', '2014-12'],
    ['1.3.1990', '1990-03-01'],
    ['01/03/1990', '1990-03-01'],
    ['3/21/1990', '1990-03-21'],
    ['2014/12', '2014-12'],
    ['2014-3', '2014-03'],
    ['2014-12-05T00:00:00.000Z', '2014-12-05'],
    ['December 2014', '2014-12'],
    ['Déc. 2014', '2014-12'],
    ['décembre 2014', '2014-12'],
    ['1er mars 1990', '1990-03-01'],
    ['1 March 1990', '1990-03-01'],
    ['March 1st, 1990', '1990-03-01'],
    ['15 sierpnia 1920', '1920-08-15'],
    ['about 1317', '1317~'],
    ['vers 1317', '1317~'],
    ['c. 1317', '1317~'],
    ['~1317', '1317~'],
    ['vers 1317 ?', '1317%'],
    ['1955 ?', '1955?'],
    ['950', '0950'],
    ['1950s', '195X'],
    ['années 1950', '195X'],
    ['les années 1950', '195X'],
    ['1900s', '19XX'],
    ['195x', '195X'],
    ['195?', '195X'],
    ['14th century', '13XX'],
    ['XIVe siècle', '13XX'],
  ])('%s may be %s', (text, edtf) => expect(suggestEdtf(text)).toBe(edtf));

  test.each([
    '',
    'some time ago',
    '1955/1960',
    '31/02/1990',
    '0',
    '37546',
    '2014-13',
    '13/13/2013',
  ])('%s is nothing it knows', (text) => expect(suggestEdtf(text)).toBeNull());

  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[0-9X]{1,4}([-./ ][0-9]{1,2}){0,2}[~?% ]?$/),
    fc.stringMatching(/^(vers |c\. |about )?[0-9]{1,2}[./ ](mars|May|3)[./ ][0-9]{4}\??$/),
  );

  test('a suggestion is always a date of the register', () =>
    fc.assert(
      fc.property(text, (written) => {
        const suggestion = suggestEdtf(written);
        if (suggestion !== null) expect(isEdtf(suggestion)).toBe(true);
      }),
    ));

  test('a date of the register is suggested as it is, if at all', () =>
    fc.assert(
      fc.property(text.filter(isEdtf), (date) => {
        const suggestion = suggestEdtf(date);
        expect(suggestion === null || suggestion === date).toBe(true);
      }),
    ));
});
