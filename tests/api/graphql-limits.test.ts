import { getIntrospectionQuery } from 'graphql';
import {
  createWriter,
  graphqlClient,
  query,
  startServer,
  type TestServer,
  type Writer,
} from '../helpers';

let server: TestServer;
let writer: Writer;
let graphql: ReturnType<typeof graphqlClient>;

beforeAll(async () => {
  server = await startServer({ template: 'empty' });
  graphql = graphqlClient(server);
  writer = await createWriter(server);
});

describe('limits', () => {
  /** Fields nested so many levels deep, each list one document long. */
  const deep = (levels: number): string => {
    const lists = Array.from({ length: levels - 1 }, (_, n) => (n % 2 ? 'twinnings' : 'cities'));
    const open = lists.map((list) => `${list}(pagination: { limit: 1 }) {`).join(' ');
    return `{ ${open} slug ${'}'.repeat(levels)}`;
  };
  const aliases = (count: number): string =>
    `{ ${Array.from({ length: count }, (_, n) => `a${n}: themes { slug }`).join(' ')} }`;
  const doubling = Array.from(
    { length: 40 },
    (_, n) => `fragment F${n} on City { ...F${n + 1} ... { ...F${n + 1} } }`,
  );

  it.each([
    ['depth', deep(11)],
    ['aliases', aliases(51)],
    ['fields', `{ cities { ...F0 } } ${doubling.join(' ')} fragment F40 on City { slug }`],
    ['relations', `{ themes { ${'exchanges { slug } '.repeat(150)} } }`],
    [
      'cost',
      '{ cities(pagination: { limit: 100 }) { twinnings { cities { twinnings { cities { name } } } } } }',
    ],
  ])('refuse by %s, and say so', async (limit, query) => {
    expect(await graphql.refusal(query)).toMatchObject({
      status: 400,
      code: 'BAD_USER_INPUT',
      limit,
    });
  });

  it('refuse long documents and unwieldy variables', async () => {
    expect((await graphql.refusal(`{ themes { ${'slug '.repeat(2000)} } }`)).message).toContain(
      '2000',
    );
    const byFilters = 'query ($filters: CityFiltersInput) { cities(filters: $filters) { slug } }';
    let filters: object = { slug: { eq: 'nancy' } };
    for (let level = 0; level < 40; level += 1) filters = { and: [filters] };
    for (const each of [filters, { slug: { in: Array(1000).fill('a-long-slug') } }]) {
      expect(await graphql.refusal(byFilters, { variables: { filters: each } })).toMatchObject({
        status: 400,
        limit: 'variables',
      });
    }
  });

  it('hold for what is read, not only for what was expected', async () => {
    const hub = await writer.create('cities', { name: 'Hub', kind: 'county', countryCode: 'FR' });
    await query(
      server,
      `with made as (
         insert into twinnings (document_id, slug, kind, state, locale, published_at)
         select 'hub-' || n, 'hub-' || n, 'twinning', 'active', 'en', now()
         from generate_series(1, 250) n returning id)
       insert into twinnings_cities_lnk (twinning_id, city_id)
       select made.id, c.id from made, cities c where c.document_id = $1 and published_at is not null`,
      [hub],
    );
    const fields = '{ twinnings { cities { slug } } }';
    const hubs = (count: number): string =>
      `{ ${Array.from({ length: count }, (_, n) => `a${n}: city(slug: "hub") ${fields}`).join(' ')} }`;
    expect((await graphql.ask(hubs(39))).a38.twinnings).toHaveLength(250);
    const refused = await graphql.refusal(hubs(40));
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', error: { details: { max: 20_000 } } });
  });

  it('admit what they are meant to admit', async () => {
    await graphql.ask(deep(10));
    await graphql.ask(aliases(50));
    await graphql.ask(`{
      cities_connection(pagination: { limit: 100 }) {
        nodes { name networks { name } twinnings { title themes { name } cities { name } } }
        pageInfo { total }
      }
    }`);
    await graphql.ask(getIntrospectionQuery());
  });
});

describe('a bad query', () => {
  const byFilters = 'query ($filters: ThemeFiltersInput) { themes(filters: $filters) { slug } }';
  const byLocale = 'query ($locale: I18NLocaleCode) { cities(locale: $locale) { slug } }';

  it.each([
    ['{ cities(locale: "xx") { slug } }', {}, 'unknown locale "xx"; allowed: en, de, fr'],
    [byLocale, { locale: 'xx' }, 'unknown locale "xx"; allowed: en, de, fr'],
    ['{ cities(sort: "size") { slug } }', {}, 'unknown attribute "size"; allowed: id'],
    ['{ cities(pagination: { limit: 101 }) { slug } }', {}, 'pagination[limit]: must be'],
    [
      '{ cities { twinnings(filters: { state: { eq: "x" } }) { slug } } }',
      {},
      'twinnings[filters][state][$eq]: unknown value "x"; allowed: prospective, negotiating',
    ],
    ['{ cities(filters: { name: { gt: "\\u0000" } }) { slug } }', {}, 'NUL'],
    ['{ city(slug: "\\u0000") { slug } }', {}, 'NUL'],
    ['{ city { slug } }', {}, 'city takes either documentId or slug'],
    ['{ cities { localizations { twinnings { slug } } } }', {}, 'localizations show plain fields'],
    ['{ themes { title } }', {}, 'Allowed: documentId, name, slug'],
    ['{ themes(filters: { title: { eq: "x" } }) { slug } }', {}, 'Allowed: documentId, name'],
    [byFilters, { filters: { title: { eq: 'x' } } }, 'Allowed: documentId, name'],
  ])('%s is told what is allowed', async (query, variables, message) => {
    const error = await graphql.refusal(query, { variables });
    expect(error.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
    expect(error.message).toContain(message);
  });

  it('is told all that is wrong with it', async () => {
    const { error } = await graphql.refusal(
      '{ cities(sort: "size", locale: "xx") { twinnings(sort: "x") { cities(sort: "y") { slug } } } }',
    );
    const paths = error.details.errors.map(({ path }: { path: string[] }) => path.join('.'));
    expect(paths.sort()).toEqual([
      'locale',
      'sort.0',
      'twinnings.cities.sort.0',
      'twinnings.sort.0',
    ]);
  });

  it.each([
    '{ cities { ...Missing } }',
    '{ cities { ...F } } fragment F on City { twinnings { cities { ...F } } }',
    '{ users { email } }',
    '{ cities { createdBy { email } } }',
    'mutation { updateUploadFile(id: 1) { name } }',
    'subscription { cities { name } }',
    '{',
    '',
  ])('%s is an error of the caller', async (query) => {
    const { body, status } = await graphql.send(query);
    expect(status).toBe(400);
    expect(body.errors[0].extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
  });

  it.each([
    ['application/json', 'gzip', '{"query":"{ themes { slug } }"}'],
    ['application/json', 'identity', '{'],
    ['application/json', 'identity', '[{"query":"{ themes { slug } }"}]'],
    ['text/plain', 'identity', '{ themes { slug } }'],
    ['multipart/form-data', 'identity', 'query={ themes { slug } }'],
  ])('as %s, %s: %s is one too', async (type, encoding, body) => {
    const headers = { 'Content-Type': type, 'Content-Encoding': encoding };
    await server.request.post('/graphql').set(headers).send(body).expect(400);
  });
});
