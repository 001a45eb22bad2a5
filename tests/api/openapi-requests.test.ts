import { CONTENT_TYPES } from '../../src/content/content-types';
import type { Schema } from '../../src/openapi/open-api';
import { type Answer, createWriter, startServer, type TestServer, type Writer } from '../helpers';
import { type Contract, readContract } from '../helpers/contract';
import { greyPicture } from '../helpers/picture';

let server: TestServer;
let contract: Contract;
let writer: Writer;

beforeAll(async () => {
  server = await startServer({ template: 'sample' });
  const { body } = await server.request.get('/openapi.json').expect(200);
  contract = readContract(body);
  writer = await createWriter(server);
});

interface Violation {
  path: string[];
  message: string;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const propertiesOf = (name: string): Record<string, Schema> => ({
  ...contract.schema(name).properties,
});

/** The properties of the one object among the forms that a schema allows. */
const objectForm = (name: string): string[] =>
  (contract.schema(name).anyOf ?? []).flatMap(({ properties }) => Object.keys(properties ?? {}));

/** What the server says is allowed in a place where something else was asked for. */
const allowed = (violations: readonly Violation[], ...path: string[]): string[] => {
  const found = violations.find((each) => each.path.join() === path.join());
  const [, list = `nothing is said of ${path.join()}`] = found?.message.split('allowed: ') ?? [];
  return list.split(', ').sort();
};

describe.each(CONTENT_TYPES)('parameters of $plural', ({ plural, singular }) => {
  const type = capitalised(singular);

  it('are those that the server knows', async () => {
    const asked = [
      ...['fields', 'populate', 'locale', 'status', 'nothing'].map((name) => `${name}=nothing`),
      'filters[nothing]=1',
      'filters[slug][nothing]=1',
      'pagination[nothing]=1',
    ];
    const { body } = await server.request.get(`/api/${plural}?${asked.join('&')}`).expect(400);
    const { errors }: { errors: Violation[] } = body.error.details;
    const operation = contract.document.paths[`/api/${plural}`]?.get;
    const parameters = (operation?.parameters ?? []).map((parameter) =>
      '$ref' in parameter
        ? contract.document.components.parameters[parameter.$ref.split('/').at(-1) ?? '']
        : parameter,
    );
    const enumerated = (name: string): string[] =>
      (parameters.find((parameter) => parameter?.name === name)?.schema.enum ?? []).map(String);

    expect({
      parameters: parameters.map((parameter) => parameter?.name).sort(),
      fields: contract.schema(`${type}Fields`).items?.enum?.toSorted(),
      populate: ['*', ...objectForm(`${type}Populate`)].sort(),
      filters: Object.keys(propertiesOf(`${type}Filters`)).sort(),
      operators: Object.keys(propertiesOf('TextOperators')).sort(),
      locale: contract.schema('Locale').enum?.toSorted(),
      status: enumerated('status').sort(),
      pagination: Object.keys(
        contract.document.components.parameters.pagination?.schema.properties ?? {},
      ).sort(),
    }).toEqual({
      parameters: allowed(errors, 'nothing'),
      fields: ['*', ...allowed(errors, 'fields')].sort(),
      populate: allowed(errors, 'populate', 'nothing'),
      filters: allowed(errors, 'filters', 'nothing'),
      operators: allowed(errors, 'filters', 'slug'),
      locale: allowed(errors, 'locale'),
      status: allowed(errors, 'status'),
      pagination: allowed(errors, 'pagination', 'nothing'),
    });
  });

  it('below a relation are those that the server knows', async () => {
    const names = objectForm(`${type}Populate`);
    const asked = names.map((name) => `populate[${name}][nothing]=1`);
    const { body } = await server.request.get(`/api/${plural}?${asked.join('&')}`).expect(400);
    const [form] = (contract.schema(`${type}Populate`).anyOf ?? []).filter(
      ({ properties }) => properties,
    );
    for (const name of names) {
      const [object] = (form?.properties?.[name]?.anyOf ?? []).filter(
        ({ $ref, properties }) => $ref !== undefined || properties !== undefined,
      );
      const resolved = object?.$ref ? contract.schema(object.$ref.split('/').at(-1) ?? '') : object;
      const told = allowed(body.error.details.errors, 'populate', name, 'nothing');
      // A component without relations takes `populate` too, and has no use for it.
      expect([name, ...Object.keys(resolved?.properties ?? {}).sort()]).toEqual([
        name,
        ...told.filter((each) => each !== 'populate' || resolved?.properties?.populate),
      ]);
    }
  });

  it('filter by every attribute with every operator that is documented for it', async () => {
    const VALUES: Readonly<Record<string, string>> = {
      Text: 'a',
      Date: '1955',
      Number: '5',
      Boolean: 'true',
      Day: '2016-09-30',
      Time: '2016-09-30T12:00:00Z',
    };
    const byKind = new Map<string, string[]>();
    for (const [name, { $ref }] of Object.entries(propertiesOf(`${type}Filters`))) {
      const [, kind] = /\/(\w+)Filter$/.exec($ref ?? '') ?? [];
      if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), name]);
    }
    expect(byKind.get('Text')?.length).toBeGreaterThan(1);
    const refused: unknown[] = [];
    for (const [kind, names] of byKind) {
      for (const [operator, schema] of Object.entries(propertiesOf(`${kind}Operators`))) {
        const value = schema.type === 'boolean' ? 'true' : VALUES[kind];
        const asked = names.map((name) =>
          schema.type === 'array'
            ? `filters[${name}][${operator}][0]=${value}&filters[${name}][${operator}][1]=${value}`
            : `filters[${name}][${operator}]=${value}`,
        );
        const { status, text } = await server.request.get(`/api/${plural}?${asked.join('&')}`);
        if (status !== 200) refused.push([kind, operator, text]);
      }
    }
    expect(refused).toEqual([]);
  });
});

