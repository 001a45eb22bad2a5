import fc from 'fast-check';
import {
  addYears,
  compareEdtf,
  edtfBounds,
  isEdtf,
  parseEdtf,
  readEdtf,
  yearsLater,
} from '../../../src/domain/edtf';
import { edtfText, pad } from './arbitraries';

const read = (text: string) => {
  const date = parseEdtf(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
};
const bounds = (text: string) => edtfBounds(read(text));
const later = (text: string, years: number) => addYears(read(text), years);

describe('EDTF subset', () => {
  it.each(['1955', '0001', '9999', '1955-06', '1955-06-15', '2000-02-29', '1317~', '1955-06?'])(
    'accepts %s',
    (text) => expect(isEdtf(text)).toBe(true),
  );

  it.each(['1955-06-15%', '195X', '19XX', '1XXX', '000X'])('accepts %s', (text) =>
    expect(isEdtf(text)).toBe(true),
  );

  it.each([
    ['', ' 1955', '1955 ', '55', '19555', '0000', '-0044', 'Y17000', 'XXXX', '19X5', '195x'],
    ['1955-13', '1955-00', '1955-21', '1955-06-00', '1955-04-31', '1955-02-29', '1900-02-29'],
    ['1955-6', '1955/1956', '1955-06-XX', '1955-XX', '195X-03', '195X~', '1955~?', '?1955'],
    [
      '[1955,1956]',
      '1955..',
      '1955-06-15T10:00:00Z',
      '1955?-06',
      '1955\n',
      '１９５５',
      '1955-06-1',
    ],
  ])('refuses what is outside of it', (...texts) =>
    expect(texts.filter((text) => isEdtf(text))).toEqual([]),
  );

  it('reads precision, qualifier and unknown digits', () => {
    expect(read('1955-06%')).toMatchObject({
      ...{ year: 1955, month: 6, day: null, qualifier: '%' },
      ...{ precision: 'month', unknownDigits: 0 },
    });
    expect(read('19XX')).toMatchObject({ year: 1900, precision: 'century', unknownDigits: 2 });
  });

  it.each([
    ['1955', '1955-01-01', '1955-12-31'],
    ['1955~', '1955-01-01', '1955-12-31'],
    ['1956-02', '1956-02-01', '1956-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['1955-06-15?', '1955-06-15', '1955-06-15'],
    ['195X', '1950-01-01', '1959-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['00XX', '0001-01-01', '0099-12-31'],
  ])('bounds of %s', (text, start, end) => expect(bounds(text)).toEqual({ start, end }));

  it.each([
    ['1955', 70, '2025'],
    ['1973-10-12', 55, '2028-10-12'],
    ['2000-02-29~', 5, '2005-02-28~'],
    ['2000-02-29', 100, '2100-02-28'],
    ['2000-02-29', 400, '2400-02-29'],
    ['0999-05?', 1, '1000-05?'],
    ['195X', 50, '200X'],
    ['195X', 25, null],
    ['19XX', 50, null],
    ['19XX', 100, '20XX'],
    ['9950', 50, null],
    ['1955', 0.5, null],
  ])('%s + %d years', (text, years, expected) => expect(later(text, years)).toBe(expected));

  it('adds years without changing precision, qualifier or order of bounds', () => {
    fc.assert(
      fc.property(edtfText, fc.integer({ min: 1, max: 1000 }), (text, years) => {
        const date = read(text);
        const result = addYears(date, years);
        if (result === null) return;
        const moved = read(result);
        expect(yearsLater(date, years)).toEqual(moved);
        expect(moved).toMatchObject({ precision: date.precision, qualifier: date.qualifier });
        expect(moved.year - date.year).toBe(years);
        expect(compareEdtf(date, moved)).toBe(-1);
      }),
    );
  });

  it('has bounds that are days of the calendar, in order, inside those of its year', () => {
    const isDay = (day: string) => {
      const date = new Date(`${day}T00:00:00Z`);
      return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
    };
    fc.assert(
      fc.property(edtfText, (text) => {
        const { start, end } = bounds(text);
        expect([isDay(start), isDay(end), start <= end]).toEqual([true, true, true]);
        const year = bounds(text.slice(0, 4));
        expect(start >= year.start && end <= year.end).toBe(true);
      }),
    );
  });

  it('accepts exactly the days of the calendar', () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(part(9999), part(13), part(32), (year, month, day) => {
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isEdtf(text)).toBe(exists && year > 0);
      }),
      { numRuns: 500 },
    );
  });

  it('reads stored text as it was read when it came in', () => {
    const mangled = fc
      .tuple(edtfText, fc.nat(), fc.constantFrom(...'0123456789X-~?%\n'))
      .map(([text, at, mark]) => {
        const index = at % (text.length + 1);
        return text.slice(0, index) + mark + text.slice(index + (at % 2));
      });
    fc.assert(
      fc.property(fc.oneof(edtfText, mangled), (text) => {
        expect(readEdtf(text)).toEqual(parseEdtf(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void isEdtf(text)));
  });
});
