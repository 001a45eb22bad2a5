import { startServer, type TestServer } from '../helpers';

let server: TestServer;
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

beforeAll(async () => {
  server = await startServer({ env: { PUBLIC_URL: 'https://register.example' } });
});

const visit = (path: string) => server.request.get(path).set('Accept', BROWSER);

describe('the pages for people', () => {
  it.each([
    ['/', 'en'],
    ['/fr', 'fr'],
    ['/fr/', 'fr'],
    ['/docs', 'en'],
    ['/fr/docs', 'fr'],
    ['/graphql', 'en'],
    ['/fr/graphql', 'fr'],
  ])('%s answers in %s, and lets nothing of another host in', async (path, language) => {
    for (const attempt of ['made', 'kept']) {
      const { status, headers, text } = await visit(path);
      expect({ attempt, status }).toEqual({ attempt, status: 200 });
      expect(headers['content-language']).toBe(language);
      expect(text).toContain(`<html lang="${language}">`);
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(headers['link']).toContain('<https://register.example/');
    }
  });

  it('leave GraphQL to programs at the address that they share', async () => {
    const query = { query: '{ __typename }' };
    await server.request
      .post('/graphql')
      .send(query)
      .expect(200, { data: { __typename: 'Query' } });
    const asked = await visit('/graphql').query(query).set('Apollo-Require-Preflight', '1');
    expect(asked.body).toEqual({ data: { __typename: 'Query' } });
    const program = await server.request.get('/graphql').set('Accept', 'application/json');
    expect(program.headers['content-type']).toContain('json');
    expect((await visit('/graphql')).headers['vary']).toMatch(/\baccept\b/i);
  });

  it('say in both languages that there is no page, but in JSON that there is no resource', async () => {
    const page = await visit('/nancy').expect(404).expect('content-type', /html/);
    expect(page.text).toContain('There is no page here');
    expect(page.text).toContain('Il n’y a pas de page ici');
    await server.request
      .get('/nancy')
      .expect(404)
      .expect('content-type', /json|text\/plain/);
    const resource = await visit('/api/nancy').expect(404).expect('content-type', /json/);
    expect(resource.body.error.status).toBe(404);
  });
});

it('serves Swagger UI compressed, to be kept for ever', async () => {
  const { text } = await visit('/docs');
  const addresses = text.match(/\/docs\/swagger-ui[^"]+/g) ?? [];
  expect(addresses).toHaveLength(2);
  for (const address of addresses) {
    const asset = await server.request.get(address).expect(200);
    expect(asset.headers['cache-control']).toContain('immutable');
    expect(asset.headers['content-encoding']).toBeDefined();
  }
});

it('has an icon and a word for robots', async () => {
  await server.request.get('/favicon.ico').expect(200).expect('content-type', 'image/x-icon');
  await server.request.get('/robots.txt').expect(200, /Disallow: \/admin/);
});
