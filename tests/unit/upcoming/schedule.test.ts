import fc from 'fast-check';
import { type Candidate, schedule } from '../../../src/upcoming/schedule';
import { edtfText } from '../domain/arbitraries';

const candidate = (slug: string, date: string, type: Candidate['type'] = 'twinning') => ({
  ...{ type, id: 1, slug, date },
});
const WINDOW = { start: '2024-01-01', end: '2029-12-31' };
const ALL = { offset: 0, limit: 1000 };

const shown = (candidates: Candidate[], page = ALL) =>
  schedule(candidates, WINDOW, page).shown.map(
    ({ candidate: { slug }, years, dueOn }) => `${slug} ${years} ${dueOn}`,
  );

describe('the schedule of round numbers', () => {
  it('is in the order in which they fall due, the greater number first', () => {
    expect(
      shown([
        candidate('c', '1964'),
        candidate('nancy', '1954', 'city'),
        candidate('b', '1954'),
        candidate('a', '1954'),
        candidate('month', '1959-01'),
        candidate('day', '1973-10-12'),
      ]),
    ).toEqual([
      ...['month 65 2024-01', 'a 70 2024', 'b 70 2024', 'nancy 70 2024', 'c 60 2024'],
      ...['day 55 2028-10-12', 'month 70 2029-01', 'a 75 2029', 'b 75 2029', 'nancy 75 2029'],
      'c 65 2029',
    ]);
  });

  it('leaves out what is no date', () => {
    expect(shown([candidate('a', 'soon'), candidate('b', '')])).toEqual([]);
  });

  it('comes in pages that together are the whole', () => {
    const candidates = fc
      .array(fc.tuple(edtfText, fc.boolean()), { maxLength: 20 })
      .map((dates) =>
        dates.map(([date, isCity], index) =>
          candidate(`slug-${index}`, date, isCity ? 'city' : 'twinning'),
        ),
      );
    fc.assert(
      fc.property(candidates, fc.integer({ min: 1, max: 7 }), (all, limit) => {
        const window = { start: '1990-06-15', end: '2060-01-01' };
        const whole = schedule(all, window, ALL);
        const pages = Array.from({ length: Math.ceil(whole.total / limit) + 1 }, (_, page) =>
          schedule(all, window, { offset: page * limit, limit }),
        );
        expect(pages.flatMap((page) => page.shown)).toEqual(whole.shown);
        expect(pages.map(({ total }) => total)).toEqual(pages.map(() => whole.total));
        expect(whole.shown).toHaveLength(Math.min(whole.total, ALL.limit));
      }),
    );
  });
});
