import { getIntrospectionQuery } from 'graphql';
import {
  type Answer,
  countStatements,
  createToken,
  createWriter,
  graphqlClient,
  startServer,
  type TestServer,
  type Writer,
} from '../helpers';

let server: TestServer;
let graphql: ReturnType<typeof graphqlClient>;
let write: Writer;
let fullAccess: string;
let readOnly: string;
const ids: Record<string, string> = {};

const LOCALES = ['en', 'fr', 'de', 'it', 'ja', 'he', 'pl'];
const TYPES = {
  cities: 'city',
  twinnings: 'twinning',
  anniversaries: 'anniversary',
  networks: 'network',
  exchanges: 'exchange',
  organisations: 'organisation',
  themes: 'theme',
};

interface TypeRef {
  name: string;
  ofType: TypeRef | null;
}
interface Field {
  name: string;
  type: TypeRef;
}

const names = (documents: { name: string }[]): string[] => documents.map(({ name }) => name);

const city = (name: string, countryCode: string, more: object = {}) => ({
  name,
  kind: 'municipality',
  countryCode,
  ...more,
});

beforeAll(async () => {
  server = await startServer({ template: 'empty' });
  graphql = graphqlClient(server);
  write = await createWriter(server);
  fullAccess = await createToken(server, { type: 'full-access' });
  readOnly = await createToken(server, { type: 'read-only' });
  ids.nancy = await write.create('cities', city('Nancy', 'FR', { isHome: true, summary: 'Home' }), {
    fr: { summary: 'Chez nous' },
  });
  ids.padua = await write.create(
    'cities',
    city('Padua', 'IT', {
      summary: 'A learned city',
      keyFigures: [{ label: 'people', value: 'more than 200,000' }],
      nameVariants: [{ name: 'Padova', kind: 'official', language: 'it' }],
      sources: [{ title: 'A book', publishedOn: '2016~', retrievedOn: '2016-12-31' }],
      foundedOn: '11XX',
    }),
    { fr: { name: 'Padoue' }, he: { name: 'פדובה' } },
  );
  ids.eger = await write.create('cities', city('Eger', 'HU'), { fr: { name: 'Égra' } });
  ids.culture = await write.create('themes', { name: 'Culture' }, { de: { name: 'Kultur' } });
  ids.twinning = await write.create('twinnings', {
    kind: 'twinning',
    state: 'active',
    since: '1964',
    cities: [ids.nancy, ids.padua],
    themes: [ids.culture],
    milestones: [{ kind: 'signature', date: '1964-05' }],
  });
  await write.create('twinnings', {
    kind: 'friendship',
    state: 'active',
    since: '1955-06-15',
    sinceBasis: 'council-vote',
    cities: [ids.nancy, ids.eger],
  });
  ids.network = await write.create('networks', {
    name: 'Eurocities',
    kind: 'other',
    members: [ids.nancy, ids.padua],
  });
  ids.exchange = await write.create('exchanges', {
    title: 'A concert',
    kind: 'cultural',
    host: ids.nancy,
    cities: [ids.nancy, ids.padua],
    twinnings: [ids.twinning],
  });
  await write.create('anniversaries', {
    occasion: 'twinning',
    years: 50,
    twinning: ids.twinning,
    exchanges: [ids.exchange],
  });
  await write.create('organisations', { name: 'A choir', kind: 'association', city: ids.nancy });
});

