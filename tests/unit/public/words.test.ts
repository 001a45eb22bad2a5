import { countryName, dateInWords, whenInWords } from '../../../public/assets/words.js';

describe('dates in plain words', () => {
  it.each([
    ['1954', '1954', '1954'],
    ['0817', '817', '817'],
    ['1973-10', 'October 1973', 'octobre 1973'],
    ['1973-10-12', '12 October 1973', '12 octobre 1973'],
    ['1317-08-01', '1 August 1317', '1er août 1317'],
    ['0044-02-29', '29 February 44', '29 février 44'],
    ['1954~', 'about 1954', 'vers 1954'],
    ['1954-05?', 'May 1954 (uncertain)', 'mai 1954 (incertain)'],
    ['1954%', 'about 1954 (uncertain)', 'vers 1954 (incertain)'],
    ['195X', '1950s', 'années 1950'],
    ['19XX~', 'about 1900–1999', 'vers 1900–1999'],
    ['some day', 'some day', 'some day'],
  ])('%s', (edtf, english, french) => {
    expect(dateInWords(edtf, 'en')).toBe(english);
    expect(dateInWords(edtf, 'fr')).toBe(french);
  });

  it.each([
    ['2029', 'in 2029', 'en 2029'],
    ['2028-10', 'in October 2028', 'en octobre 2028'],
    ['2028-10-12', 'on 12 October 2028', 'le 12 octobre 2028'],
    ['2028-10-12?', 'on 12 October 2028 (uncertain)', 'le 12 octobre 2028 (incertain)'],
    ['2029~', 'about 2029', 'vers 2029'],
  ])('%s as the answer to "when?"', (edtf, english, french) => {
    expect(whenInWords(edtf, 'en')).toBe(english);
    expect(whenInWords(edtf, 'fr')).toBe(french);
  });
});

it('names countries in the language of the page, and leaves what is no country as it came', () => {
  expect(countryName('DE', 'en')).toBe('Germany');
  expect(countryName('DE', 'fr')).toBe('Allemagne');
  expect(countryName('XK', 'en')).toBe('Kosovo');
  expect(countryName('??', 'en')).toBe('??');
});
