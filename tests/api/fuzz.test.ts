import fc from 'fast-check';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { createToken, startServer, type TestServer } from '../helpers';
import { body, typedData } from '../helpers/fuzz/body';
import { feedAddress } from '../helpers/fuzz/feed-address';
import { graphqlDocument } from '../helpers/fuzz/graphql-document';
import {
  createHiddenContent,
  FRAGMENT,
  type KnownDocument,
  MARKER,
} from '../helpers/fuzz/hidden-content';
import { PUBLIC_ROUTES } from '../helpers/fuzz/public-routes';
import { percent, queryString } from '../helpers/fuzz/query-string';
import { SEED } from '../helpers/fuzz/seed';
import { type RawRequest, send } from '../helpers/fuzz/send';
import { ATTRIBUTES, CONTENT_TYPES, word } from '../helpers/fuzz/vocabulary';

/** The same requests in every run; `FUZZ_SEED` and `FUZZ_RUNS` go looking for others. */
const options = {
  seed: SEED,
  numRuns: Number(process.env['FUZZ_RUNS'] ?? 300),
};

let server: TestServer;
let known: KnownDocument[];
beforeAll(async () => {
  server = await startServer({ template: 'empty' });
  known = await createHiddenContent(server);
});

const LEAKED_INTERNALS = /\bat \S+ \(|node_modules|\bselect .+ from "|syntax error at or near/;

/** Sends it and states what holds of every answer. */
const probe = async (request: RawRequest) => {
  const answer = await send(server.url, request);
  const said = `${answer.status} ${answer.text.slice(0, 500)}`;
  if (answer.status >= 500) throw new Error(`A server error: ${said}`);
  if (answer.text.includes('INTERNAL_SERVER_ERROR')) throw new Error(`A server error: ${said}`);
  if (LEAKED_INTERNALS.test(answer.text)) throw new Error(`It tells of its inside: ${said}`);
  return answer;
};

const probeAsAnonymous = async (request: RawRequest) => {
  const answer = await probe(request);
  const at = answer.text.indexOf(MARKER);
  if (at >= 0)
    throw new Error(`A draft got out: ${answer.text.slice(Math.max(0, at - 300), at + 50)}`);
  return answer;
};

const identifier = fc.oneof(
  fc.nat().map((index) => known[index % known.length]?.id ?? ''),
  fc.constant('upcoming'),
  word,
);
const path = fc
  .tuple(fc.constantFrom(...PUBLIC_ROUTES), identifier)
  .map(([route, id]) => route.replace('{id}', percent(id)));
const type = fc.constantFrom(...CONTENT_TYPES);

/** Seldom something that names no document. */
const stray = fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: word });