describe('what is read', () => {
  it('is byte for byte what REST answers, for every attribute of every type', async () => {
    const { __schema: schema } = await graphql.ask(getIntrospectionQuery());
    const named = (type: TypeRef): string => (type.ofType ? named(type.ofType) : type.name);
    const typesOfFields = new Map<string, Record<string, string>>(
      schema.types.map(({ name, fields }: { name: string; fields: Field[] | null }) => [
        name,
        fields && Object.fromEntries(fields.map((field) => [field.name, named(field.type)])),
      ]),
    );
    const withoutIds = (key: string, value: unknown) => (key === 'id' ? undefined : value);
    /** Asks for every key of some answers of one type, in their order. */
    const selectionOf = (type: string | undefined, answers: unknown[]): string => {
      const types = typesOfFields.get(type ?? '');
      if (!types) return '';
      const below = new Map<string, unknown[]>();
      for (const answer of answers) {
        for (const [key, value] of Object.entries(answer ?? {})) {
          const more: unknown[] = Array.isArray(value) ? value : [value];
          below.set(key, [...(below.get(key) ?? []), ...more]);
        }
      }
      const fields = [...below].map(([key, values]) => `${key} ${selectionOf(types[key], values)}`);
      return `{ ${fields.join(' ') || '__typename'} }`;
    };
    for (const [plural, singular] of Object.entries(TYPES)) {
      const { body } = await server.request.get(`/api/${plural}?locale=fr&populate=*`).expect(200);
      const rest = JSON.stringify(body.data, withoutIds);
      const selection = selectionOf(typesOfFields.get('Query')?.[plural], JSON.parse(rest));
      const { [plural]: found } = await graphql.ask(`{ ${plural}(locale: "fr") ${selection} }`);
      expect(JSON.stringify(found).replaceAll('council_vote', 'council-vote')).toBe(rest);
      expect(found.length).toBeGreaterThan(0);

      const [first]: Answer[] = found;
      const one = await graphql.ask(
        `{ ${singular}(locale: "fr", slug: "${first?.slug}") { documentId } }`,
      );
      expect(one[singular]).toEqual({ documentId: first?.documentId });
    }
  });

  it('has the same documents, relations and counts in every locale, and the text of the asked one', async () => {
    const query = `query ($locale: I18NLocaleCode) {
      cities_connection(locale: $locale) {
        pageInfo { total }
        nodes { slug twinnings { slug cities { slug networks_connection { pageInfo { total } } } } }
      }
    }`;
    const facts = await Promise.all(
      LOCALES.map(async (locale) =>
        JSON.stringify(await graphql.ask(query, { variables: { locale } })),
      ),
    );
    expect(new Set(facts).size).toBe(1);
    expect(facts[0]).toContain('"slug":"nancy-padua","cities":[{"slug":"nancy"');

    const { city: french } = await graphql.ask(`{
      city(slug: "padua", locale: "fr") {
        name summary locale fallbackFields keyFigures { label } localizations { locale name }
        twinnings { title locale themes { name locale fallbackFields } cities { name fallbackFields } }
      }
    }`);
    expect(french).toEqual({
      name: 'Padoue',
      summary: 'A learned city',
      locale: 'fr',
      fallbackFields: expect.arrayContaining(['keyFigures', 'summary']),
      keyFigures: [{ label: 'people' }],
      localizations: [
        { locale: 'en', name: 'Padua' },
        { locale: 'fr', name: 'Padoue' },
        { locale: 'he', name: 'פדובה' },
      ],
      twinnings: [
        {
          title: 'Nancy – Padoue',
          locale: 'en',
          themes: [{ name: 'Culture', locale: 'en', fallbackFields: [] }],
          cities: [
            { name: 'Nancy', fallbackFields: ['name'] },
            { name: 'Padoue', fallbackFields: expect.arrayContaining(['summary']) },
          ],
        },
      ],
    });
  });

  it("is filtered and sorted by what the reader reads, in the reader's alphabet, root and nested", async () => {
    const data = await graphql.ask(`{
      cities(locale: "fr", sort: "name") { name }
      found: cities(locale: "fr", filters: { name: { eq: "Padoue" } }) { slug }
      deep: twinnings(locale: "fr", filters: { cities: { name: { eq: "Padoue" } } }) { slug }
      either: cities(filters: { or: [{ slug: { eq: "eger" } }, { not: { countryCode: { in: ["HU", "IT"] } } }] }) { slug }
      early: twinnings(filters: { since: { lte: "1955" } }) { slug sinceBasis }
      networks(locale: "fr") {
        descending: members(sort: "name:desc") { name }
        only: members(filters: { name: { startsWith: "Pad" } }) { name }
      }
    }`);
    expect(names(data.cities)).toEqual(['Égra', 'Nancy', 'Padoue']);
    expect(data.found).toEqual([{ slug: 'padua' }]);
    expect(data.deep).toEqual([{ slug: 'nancy-padua' }]);
    expect(data.either).toEqual([{ slug: 'eger' }, { slug: 'nancy' }]);
    expect(data.early).toEqual([{ slug: 'nancy-eger', sinceBasis: 'council_vote' }]);
    expect(names(data.networks[0].descending)).toEqual(['Padoue', 'Nancy']);
    expect(names(data.networks[0].only)).toEqual(['Padoue']);
  });

  it('follows fragments, aliases and directives, each list with its own page', async () => {
    const data = await graphql.ask(
      `query ($more: Boolean!) {
        cities_connection(pagination: { page: 2, pageSize: 2 }) {
          pageInfo { total page pageSize pageCount }
          a: nodes { ...Partners } b: nodes { slug first: twinnings { title } }
        }
        nancy: city(documentId: "${ids.nancy}") {
          ...Partners
          hidden: twinnings @skip(if: $more) { slug }
          all: twinnings_connection { nodes { slug } pageInfo { total page pageSize pageCount } }
          second: twinnings_connection(pagination: { start: 1, limit: 1 }) {
            nodes { slug ... on Twinning @include(if: $more) { cities(pagination: { limit: 1 }) { slug } } }
            pageInfo { total page pageSize pageCount }
          }
        }
      }
      fragment Partners on City { slug first: twinnings(pagination: { limit: 1 }) { slug } }`,
      { variables: { more: true } },
    );
    expect(data.cities_connection).toEqual({
      pageInfo: { total: 3, page: 2, pageSize: 2, pageCount: 2 },
      a: [{ slug: 'padua', first: [{ slug: 'nancy-padua' }] }],
      b: [{ slug: 'padua', first: [{ title: 'Nancy – Padua' }] }],
    });
    expect(data.nancy).toEqual({
      slug: 'nancy',
      first: [{ slug: 'nancy-eger' }],
      all: { nodes: expect.anything(), pageInfo: { total: 2, page: 1, pageSize: 2, pageCount: 1 } },
      second: {
        nodes: [{ slug: 'nancy-padua', cities: [{ slug: 'nancy' }] }],
        pageInfo: { total: 2, page: 2, pageSize: 1, pageCount: 2 },
      },
    });
  });
});

