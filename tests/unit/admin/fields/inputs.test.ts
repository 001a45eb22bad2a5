import fc from 'fast-check';
import {
  localDay,
  nextAnniversary,
} from '../../../../src/admin/fields/anniversary/next-anniversary';
import {
  countriesIn,
  describeCountry,
  searchCountries,
} from '../../../../src/admin/fields/country/countries';
import { isLinked, type LinkChanges, toggle } from '../../../../src/admin/fields/themes/toggle';
import { en } from '../../../../src/admin/fields/words/en';
import { fr } from '../../../../src/admin/fields/words/fr';
import { formatProblem } from '../../../../src/documents/rules/formats';
import { parseCoordinates } from '../../../../src/domain/coordinates';
import { COUNTRY_CODES } from '../../../../src/domain/country-codes';
import { parseEdtf } from '../../../../src/domain/edtf';
import { edtfInWords } from '../../../../src/domain/edtf-words';

const found = (language: string, text: string): string[] =>
  searchCountries(countriesIn(language), text).map(describeCountry);

describe('the country picker', () => {
  test('finds by code, by name without accents and by parts of it, the likeliest first', () => {
    expect(found('fr', 'de')[0]).toBe('Allemagne (DE)');
    expect(found('fr', 'etats')[0]).toBe('États-Unis (US)');
    expect(found('en', 'cote d ivo')).toEqual(['Côte d’Ivoire (CI)']);
    expect(found('en', 'united')[0]).toBe('United Arab Emirates (AE)');
    expect(found('en', 'KINGDOM')[0]).toBe('United Kingdom (GB)');
    expect(found('en', 'kosovo')).toEqual(['Kosovo (XK)']);
    expect(found('en', 'atlantis')).toEqual([]);
  });

  test.each(['en', 'fr', 'ja', 'he'])(
    'offers in %s what the server takes, all of it',
    (language) => {
      const codes = countriesIn(language).map(({ code }) => code);
      expect([...codes].sort()).toEqual(COUNTRY_CODES);
      expect(codes).toHaveLength(250);
      for (const code of codes)
        expect(formatProblem('api::city.city', 'countryCode', code)).toBeUndefined();
    },
  );
});

describe('what is previewed is what the server takes', () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[0-9X]{3,5}(-[0-9]{1,2}){0,2}[~?% ]?$/),
    fc.constantFrom('2014-12', '12/2014', '1.3.1990', '195X', '2014?', '1955/1960', '2014-21'),
  );

  test('dates', () =>
    fc.assert(
      fc.property(text, (written) => {
        const date = parseEdtf(written);
        const problem = formatProblem('twinning.milestone', 'date', written);
        expect(problem === undefined).toBe(date !== null);
        if (date) expect(edtfInWords('fr', date)).not.toBe('');
      }),
    ));

  test('places', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^-?[0-9]{1,3}(\.[0-9]{1,8})?[,; ]{1,2}-?[0-9]{1,3}(\.[0-9]{1,8})?$/),
        (written) => {
          const read = parseCoordinates(written);
          if ('problem' in read) return;
          expect(formatProblem('api::city.city', 'latitude', read.latitude)).toBeUndefined();
          expect(formatProblem('api::city.city', 'longitude', read.longitude)).toBeUndefined();
        },
      ),
    ));
});

describe('the next anniversary', () => {
  test.each([
    ['1958', '2026-11-22', 70, '2028', 2],
    ['1973-10-12', '2026-11-22', 55, '2028-10-12', 2],
    ['1976-11-22', '2026-11-22', 50, '2026-11-22', 0],
    ['1976-11-21', '2026-11-22', 55, '2031-11-21', 5],
    ['1976', '2026-11-22', 50, '2026', 0],
    ['1317~', '2026-11-22', 725, '2042~', 16],
  ])('of %s on %s', (since, today, years, dueOn, inYears) =>
    expect(nextAnniversary(since, today)).toEqual({ years, dueOn, inYears }),
  );

  test('there is none without a date', () => {
    expect(nextAnniversary('soon', '2026-11-22')).toBeNull();
    expect(nextAnniversary('9998', '9999-12-31')).toBeNull();
  });

  test('is told from the day where the user sits', () =>
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05'));
});

describe('theme chips', () => {
  const theme = (documentId: string) => ({ id: Number(documentId), documentId, locale: 'en' });
  const saved = [theme('1'), theme('2')];
  const none: LinkChanges = { connect: [], disconnect: [] };

  test('pressed twice, nothing has changed; once, exactly that one', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 })), (presses) => {
        const themes = presses.map((press) => theme(String(press)));
        const changes = themes.reduce((all, each) => toggle(all, saved, each), none);
        for (const number of [1, 2, 3, 4]) {
          const isOdd = presses.filter((press) => press === number).length % 2 === 1;
          const wasSaved = number <= 2;
          expect(isLinked(changes, saved, theme(String(number)))).toBe(wasSaved !== isOdd);
          const listed = [...changes.connect, ...changes.disconnect];
          expect(listed.filter(({ id }) => id === number)).toHaveLength(isOdd ? 1 : 0);
        }
      }),
    ));

  test('are sent as the content manager sends links', () =>
    expect(toggle(none, saved, theme('3')).connect[0]?.apiData).toEqual({
      id: 3,
      documentId: '3',
      locale: 'en',
    }));
});

test('both languages have words for everything', () =>
  expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort()));