describe.each(CONTENT_TYPES)('what is written to $plural', ({ plural, singular }) => {
  const input = `${capitalised(singular)}Input`;

  it('is of the attributes that the server knows', async () => {
    const { body } = await writer.send('post', `/api/${plural}`, { nothing: 1 }).expect(400);
    const { message }: Violation = body.error.details.errors.find(
      ({ path }: Violation) => path.join() === 'nothing',
    );
    const known = (message.split('there are ')[1] ?? '').split(', ');
    const shownOnly = Object.keys(propertiesOf(capitalised(singular))).filter(
      (name) => !(name in propertiesOf(input)),
    );
    expect(Object.keys(propertiesOf(input)).sort()).toEqual(
      known.filter((name) => !shownOnly.includes(name)),
    );
  });

  it('is refused by the document where the server refuses it, and the other way round', async () => {
    const plain = contract.schema(`${capitalised(singular)}Fields`).items?.enum ?? [];
    const scalars = Object.keys(propertiesOf(input)).filter((name) => plain.includes(name));
    expect(scalars.length).toBeGreaterThan(2);
    const enumerated = scalars.flatMap((name) => propertiesOf(input)[name]?.enum?.[0] ?? []);
    for (const value of [...VALUES, ...enumerated]) {
      const data = Object.fromEntries(scalars.map((name) => [name, value]));
      const answer = await writer.send('post', `/api/${plural}?status=draft`, data);
      const violations: Violation[] = answer.body.error?.details?.errors ?? [];
      const server = violations.flatMap(({ path: [name], message }) =>
        isOfTheRegister(message) ? [] : [name],
      );
      const document = contract.violations(input, data).map((each) => each.split(/[/ ]/)[1]);
      expect([value, ...new Set(document.sort())]).toEqual([value, ...new Set(server.sort())]);
    }
  });
});

