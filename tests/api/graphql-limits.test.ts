import { getIntrospectionQuery } from 'graphql';
import { graphqlClient, startServer } from '../helpers';

let graphql: ReturnType<typeof graphqlClient>;

beforeAll(async () => {
  graphql = graphqlClient(await startServer({ template: 'empty' }));
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
    const query = 'query ($filters: CityFiltersInput) { cities(filters: $filters) { slug } }';
    let filters: object = { slug: { eq: 'nancy' } };
    for (let level = 0; level < 40; level += 1) filters = { and: [filters] };
    for (const each of [filters, { slug: { in: Array(1000).fill('a-long-slug') } }]) {
      expect(await graphql.refusal(query, { variables: { filters: each } })).toMatchObject({
        status: 400,
        limit: 'variables',
      });
    }
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
  ])('%s is told what is allowed', async (query, variables, message) => {
    const error = await graphql.refusal(query, { variables });
    expect(error.code).toBe('BAD_USER_INPUT');
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
});
