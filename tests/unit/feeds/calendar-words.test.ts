import fc from 'fast-check';
import { calendarWords, dateInWords, fillIn } from '../../../src/feeds/calendar-words';
import { edtfText } from '../domain/arbitraries';

describe('what calendars say', () => {
  it.each([
    ['en', '12 October 2028', 'October 2028', 'about 2028', 'Due: 2028'],
    ['fr', '12 octobre 2028', 'octobre 2028', 'vers 2028', 'Échéance\u00a0: 2028'],
    ['de', '12. Oktober 2028', 'Oktober 2028', 'etwa 2028', 'Fällig: 2028'],
    ['it', '12 ottobre 2028', 'ottobre 2028', 'circa 2028', 'Ricorrenza: 2028'],
    ['ja', '2028年10月12日', '2028年10月', '2028年頃', '記念日：2028年'],
    ['he', '12 באוקטובר 2028', 'אוקטובר 2028', 'בערך 2028', 'המועד: 2028'],
    ['pl', '12 października 2028', 'październik 2028', 'około 2028', 'Przypada: 2028'],
    ['de-AT', '12. Oktober 2028', 'Oktober 2028', 'etwa 2028', 'Fällig: 2028'],
    ['en-US', 'October 12, 2028', 'October 2028', 'about 2028', 'Due: 2028'],
    // English sentences, with the dates of the language.
    ['uk', '12 жовтня 2028 р.', 'жовтень 2028 р.', 'about 2028', 'Due: 2028'],
    ['fa', '12 اکتبر 2028', 'اکتبر 2028', 'about 2028', 'Due: 2028'],
  ])('is in the language of the locale %s', (locale, day, month, year, due) => {
    expect(dateInWords(locale, '2028-10-12')).toBe(day);
    expect(dateInWords(locale, '2028-10')).toBe(month);
    expect(dateInWords(locale, '2028~')).toBe(year);
    expect(fillIn(calendarWords(locale).due, dateInWords(locale, '2028'))).toBe(due);
  });

  it.each([
    ['1317', '1317'],
    ['0033-04-03', '3 April 33'],
    ['9999-12-31', '31 December 9999'],
    ['195X', '1950–1959'],
    ['1955?', '1955 (uncertain)'],
    ['1955-06%', 'about June 1955 (uncertain)'],
    ['soon', 'soon'],
  ])('says how well the date %s is known', (date, words) => {
    expect(dateInWords('en', date)).toBe(words);
  });

  it('has words for every date in every locale', () => {
    const locale = fc.constantFrom(
      'en',
      'fr',
      'de',
      'it',
      'ja',
      'he',
      'pl',
      'ar',
      'th',
      'zh-Hant-TW',
    );
    fc.assert(
      fc.property(edtfText, locale, (date, language) => {
        const year = date.replaceAll('X', '0').slice(0, 4).replace(/^0+/, '');
        // In the civil calendar and in the digits of the record, wherever it is read.
        expect(dateInWords(language, date)).toContain(year === '' ? '1' : year);
      }),
    );
  });
});