it('reads a page in as many statements as one document', async () => {
  const query = `query ($limit: Int) {
    cities_connection(locale: "fr", pagination: { limit: $limit }) {
      pageInfo { total }
      nodes { name twinnings { title themes { name } cities { name localizations { locale } } } }
    }
  }`;
  for (let number = 1; number <= 25; number += 1) {
    ids.town = await write.create('cities', city(`Town ${number}`, 'DE'));
  }
  const count = (limit: number) =>
    countStatements(server, () => graphql.ask(query, { variables: { limit } }));
  const one = await count(1);
  expect(one).toBeGreaterThan(5);
  expect(await count(25)).toBe(one);
});

describe('drafts', () => {
  const query = `query ($status: PublicationStatus) {
    cities(status: $status, filters: { slug: { startsWith: "s" } }) { name }
    twinnings(status: $status) { cities { name } }
  }`;
  const draft = { variables: { status: 'DRAFT' } };

  beforeAll(async () => {
    await write.send('post', '/api/cities?status=draft', city('SECRET', 'FR')).expect(201);
    await write.send('put', `/api/cities/${ids.eger}?status=draft`, { name: 'SECRET too' });
  });

  it('are for tokens that may write', async () => {
    for (const token of [undefined, readOnly]) {
      const { text, body } = await graphql.send(query, { ...draft, token });
      expect(text).not.toContain('SECRET');
      expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
    }
    const { cities, twinnings } = await graphql.ask(query, { ...draft, token: fullAccess });
    expect(names(cities)).toEqual(['SECRET']);
    expect(JSON.stringify(twinnings)).toContain('SECRET too');
  });

  it('never show through published documents, nor through filters', async () => {
    const data = await graphql.ask(`{
      all: cities(filters: { name: { contains: "SECRET" } }) { name }
      twinnings(filters: { cities: { name: { contains: "SECRET" } } }) { slug }
      networks { members { name twinnings { cities { name localizations { name } } } } }
      cities(pagination: { limit: 100 }) { name localizations { name } }
    }`);
    expect(data).toMatchObject({ all: [], twinnings: [] });
    expect(JSON.stringify(data)).not.toContain('SECRET');
  });
});

