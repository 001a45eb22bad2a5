import fc from 'fast-check';
import { anniversariesDue, isRoundNumber } from '../../../src/domain/anniversaries';
import { addYears, edtfBounds, parseEdtf } from '../../../src/domain/edtf';
import { edtfText, pad } from './arbitraries';

const due = (text: string, start: string, end: string) => {
  const date = parseEdtf(text);
  if (!date) throw new Error(`${text} is no date`);
  return anniversariesDue(date, { start, end }).map(({ years, dueOn }) => [years, dueOn]);
};

describe('anniversaries due in a window', () => {
  it.each([
    [
      '1954',
      [
        [70, '2024'],
        [75, '2029'],
      ],
    ],
    ['1955', [[70, '2025']]],
    ['1973-10-12', [[55, '2028-10-12']]],
    ['1988~', [[40, '2028~']]],
    ['1317', []],
    ['1300', [[725, '2025']]],
    ['195X', [[70, '202X']]],
    ['2029', []],
  ])('of %s from 2024 to 2029', (text, expected) =>
    expect(due(text, '2024-01-01', '2029-12-31')).toEqual(expected),
  );

  it('counts a year that overlaps the window, and a day only inside it', () => {
    expect(due('1955', '2025-12-31', '2026-06-30')).toEqual([[70, '2025']]);
    expect(due('1955-06', '2025-06-30', '2025-07-01')).toEqual([[70, '2025-06']]);
    expect(due('1955-06-29', '2025-06-30', '2025-07-01')).toEqual([]);
  });

  it('knows which numbers are round', () => {
    const round = Array.from({ length: 200 }, (_, years) => years).filter(isRoundNumber);
    expect(round.slice(0, 3)).toEqual([5, 10, 15]);
    expect(round.slice(-5)).toEqual([95, 100, 125, 150, 175]);
  });

  it('finds what counting every year from the date finds', () => {
    const day = fc.integer({ min: 1, max: 9998 }).map((year) => `${pad(year, 4)}-07-14`);
    fc.assert(
      fc.property(edtfText, day, fc.integer({ min: 0, max: 60 }), (text, start, length) => {
        const date = parseEdtf(text);
        if (!date) throw new Error(text);
        const end = `${pad(Math.min(Number(start.slice(0, 4)) + length, 9999), 4)}-12-31`;
        const expected = [];
        for (let years = 5; years < 9999; years += 5) {
          const dueOn = isRoundNumber(years) ? addYears(date, years) : null;
          const parsed = dueOn === null ? null : parseEdtf(dueOn);
          if (!parsed) continue;
          const bounds = edtfBounds(parsed);
          if (bounds.end >= start && bounds.start <= end) expected.push([years, dueOn]);
        }
        expect(due(text, start, end)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