/** A type, one of its documents most of the time, and where it lies. */
const resource = fc.tuple(type, fc.nat(), stray).map(([schema, nth, other]) => {
  const collection = `/api/${schema.info.pluralName}`;
  const own = known.filter(({ plural }) => plural === schema.info.pluralName);
  const id = other ?? own[nth % own.length]?.id ?? '';
  return { schema, collection, item: `${collection}/${percent(id)}` };
});
const read = fc.oneof(
  {
    weight: 3,
    arbitrary: resource.chain(({ schema, collection, item }) =>
      fc
        .tuple(
          fc.constantFrom(collection, collection, item),
          queryString(Object.keys(schema.attributes)),
        )
        .map(([at, query]) => `${at}?${query}`),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(path, queryString(ATTRIBUTES)).map(([at, query]) => `${at}?${query}`),
  },
);
const JSON_TYPE = 'application/json';
const write = resource.chain(({ schema, collection, item }) =>
  fc
    .tuple(
      fc.constantFrom(
        ['POST', collection] as const,
        ['PUT', item] as const,
        ['PUT', item] as const,
      ),
      fc.constantFrom('', '?status=draft', '?status=draft&locale=fr', '?locale=fr'),
      fc.oneof(
        {
          weight: 3,
          arbitrary: typedData(schema, 2).map((data) => ({
            type: JSON_TYPE,
            text: JSON.stringify({ data }),
          })),
        },
        { weight: 1, arbitrary: body },
      ),
    )
    .map(([[method, at], query, sent]) => ({
      method,
      path: at + query,
      headers: { 'content-type': sent.type },
      body: sent.text,
    })),
);
const headers = fc.record(
  {
    accept: fc.constantFrom('*/*', 'text/html', 'application/json', 'nonsense', 'image/*;q=x'),
    'accept-encoding': fc.constantFrom(
      'gzip',
      'br',
      'deflate',
      'identity;q=0',
      '*;q=0',
      'nonsense',
    ),
    'accept-language': fc.constantFrom('fr', 'he,*;q=0.1', 'zz', '*', 'en-'.repeat(100)),
    'if-none-match': fc.constantFrom('*', '"x"', 'W/"x"', 'x', '"'),
    'if-modified-since': fc.constantFrom('now', 'Thu, 01 Jan 1970 00:00:00 GMT', '0'),
    range: fc.constantFrom('bytes=0-0', 'bytes=9-1', 'bytes=-', 'lines=1'),
    origin: fc.constantFrom('null', 'https://example.org', 'nonsense'),
    host: fc.constantFrom('example.org', 'localhost:1', 'a"b'),
    'x-forwarded-host': fc.constantFrom('example.org', '"'),
    cookie: fc.constantFrom('=', 'koa.sess=x', 'jwtToken=x', '%'),
  },
  { requiredKeys: [] },
);

const variables = fc.oneof(
  { weight: 9, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.oneof(fc.dictionary(word, word), word, fc.constant([1])) },
);

const readSchema = async () => {
  const query = getIntrospectionQuery();
  const { body: answer } = await server.request.post('/graphql').send({ query }).expect(200);
  return buildClientSchema(answer.data);
};

describe('whatever a stranger sends', () => {
  it('query strings on every public route yield no server error and no draft', async () => {
    const statuses: number[] = [];
    await fc.assert(
      fc.asyncProperty(read, async (target) => {
        const { status } = await probeAsAnonymous({ method: 'GET', path: target });
        statuses.push(status);
      }),
      { ...options, numRuns: options.numRuns * 4 },
    );
    // A fuzz that is turned away at the door tries nothing.
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(options.numRuns / 2);
  });

  it('parameters of feeds yield no server error and no draft', async () => {
    const statuses: number[] = [];
    await fc.assert(
      fc.asyncProperty(feedAddress, identifier, async (address, id) => {
        const path = address.replace('{id}', percent(id));
        statuses.push((await probeAsAnonymous({ method: 'GET', path })).status);
      }),
      { ...options, numRuns: options.numRuns * 2 },
    );
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(options.numRuns / 3);
  });

  it('methods and headers yield no server error and no draft', async () => {
    const method = fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'PATCH', 'DELETE');
    await fc.assert(
      fc.asyncProperty(method, path, headers, async (verb, target, sent) => {
        const { status } = await probeAsAnonymous({ method: verb, path: target, headers: sent });
        const reads = ['GET', 'HEAD', 'OPTIONS'].includes(verb);
        if (!reads && target.startsWith('/api')) expect(status).toBeGreaterThanOrEqual(400);
      }),
      options,
    );
  });

  it('bodies change nothing and yield no server error', async () => {
    await fc.assert(
      fc.asyncProperty(write, async (request) => {
        const { status } = await probeAsAnonymous(request);
        expect(status).toBeGreaterThanOrEqual(400);
      }),
      options,
    );
  });

  it('a search for what only drafts say finds nothing', async () => {
    const operators = ['$contains', '$containsi', '$startsWith', '$endsWith', '$eq'] as const;
    const texts = ['name', 'title', 'summary', 'slug'] as const;
    const relations = ['', '[cities]', '[city]', '[twinning]', '[twinnings]', '[localizations]'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...CONTENT_TYPES),
        fc.constantFrom(...relations),
        fc.constantFrom(...texts),
        fc.constantFrom(...operators),
        fc.constantFrom(
          '',
          '&locale=fr',
          '&locale=en',
          '&status=draft',
          '&publicationFilter=modified',
        ),
        fc.constantFrom(MARKER, FRAGMENT, `${MARKER} changed`),
        async ({ info }, relation, text, operator, more, value) => {
          const filter = `filters${relation}[${text}][${operator}]=${percent(value)}`;
          const answer = await send(server.url, {
            method: 'GET',
            path: `/api/${info.pluralName}?${filter}${more}`,
          });
          const found = answer.status === 200 ? JSON.parse(answer.text).data : [];
          expect({ status: answer.status, found }).toEqual({
            status: answer.status < 500 ? answer.status : 200,
            found: [],
          });
        },
      ),
      options,
    );
  });

  it('GraphQL documents yield no server error and no draft', async () => {
    const schema = await readSchema();
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(graphqlDocument(schema), variables, async (query, given) => {
        const { text } = await probeAsAnonymous({
          method: 'POST',
          path: '/graphql',
          headers: { 'content-type': JSON_TYPE },
          body: JSON.stringify({ query, variables: given }),
        });
        if (!text.includes('"errors":')) answered += 1;
      }),
      { ...options, numRuns: options.numRuns * 2 },
    );
    expect(answered).toBeGreaterThan(options.numRuns / 4);
  });

  it('a body that is no GraphQL request yields no server error', async () => {
    await fc.assert(
      fc.asyncProperty(body, queryString(ATTRIBUTES), async (sent, query) => {
        await probeAsAnonymous({
          method: 'POST',
          path: `/graphql?${query}`,
          headers: { 'content-type': sent.type },
          body: sent.text,
        });
      }),
      options,
    );
  });
});

describe('whatever a partner with a token sends', () => {
  it('bodies yield no server error', async () => {
    const token = await createToken(server, { type: 'full-access' });
    const statuses: number[] = [];
    await fc.assert(
      fc.asyncProperty(write, async (request) => {
        const headers = { ...request.headers, authorization: `Bearer ${token}` };
        statuses.push((await probe({ ...request, headers })).status);
      }),
      { ...options, numRuns: options.numRuns * 2 },
    );
    expect(statuses.filter((status) => status < 300).length).toBeGreaterThan(options.numRuns / 5);
  });

  it('GraphQL documents yield no server error', async () => {
    const schema = await readSchema();
    const token = await createToken(server, { type: 'full-access' });
    await fc.assert(
      fc.asyncProperty(graphqlDocument(schema), variables, async (query, given) => {
        await probe({
          method: 'POST',
          path: '/graphql',
          headers: { 'content-type': JSON_TYPE, authorization: `Bearer ${token}` },
          body: JSON.stringify({ query, variables: given }),
        });
      }),
      options,
    );
  });
});

afterAll(async () => {
  await server.request.get('/api/health').expect(200);
});