describe('mutations', () => {
  const create = `mutation ($data: TwinningInput!, $locale: I18NLocaleCode) {
    createTwinning(data: $data, locale: $locale) { documentId slug title sinceBasis cities { name } }
  }`;

  it('write what tokens that may write send, and answer as readers get it', async () => {
    const { createTwinning: created } = await graphql.ask(create, {
      token: fullAccess,
      variables: {
        data: {
          kind: 'twinning',
          state: 'active',
          sinceBasis: 'council_vote',
          cities: [ids.padua, ids.nancy, ids.town],
          milestones: [{ kind: 'council_vote', date: '1999' }],
        },
      },
    });
    expect(created).toMatchObject({
      slug: 'padua-nancy-town-25',
      sinceBasis: 'council_vote',
      cities: [{ name: 'Padua' }, { name: 'Nancy' }, { name: 'Town 25' }],
    });
    const { updateTwinning: updated } = await graphql.ask(
      `mutation ($id: ID!) {
        updateTwinning(documentId: $id, locale: "fr", data: { summary: "Une amitié" }) {
          summary locale title milestones { kind } cities { name }
        }
      }`,
      { token: fullAccess, variables: { id: created.documentId } },
    );
    expect(updated).toEqual({
      summary: 'Une amitié',
      locale: 'fr',
      title: 'Padoue – Nancy – Town 25',
      milestones: [{ kind: 'council_vote' }],
      cities: [{ name: 'Padoue' }, { name: 'Nancy' }, { name: 'Town 25' }],
    });
    const { body } = await server.request.get('/api/twinnings/padua-nancy-town-25').expect(200);
    expect(body.data).toMatchObject({ sinceBasis: 'council-vote' });

    const remove = `mutation { deleteTwinning(documentId: "${created.documentId}") { documentId } }`;
    await graphql.ask(remove, { token: fullAccess });
    expect(await graphql.ask('{ twinning(slug: "padua-nancy-town-25") { slug } }')).toEqual({
      twinning: null,
    });
    expect((await graphql.refusal(remove, { token: fullAccess })).code).toBe(
      'STRAPI_NOT_FOUND_ERROR',
    );
  });

  it('are told every rule they break', async () => {
    const data = { kind: 'twinning', since: '1954-13', milestones: [{ kind: 'end', date: 'x' }] };
    const { code, error } = await graphql.refusal(create, {
      token: fullAccess,
      variables: { data },
    });
    expect(code).toBe('BAD_USER_INPUT');
    expect(error.details.errors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual(
      expect.arrayContaining(['since', 'state', 'cities', 'milestones.0.date']),
    );
  });

  it('write nothing when the answer that is asked for cannot be given', async () => {
    const query =
      'mutation { createTheme(data: { name: "Ghost" }) { exchanges(sort: "x") { slug } } }';
    expect((await graphql.refusal(query, { token: fullAccess })).code).toBe('BAD_USER_INPUT');
    expect(await graphql.ask('{ theme(slug: "ghost") { slug } }')).toEqual({ theme: null });
  });

  it('are refused to everybody else', async () => {
    const query = 'mutation { createTheme(data: { name: "Ghost" }) { slug } }';
    for (const token of [undefined, readOnly]) {
      expect((await graphql.refusal(query, { token })).code).toBe('FORBIDDEN');
    }
    await graphql.send(query, { token: 'wrong' }).expect(401);
    expect(await graphql.ask('{ theme(slug: "ghost") { slug } }')).toEqual({ theme: null });
  });
});

describe('over HTTP', () => {
  it('answers GET without a special header, for queries only', async () => {
    const get = (query: string) => server.request.get('/graphql').query({ query });
    const { body } = await get('{ themes { slug } }').expect(200);
    expect(body).toEqual({ data: { themes: [{ slug: 'culture' }] } });
    const head = await server.request.head('/graphql').query({ query: '{ themes { slug } }' });
    expect(head.status).toBe(200);
    expect(head.text).toBeUndefined();
    await get('mutation { createTheme(data: { name: "Ghost" }) { slug } }').expect(405);
  });

  it('keeps public answers in memory when it reads, and forgets them when it writes', async () => {
    const statements = () =>
      countStatements(server, () => server.request.get('/api/themes?sort=slug').expect(200));
    await statements();
    await graphql.ask('{ themes { slug } }');
    expect(await statements()).toBe(0);
    await graphql.ask('mutation { createTheme(data: { name: "Sport" }) { slug } }', {
      token: fullAccess,
    });
    expect(await statements()).toBeGreaterThan(0);
  });
});
