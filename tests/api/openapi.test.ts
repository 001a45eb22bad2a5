import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { CONTENT_TYPES } from '../../src/content/content-types';
import { FEEDS } from '../../src/feed-requests/feeds';
import type { Operation } from '../../src/openapi/open-api';
import { createToken, startServer, type TestServer } from '../helpers';
import { type Contract, readContract } from '../helpers/contract';
import { record, RECORDED, settled } from '../helpers/recorded';
import { registeredRoutes } from '../helpers/registered-routes';

const LOCALES = ['en', 'de', 'fr', 'he', 'it', 'ja', 'pl'];

let server: TestServer;
let contract: Contract;

beforeAll(async () => {
  server = await startServer({ template: 'sample', env: { PUBLIC_URL: 'https://twins.example' } });
  const { body } = await server.request.get('/openapi.json').expect(200);
  contract = readContract(body);
});

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const operations = (): [path: string, method: string, operation: Operation][] =>
  Object.entries(contract.document.paths).flatMap(([address, item]) =>
    (['get', 'post', 'put', 'delete'] as const).flatMap((method) => {
      const operation = item[method];
      return operation ? [[address, method, operation] as [string, string, Operation]] : [];
    }),
  );

describe('the document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'jumelle-openapi-'));
    try {
      const file = path.join(folder, 'openapi.json');
      await writeFile(file, JSON.stringify(contract.document));
      const validator = path.join(
        path.dirname(require.resolve('@seriousme/openapi-schema-validator/package.json')),
        'bin/validate-api-cli.js',
      );
      const { stdout } = await promisify(execFile)(process.execPath, [validator, file]);
      expect(JSON.parse(stdout)).toEqual({ valid: true });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('is of this instance: its address, its locales, its version', () => {
    const { servers, info } = contract.document;
    expect(servers.map(({ url }) => url)).toEqual(['https://twins.example']);
    expect(contract.schema('Locale').enum).toEqual(LOCALES);
    expect(info.version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('names every operation once, in the way of client libraries', () => {
    const names = operations().map(([, , { operationId }]) => operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining(['listCities', 'getCity', 'createCity', 'updateCity', 'deleteCity']),
    );
    for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z]+$/);
  });

  it('points to nothing that is not there, and keeps nothing that is not used', () => {
    const text = JSON.stringify(contract.document);
    const used = [...text.matchAll(/"\$ref":"#\/components\/([^"]+)"/g)].map(([, to]) => to);
    const { securitySchemes, ...components } = contract.document.components;
    const there = Object.entries(components).flatMap(([section, parts]) =>
      Object.keys(parts).map((name) => `${section}/${name}`),
    );
    expect([...new Set(used)].sort()).toEqual(there.sort());
    expect(Object.keys(securitySchemes)).toEqual(['apiToken']);
  });

  it('says of every attribute, parameter and operation what it is', () => {
    const attributes = Object.entries(contract.document.components.schemas)
      .filter(([name]) => !/(Filters|Operators|Populate|Selection)$/.test(name))
      .flatMap(([schema, { properties }]) =>
        Object.entries(properties ?? {})
          .filter(([, { description, $ref }]) => !description && !$ref)
          .map(([name]) => `${schema}.${name}`),
      );
    const entries = operations().filter(([, , { summary }]) => !summary);
    expect({ attributes, entries }).toEqual({ attributes: [], entries: [] });
  });
});

describe('the routes', () => {
  /** For staff with the credentials of the admin panel: Strapi's own, and ours. */
  const STAFF =
    /^\/(admin|content-manager|content-type-builder|i18n|jumelle|upload|email|content-releases|review-workflows)(\/|$)/;
  /** Strapi's own, for tokens that staff give to scripts of theirs. */
  const INTERNAL = /^\/api\/(content-type-builder|email|upload)(\/|$)/;
  /** Not of the API: the heartbeat of the process, pages, static files. */
  const NO_API = ['/_health', '/', '/((?!uploads/).+)', '/uploads/(.*)', '/feeds/(.*)'];

  let routes: { method: string; address: string }[];
  beforeAll(async () => {
    routes = (await registeredRoutes(server)).flatMap((route) => {
      const [method = '', address = ''] = route.split(' ');
      return ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'].includes(method)
        ? [{ method, address }]
        : [];
    });
  });

  it('are all in the document, and no others', () => {
    const open = routes.filter(
      ({ method, address }) =>
        !STAFF.test(address) &&
        !INTERNAL.test(address) &&
        !NO_API.includes(address) &&
        // One handler takes every method there, and refuses all but these.
        !(address === '/graphql' && !['GET', 'POST'].includes(method)) &&
        !(address === '/feeds' && method !== 'GET'),
    );
    const registered = open.map(
      ({ method, address }) => `${method} ${address.replace(/:(\w+)/g, '{$1}')}`,
    );
    const documented = operations().map(
      ([address, method]) => `${method.toUpperCase()} ${address}`,
    );
    expect(documented.sort()).toEqual([...new Set(registered)].sort());
  });

  it('that the document leaves out are closed to the public', async () => {
    const internal = routes.filter(({ address }) => INTERNAL.test(address));
    expect(internal.length).toBeGreaterThan(5);
    for (const { method, address } of internal) {
      const answer = await fetch(`${server.url}${address.replace(/:\w+/, '1')}`, { method });
      expect([method, address, answer.status]).toEqual([method, address, 403]);
    }
  });

  it('of our parts of the panel are closed to whoever is not signed in', async () => {
    const ours = routes.filter(({ address }) => address.startsWith('/jumelle/'));
    expect(ours.length).toBeGreaterThan(15);
    for (const { method, address } of ours) {
      const answer = await fetch(`${server.url}${address.replace(/:\w+/g, '1')}`, { method });
      expect([method, address, answer.status]).toEqual([method, address, 401]);
    }
  });
});

describe('real answers', () => {
  const read = async (operationId: string, address: string, status = 200): Promise<unknown> => {
    const answer = await server.request.get(encodeURI(address));
    expect([address, answer.status]).toEqual([address, status]);
    expect([address, ...contract.differences(operationId, answer)]).toEqual([address]);
    return answer.body;
  };

  describe.each(CONTENT_TYPES)('of $plural', ({ plural, singular, text }) => {
    const [list, one] = [`list${capitalised(plural)}`, `get${capitalised(singular)}`];

    it('are as documented in every locale', async () => {
      const whole = `/api/${plural}?pagination[pageSize]=100`;
      for (const locale of LOCALES) {
        await read(list, `${whole}&locale=${locale}`);
        await read(list, `${whole}&locale=${locale}&populate=*`);
      }
    });

    it('are as documented for every way of asking', async () => {
      for (const query of [
        `fields=${text}`,
        `fields[0]=slug&populate[localizations][fields]=${text}`,
        'populate=localizations&locale=fr',
        'pagination[start]=1&pagination[limit]=2',
        'pagination[page]=2&pagination[pageSize]=1&pagination[withCount]=false',
        'pagination[start]=0&pagination[withCount]=false',
        `sort=${text}:desc,slug&_q=na`,
        'filters[slug][$startsWith]=n',
      ]) {
        await read(list, `/api/${plural}?${query}`);
      }
    });

    it('have every attribute in the documented order', async () => {
      const { data } = (await read(list, `/api/${plural}?populate=*`)) as { data: object[] };
      const documented = Object.keys(contract.schema(capitalised(singular)).properties ?? {});
      expect(data.length).toBeGreaterThan(0);
      // Localizations come last.
      for (const document of data) expect(Object.keys(document)).toEqual(documented);
    });

    it('are as documented for one document, by id and by slug, and for none', async () => {
      const { data } = (await read(list, `/api/${plural}?fields=slug&pagination[limit]=1`)) as {
        data: { slug: string; documentId: string }[];
      };
      const [first] = data;
      await read(one, `/api/${plural}/${first?.slug}`);
      await read(one, `/api/${plural}/${first?.documentId}?populate=*&locale=ja`);
      await read(one, `/api/${plural}/no-such-thing`, 404);
    });

    it('are as documented for what is refused', async () => {
      await read(list, `/api/${plural}?filters[nothing]=1&sort=nothing&populate=nothing`, 400);
      await read(one, `/api/${plural}/x?fields=nothing&locale=xx`, 400);
      await read(list, `/api/${plural}?status=draft`, 403);
      for (const address of [`/api/${plural}`, `/api/${plural}/x`]) {
        const answer = await server.request.get(address).auth('wrong', { type: 'bearer' });
        const operation = address.endsWith('x') ? one : list;
        expect([answer.status, ...contract.differences(operation, answer)]).toEqual([401]);
      }
    });
  });

  it.each([
    ['listUpcomingAnniversaries', '/api/anniversaries/upcoming?from=2024&until=2029&locale=fr'],
    ['listUpcomingAnniversaries', '/api/anniversaries/upcoming?city=karlsruhe&pagination[limit]=1'],
    ['listUpcomingAnniversaries', '/api/anniversaries/upcoming?from=2014-01-01&until=2016-12-31'],
    ['search', '/api/search?q=kanasawa&locale=fr'],
    ['search', '/api/search?q=nancy&type=city,twinning&pagination[withCount]=false'],
    ['getStatistics', '/api/statistics'],
    ['getStatistics', '/api/statistics?locale=he'],
    ['getHealth', '/api/health'],
    ['listLocales', '/api/i18n/locales'],
    ['getOpenApiDocument', '/openapi.json'],
  ])('of %s are as documented: %s', async (operationId, address) => {
    await read(operationId, address);
    const answer = await server.request.get(address);
    const etag = answer.headers.etag;
    if (etag === undefined) return;
    const again = await server.request.get(address).set('If-None-Match', etag);
    expect([again.status, ...contract.differences(operationId, again)]).toEqual([304]);
  });

  it.each([
    ['listUpcomingAnniversaries', '/api/anniversaries/upcoming?from=yesterday&city=nowhere'],
    ['search', '/api/search?type=town'],
    ['getStatistics', '/api/statistics?locale=xx'],
  ])('of %s are as documented for what is refused: %s', async (operationId, address) => {
    await read(operationId, address, 400);
  });

  it.each(FEEDS.map((feed) => [feed.path, feed] as const))(
    'of /feeds/%s are as documented',
    async (_path, feed) => {
      const { body: index } = await server.request.get(
        `/api/${feed.dataset ?? 'cities'}?fields=slug`,
      );
      const path = feed.path.replace(':documentId', index.data[0].documentId).replace(':page', '1');
      const template = `/feeds/${feed.path.replace(/:(\w+)/g, '{$1}')}`;
      const operation = contract.document.paths[template]?.get?.operationId ?? '';
      const asked = feed.parameters.includes('locale') ? '?locale=fr' : '';
      for (const query of ['', asked]) await readFeed(operation, `/feeds/${path}${query}`);
      const { headers } = await server.request.get(`/feeds/${path}`);
      const again = await server.request
        .get(`/feeds/${path}`)
        .set('If-None-Match', headers.etag ?? '');
      expect([again.status, ...contract.differences(operation, again)]).toEqual([304]);
      await read(operation, `/feeds/${path}?nothing=1`, 400);
      if (feed.kind === 'record') await read(operation, `/feeds/${feed.dataset}/nothing.json`, 404);
    },
  );

  /** With what supertest knows no parser for. */
  const readFeed = async (operationId: string, address: string): Promise<void> => {
    const answer = await fetch(server.url + address);
    const text = await answer.text();
    const headers = Object.fromEntries(answer.headers);
    const isJson = /[/+]json\b/.test(headers['content-type'] ?? '');
    const body: unknown = isJson ? JSON.parse(text) : text;
    const differences = contract.differences(operationId, { status: 200, headers, body });
    expect([address, answer.status, ...differences]).toEqual([address, 200]);
  };

  it('of GraphQL are as documented, whether it can be executed or not', async () => {
    const post = (body: object) => server.request.post('/graphql').send(body);
    const valid = {
      query: 'query Names($locale: I18NLocaleCode) { cities(locale: $locale) { slug name } }',
      variables: { locale: 'fr' },
    };
    expect(contract.violations('GraphqlRequest', valid)).toEqual([]);
    for (const request of [valid, { query: '{ nothing }' }, { query: '{' }]) {
      expect(contract.differences('executeGraphql', await post(request))).toEqual([]);
    }
    const mutation = 'mutation { deleteCity(documentId: "x") { documentId } }';
    for (const query of [valid.query, '{ nothing }', mutation]) {
      const answer = await server.request.get('/graphql').query({ query });
      expect(contract.differences('queryGraphql', answer)).toEqual([]);
    }
  });

  it('of a token that may write are as documented for drafts', async () => {
    const token = await createToken(server, { type: 'full-access' });
    for (const { plural } of CONTENT_TYPES) {
      const answer = await server.request
        .get(`/api/${plural}?status=draft&populate=*`)
        .auth(token, { type: 'bearer' });
      const differences = contract.differences(`list${capitalised(plural)}`, answer);
      expect([answer.status, ...differences]).toEqual([200]);
    }
  });
});

describe('the examples', () => {
  /** `UPDATE_EXAMPLES=1` records anew what the sample answers; then `npm run openapi:generate`. */
  const isUpdate = process.env.UPDATE_EXAMPLES === '1';

  it('are what an instance with the sample answers', async () => {
    const answered = await Promise.all(
      RECORDED.map(async (example) => {
        const { body } = await server.request.get(encodeURI(example.request));
        return { ...example, answer: settled(body) };
      }),
    );
    if (isUpdate) record(answered);
    else expect(RECORDED).toEqual(answered);
  });

  it('are there for every read of the public, and fit its schema', () => {
    const reads = operations().filter(([address, method]) => {
      const isSeries =
        CONTENT_TYPES.slice(2).some(({ plural }) => address.startsWith(`/api/${plural}/{`)) ||
        (address.startsWith('/feeds/') && !/themes.json$/.test(address));
      return method === 'get' && !isSeries && address !== '/openapi.json';
    });
    for (const [, , { operationId }] of reads) {
      const examples = RECORDED.filter((example) => example.operationId === operationId);
      expect([operationId, examples.length]).toEqual([operationId, 1]);
    }
    for (const { operationId, answer } of isUpdate ? [] : RECORDED) {
      if (operationId === 'BadRequest') continue;
      const headers = { 'content-type': 'application/json', 'cache-control': 'private' };
      expect(contract.differences(operationId, { status: 200, headers, body: answer })).toEqual([]);
    }
  });

  it('of parameters fit their schemas', () => {
    const inline = operations().flatMap(([, , { parameters = [] }]) =>
      parameters.flatMap((parameter) => ('$ref' in parameter ? [] : [parameter])),
    );
    for (const { name, schema, example } of inline) {
      if (example === undefined) continue;
      expect([name, ...contract.violationsOf(schema, example)]).toEqual([name]);
    }
  });
});
