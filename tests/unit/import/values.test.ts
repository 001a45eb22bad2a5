import fc from 'fast-check';
import type { Cell } from '../../../src/import/contract';
import { type Read, say } from '../../../src/import/message';
import { cellText, meansUnknown } from '../../../src/import/values/cell-text';
import { readBoolean, readChoice } from '../../../src/import/values/read-choice';
import { readCoordinates } from '../../../src/import/values/read-coordinates';
import { readCountry } from '../../../src/import/values/read-country';
import { readDate } from '../../../src/import/values/read-date';
import { readList } from '../../../src/import/values/read-list';
import { readDecimal, readInteger } from '../../../src/import/values/read-number';
import { CODES } from '../../../src/feeds/csv/codes';
import { written, listed } from '../../../src/feeds/csv/cell';
import { edtfText } from '../domain/arbitraries';

/** The value, or `code: what to write`. */
const result = (read: Read<unknown>): unknown =>
  'value' in read ? read.value : `${read.problem.code}: ${say(read.problem, 'en')}`;

describe('dates', () => {
  it.each<[Cell, string]>([
    [1973, '1973'],
    ['1973', '1973'],
    ['1973-10', '1973-10'],
    ['195X', '195X'],
    ['1973~', '1973~'],
    [new Date(Date.UTC(1973, 9, 12)), '1973-10-12'],
    ['1973-10-12 00:00:00', '1973-10-12'],
    ['12.10.1973', '1973-10-12'],
    ['25/10/1973', '1973-10-25'],
    ['10/25/1973', '1973-10-25'],
    ['05/05/1973', '1973-05-05'],
    ['1973/10/12', '1973-10-12'],
    ['10/1973', '1973-10'],
    ['octobre 1973', '1973-10'],
    ['Décembre 2014', '2014-12'],
    ['12 octobre 1973', '1973-10-12'],
    ['1er mai 1973', '1973-05-01'],
    ['3rd March 1999', '1999-03-03'],
    ['October 12, 1973', '1973-10-12'],
    ['12. Oktober 1973', '1973-10-12'],
    ['Oct. 1973', '1973-10'],
    ['12 października 1973', '1973-10-12'],
    ['vers 1955', '1955~'],
    ['1973 ?', '1973?'],
    ['1973.0', '1973'],
  ])('%s is %s', (cell, date) => {
    expect(result(readDate(cell, { modern: true }))).toBe(date);
  });

  it.each<[Cell, RegExp]>([
    [0, /^yearZero/],
    ['0', /^yearZero/],
    [37546, /^dayNumber: .*2002-10-17/],
    ['37546', /^dayNumber: .*2002-10-17/],
    [1238, /^tooOld: .*1800/],
    [9999, /^tooLate/],
    [73, /^notYear/],
    [-1, /^notDate/],
    [1973.5, /^notDate/],
    ['12/10/1973', /^ambiguousDate: .*1973-10-12 or 1973-12-10/],
    ['31/02/1973', /^notDate/],
    ['12/10/73', /^notDate/],
    ['1955-56', /^notDate/],
    ['1955/1956', /^notDate/],
    [2200, /^tooLate/],
    ['printemps 1955', /^notDate/],
    ['the fifties', /^notDate/],
    // 1973 typed into a cell that shows days.
    [new Date(Date.UTC(1905, 4, 26)), /^yearAsDay: .*1973/],
    [new Date(Number.NaN), /^notDate/],
  ])('%s is refused with what to write', (cell, reason) => {
    expect(result(readDate(cell, { modern: true }))).toMatch(reason);
  });

  it('a city may have been founded long ago', () => {
    expect(result(readDate(1238, { modern: false }))).toBe('1238');
  });

  it('whatever the register writes is read as it is', () => {
    fc.assert(
      fc.property(edtfText, (date) => {
        expect(readDate(date, { modern: false })).toEqual({ value: date });
      }),
    );
  });

  it('every day of a date cell is that day, unless it may be a year', () => {
    const days = fc.date({
      min: new Date('1906-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(Math.floor(day.getTime() / 86_400_000) * 86_400_000);
        expect(readDate(date, { modern: true })).toEqual({
          value: date.toISOString().slice(0, 10),
        });
      }),
    );
  });
});

