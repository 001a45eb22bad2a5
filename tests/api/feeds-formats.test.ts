import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { Schema } from 'tableschema';
import { createWriter, startServer, type TestServer } from '../helpers';
import { asCsvHasIt, readCsvRecord } from '../unit/feeds/read-csv-record';

const LOCALES = ['en', 'fr', 'de', 'it', 'ja', 'he', 'pl'];
const DATASETS = [
  ...['cities', 'twinnings', 'anniversaries', 'networks', 'exchanges', 'organisations', 'themes'],
] as const;
/** As long as a title may be. */
const LONG = 10_000;

type Data = Record<string, unknown>;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ template: 'sample' });
  const write = await createWriter(server);
  // East and west of the antimeridian, by the fewest facts and with the worst of texts.
  const hostile = `=cmd|' /C calc'!A0 "quoted", ]]> <b>&amp;</b>\n\r\nnext \u202eright\u202c 🏙️ שלום 金沢`;
  const east = await write.create(
    'cities',
    {
      ...{ name: `${hostile} ${'é'.repeat(LONG - 100)}`, slug: 'east', kind: 'municipality' },
      ...{ countryCode: 'FJ', latitude: -17, longitude: 180, foundedOn: '1317' },
    },
    { he: { name: 'מזרח', summary: `"${hostile}"` }, ja: { summary: hostile } },
  );
  const west = await write.create('cities', {
    ...{ name: 'West', slug: 'west', kind: 'municipality', countryCode: 'WS' },
    ...{ latitude: -13.8, longitude: -180, foundedOn: '9999-12-31', summary: hostile },
    sources: [{ title: hostile, publishedOn: '1999-02', note: '-1+1' }],
  });
  const nowhere = await write.create('cities', {
    ...{ name: '-1', slug: 'nowhere', kind: 'municipality', countryCode: 'FR' },
  });
  for (const [slug, cities] of Object.entries({ far: [east, west], blank: [east, nowhere] })) {
    await write.create('twinnings', {
      ...{ slug, kind: 'twinning', state: 'active', cities, since: '1317-05', body: hostile },
    });
  }
});

const fetchText = async (path: string): Promise<string> => {
  const response = await fetch(`${server.url}/feeds/${path}`);
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  return response.text();
};

const recordsOf = async (dataset: string, locale: string): Promise<Data[]> => {
  const { meta, data } = JSON.parse(await fetchText(`${dataset}.json?locale=${locale}`));
  expect(meta).toMatchObject({ dataset, locale, count: data.length });
  expect(data.length).toBeGreaterThan(0);
  return data;
};

const schemaOf = async (dataset: string, locale: string) =>
  Schema.load(JSON.parse(await fetchText(`${dataset}.schema.json?locale=${locale}`)));

/** On a closed network, and with an error for whatever would be dropped. */
const STRICT = {
  safe: true,
  documentLoader: (url: string): never => {
    throw new Error(`asks for ${url}`);
  },
};

describe.each(LOCALES)('the datasets in %s', (locale) => {
  it.each(DATASETS)('have the same %s in every format, to independent readers', async (dataset) => {
    const records = await recordsOf(dataset, locale);
    const ids = records.map(({ documentId }) => documentId);

    const lines = (await fetchText(`${dataset}.ndjson?locale=${locale}`)).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toEqual(records.map((record) => JSON.stringify(record)));

    const one = JSON.parse(
      await fetchText(`${dataset}/${String(ids.at(-1))}.json?locale=${locale}`),
    );
    expect(one.data).toEqual(records.at(-1));

    const schema = await schemaOf(dataset, locale);
    const [header, ...rows]: string[][] = parse(
      await fetchText(`${dataset}.csv?locale=${locale}`),
      {
        record_delimiter: '\r\n',
      },
    );
    expect(header).toEqual(schema.fieldNames);
    expect(
      rows.map((row) => {
        const cells = schema.castRow(row);
        return readCsvRecord(
          Object.fromEntries(schema.fieldNames.map((name, at) => [name, cells[at]])),
        );
      }),
    ).toEqual(records.map((record) => asCsvHasIt(record)));

    const linked: unknown = await jsonld.toRDF(
      JSON.parse(await fetchText(`${dataset}.jsonld?locale=${locale}`)),
      { ...STRICT, format: 'application/n-quads' },
    );
    const subjects = new Set(
      new Parser({ format: 'N-Quads' }).parse(String(linked)).map(({ subject }) => subject.value),
    );
    for (const id of ids) {
      expect([...subjects].some((subject) => subject.endsWith(`/${String(id)}`))).toBe(true);
    }

    if (dataset === 'cities' || dataset === 'twinnings') {
      const map = await fetchText(`${dataset}.geojson?locale=${locale}`);
      expect(() => check(map)).not.toThrow();
      expect(JSON.parse(map).features.map(({ id }: Data) => id)).toEqual(ids);
    }
  });
});

it('maps a tie across the antimeridian as lines that end there, and none where a place is unknown', async () => {
  const { features } = JSON.parse(await fetchText('twinnings.geojson'));
  const geometry = (slug: string) =>
    features.find(({ properties }: { properties: Data }) => properties.slug === slug).geometry;
  expect(geometry('blank')).toBeNull();
  const lines: [number, number][][] =
    geometry('far').type === 'LineString'
      ? [geometry('far').coordinates]
      : geometry('far').coordinates;
  for (const line of lines) {
    for (const [index, [longitude]] of line.entries()) {
      expect(Math.abs(longitude - (line[index - 1]?.[0] ?? longitude))).toBeLessThanOrEqual(180);
    }
  }
});