describe('a document with everything that can be written', () => {
  let picture: number;

  beforeAll(async () => {
    const answer = await server.request
      .post('/api/upload')
      .auth(writer.token, { type: 'bearer' })
      .attach('files', greyPicture(600, 400), 'grey.png')
      .expect(201);
    picture = answer.body[0].id;
  });
  afterAll(() => writer.send('delete', `/api/upload/files/${picture}`));

  /** Document ids from the sample. */
  const documentsOf = async (schema: string): Promise<string[]> => {
    const type = CONTENT_TYPES.find(({ singular }) => capitalised(singular) === schema);
    const { body } = await server.request.get(
      `/api/${type?.plural}?fields=slug&pagination[limit]=2`,
    );
    return body.data.map(({ documentId }: Answer) => documentId);
  };

  const referenced = ({ $ref, items, anyOf = [] }: Schema): string | undefined =>
    [$ref, items?.$ref, ...anyOf.map((form) => form.$ref)]
      .find((to) => to !== undefined)
      ?.split('/')
      .at(-1);

  /** A value for every property of an input schema. */
  const filled = async (type: string): Promise<Record<string, unknown>> => {
    const data: Record<string, unknown> = {};
    for (const [name, schema] of Object.entries(propertiesOf(`${type}Input`))) {
      const shown = propertiesOf(type)[name] ?? {};
      const target = referenced(shown) ?? '';
      const many = shown.type === 'array';
      if (name === 'id') continue;
      if (target === 'File') data[name] = many ? [picture] : picture;
      else if (isContent(target)) {
        const ids = await documentsOf(target);
        data[name] = many ? ids : ids[0];
      } else if (many) data[name] = [await filled(target)];
      else data[name] = SAMPLES[name] ?? schema.enum?.[0] ?? SAMPLES[target] ?? `Some ${name}`;
    }
    return data;
  };
  const isContent = (schema: string): boolean =>
    CONTENT_TYPES.some(({ singular }) => capitalised(singular) === schema);

  const SAMPLES: Readonly<Record<string, unknown>> = {
    slug: 'filled-in',
    latitude: 48.69,
    longitude: 6.18,
    isHome: false,
    wikidataId: 'Q123456789',
    website: 'https://example.org',
    url: 'https://example.org/source',
    language: 'fr',
    retrievedOn: '2026-05-09',
    CountryCode: 'FR',
    EdtfDate: '1955',
    ...{ population: 1000, areaKm2: 1.5, geonamesId: 1, participants: 12, year: 1969, years: 7 },
  };
  /** An anniversary has one subject. */
  const EXCEPTIONS: Readonly<Record<string, object>> = {
    anniversary: { city: null, network: null },
  };

  it.each(CONTENT_TYPES)('is taken and answered as documented: $singular', async (type) => {
    const { plural, singular, text } = type;
    const name = capitalised(singular);
    const data = { ...(await filled(name)), ...EXCEPTIONS[singular] };
    expect(contract.violations(`${name}Write`, { data })).toEqual([]);

    const created = await writer.send('post', `/api/${plural}?populate=*`, data);
    expect([created.text, created.status]).toEqual([expect.anything(), 201]);
    expect(contract.differences(`create${name}`, created)).toEqual([]);
    const { documentId }: Answer = created.body.data;
    const shown = Object.entries(created.body.data).filter(([, value]) => isEmpty(value));
    const unwritten = [...Object.keys(EXCEPTIONS[singular] ?? {}), 'fallbackFields'];
    const written = shown.map(([attribute]) => attribute).filter((each) => each in data);
    expect(written.filter((each) => !unwritten.includes(each))).toEqual([]);

    const address = `/api/${plural}/${documentId}`;
    const translated = await writer.send('put', `${address}?locale=fr`, { [text]: 'En français' });
    expect([translated.status, ...contract.differences(`update${name}`, translated)]).toEqual([
      200,
    ]);
    expect(translated.body.data).toMatchObject({ locale: 'fr', [text]: 'En français' });

    const answers = {
      400: await writer.send('put', address, { nothing: 1 }),
      401: await server.request.put(address).auth('wrong', { type: 'bearer' }).send({ data }),
      403: await server.request.put(address).send({ data }),
      404: await writer.send('put', `/api/${plural}/no-such-thing`, data),
    };
    for (const [status, answer] of Object.entries(answers)) {
      const differences = contract.differences(`update${name}`, answer);
      expect([answer.status, ...differences]).toEqual([Number(status)]);
    }
    await writer.send('put', address, { slug: 'filled-in-anew' }).expect(200);
    const moved = await server.request.get(`/api/${plural}/filled-in`).redirects(0);
    expect([moved.status, ...contract.differences(`get${name}`, moved)]).toEqual([301]);

    const gone = await writer.send('delete', address);
    expect([gone.status, ...contract.differences(`delete${name}`, gone)]).toEqual([204]);
  });
});

const isEmpty = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

/** What only the calendar, the list of countries or other documents can tell, not a schema. */
const isOfTheRegister = (message: string): boolean =>
  /not before|leave (latitude|longitude) empty|belongs to|give another|the API uses/.test(message);

/** Values that some attributes take and others do not. Empty text stands for none. */
const VALUES: readonly unknown[] = [
  null,
  'text',
  'Text with spaces',
  'nancy-karlsruhe',
  'nancy_karlsruhe',
  'FR',
  'fr',
  'Q40898',
  'Q0',
  -91,
  -1,
  0,
  1,
  5.5,
  91,
  181,
  10_000,
  2 ** 31,
  true,
  '1955',
  '1955~',
  '195X',
  '19X5',
  '1955-06-15?',
  '1955/1960',
  '2016-09-30',
  'https://example.org/größe?q=1#a',
  'HTTP://EXAMPLE.ORG',
  'https://example.org/a b',
  'ftp://example.org',
  'x'.repeat(10_000),
  'x'.repeat(10_001),
  '🏛'.repeat(10_000),
  '🏛'.repeat(10_001),
  ['text'],
  { text: 'text' },
];