describe('numbers', () => {
  it.each<[Cell, unknown]>([
    [105162, 105162],
    ['105162', 105162],
    ['105 162', 105162],
    ['105\u00a0162', 105162],
    ['105\u202f162', 105162],
    ['105\u2009162', 105162],
    ['105,162', 105162],
    ['1.105.162', 1105162],
    ['105’162', 105162],
    ['105 162 hab.', 105162],
    ['-5', -5],
    ['0', 0],
  ])('%s is the whole number %s', (cell, number) => {
    expect(result(readInteger(cell))).toBe(number);
  });
  it.each<Cell>([105.5, '105.5', '12,34', 'about 5', '5e3', '1 05', '1,05,162', true])(
    '%s is no whole number',
    (cell) => expect(result(readInteger(cell))).toMatch(/^notWhole/),
  );

  it.each<[Cell, boolean, unknown]>([
    ['48,6921', false, 48.6921],
    ['48.6921', false, 48.6921],
    ['-1,6', false, -1.6],
    ['−1.6', false, -1.6],
    ['6,180', false, 6.18],
    ['15,01 km²', true, 15.01],
    ['1 234,5', true, 1234.5],
    ['1.234,5', true, 1234.5],
    ['1,234.5', true, 1234.5],
    ['1.234', true, 1.234],
    [15, true, 15],
  ])('%s is the number %s', (cell, groups, number) => {
    expect(result(readDecimal(cell, { groups }))).toBe(number);
  });
  it('a comma that may group or divide is asked about', () => {
    expect(result(readDecimal('1,234', { groups: true }))).toMatch(/^ambiguous.*1234 or 1\.234/);
    expect(result(readDecimal('48° 41′', { groups: false }))).toMatch(/^notNumber/);
  });

  it('coordinates in one cell', () => {
    const nancy = { latitude: 48.69, longitude: 6.18 };
    for (const text of ['48.69, 6.18', '48.69 6.18', '48,69; 6,18', '48,69 6,18']) {
      expect(result(readCoordinates(text))).toEqual(nancy);
    }
    expect(result(readCoordinates('48,69'))).toMatch(/^notCoordinates/);
  });
});

describe('words', () => {
  it.each([
    ...[
      ['FR', 'FR'],
      ['fr', 'FR'],
      ['FRA', 'FR'],
      ['France', 'FR'],
      ['ALLEMAGNE', 'DE'],
    ],
    ...[
      ['États-Unis', 'US'],
      ['Etats Unis', 'US'],
      ['USA', 'US'],
      ['Royaume-Uni', 'GB'],
    ],
    ...[
      ['Angleterre', 'GB'],
      ['Pays-Bas', 'NL'],
      ['Deutschland', 'DE'],
      ['日本', 'JP'],
    ],
    ...[
      ['פולין', 'PL'],
      ['Polska', 'PL'],
      ['NA', 'NA'],
      ['NC', 'NC'],
      ['Kosovo', 'XK'],
    ],
    ...[
      ['République tchèque', 'CZ'],
      ['Corée du Sud', 'KR'],
      ['Côte d’Ivoire', 'CI'],
    ],
  ])('%s is the country %s', (name, code) => expect(readCountry(name)).toEqual({ value: code }));

  it.each(['Bavière', 'EU', 'ZZ', 'Lorraine'])('%s is no country', (name) => {
    expect(result(readCountry(name))).toMatch(/^unknownCountry/);
  });

  it.each([
    ['twinning.kind', CODES.twinning.kind, 'Jumelage', 'twinning'],
    ['twinning.kind', CODES.twinning.kind, 'friendship', 'friendship'],
    ['twinning.state', CODES.twinning.state, 'Suspendue', 'suspended'],
    ['city.kind', CODES.city.kind, 'Département', 'county'],
    ['exchange.kind', CODES.exchange.kind, 'Échanges scolaires', 'school'],
    ['exchange.kind', CODES.exchange.kind, 'official visit', 'official-visit'],
  ])('%s: %s', (name, codes, word, code) => {
    expect(readChoice(word, { name, codes })).toEqual({ value: code });
  });
  it('no word stands for two codes', () => {
    const choice = { name: 'twinning.kind', codes: CODES.twinning.kind };
    expect(result(readChoice('mariage', choice))).toMatch(/^notChoice/);
    expect(result(readBoolean('Oui'))).toBe(true);
    expect(result(readBoolean('peut-être'))).toMatch(/^notYesOrNo/);
  });

  it.each(['-', '–', '?', '??', 'n/a', 'N/A', 'n.a.', 's.o.', 'inconnu', 'Unknown', '...'])(
    '%s says that nobody knows',
    (text) => expect(meansUnknown(text)).toBe(true),
  );
  it.each(['NA', 'NC', 'SO', 'A', '0', 'x', 'non', 'Y'])('%s says something', (text) => {
    expect(meansUnknown(text)).toBe(false);
  });
});

describe('what our own CSV wrote', () => {
  it('texts come back, whatever they begin with', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = text.normalize('NFC').replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '');
        expect(cellText(written(plain))).toBe(plain.replace(/^[\s\u200b\ufeff]+/, ''));
      }),
      { examples: [['=1+1'], ["'=1"], ["'s-Hertogenbosch"], ['-'], ['@x'], ["''=x"]] },
    );
  });

  it('lists come back', () => {
    const values = fc.array(fc.stringMatching(/^[a-z;\\ é"']{0,6}$/).map((text) => text.trim()));
    fc.assert(
      fc.property(values, (list) => {
        fc.pre(!(list.length === 1 && list[0] === ''));
        expect(readList(listed(list))).toEqual(list);
      }),
      { examples: [[['a;b', '\\', 'c']], [['', 'x', '']]] },
    );
  });
});
