import fc from 'fast-check';
import { json, renderRecord } from '../../../src/feeds/json';
import { ndjson } from '../../../src/feeds/ndjson';
import { anyDataset, CONTEXT, rendered, snapshotOf } from './rendered';

/** The line ends of Node's readline and of Python's splitlines. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

describe('JSON and NDJSON', () => {
  it('say the same of every record, in the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset(), async ({ dataset, records }) => {
        const whole = await rendered(json, dataset, records);
        const lines = (await rendered(ndjson, dataset, records)).split(LINE_ENDS);
        expect(lines.pop()).toBe('');
        expect(lines.map((line) => JSON.parse(line))).toEqual(records);
        const { data, meta } = JSON.parse(whole);
        expect(data).toEqual(records);
        expect(meta).toMatchObject({ dataset, count: records.length });
        expect(whole.split('\n').slice(1, -2)).toEqual(
          lines.map((line, index) => (index < lines.length - 1 ? `${line},` : line)),
        );
        for (const [index, record] of records.entries()) {
          const { sequence } = snapshotOf(dataset, 1);
          const single = renderRecord(record, { dataset, sequence }, CONTEXT);
          expect(single.endsWith(`,"data":${lines[index]}}\n`)).toBe(true);
          expect(JSON.parse(single).data).toEqual(record);
        }
      }),
    );
  });

  it('say whose data it is, of when and under which terms', async () => {
    const { meta, data } = JSON.parse(await rendered(json, 'themes', []));
    expect(data).toEqual([]);
    expect(meta).toEqual({
      dataset: 'themes',
      locale: 'fr',
      count: 0,
      modified: '2026-03-01T10:20:30.456Z',
      sequence: 42,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      licenseName: 'Creative Commons Attribution 4.0 International',
      publisher: 'Ville de "Nancy"',
      contact: { name: 'Relations internationales', email: 'ri@example.org', url: null },
      changes: 'https://jumelle.example.org/feeds/changes?after=42',
    });
    expect(Object.keys(meta)[2]).toBe('count');
  });
});
