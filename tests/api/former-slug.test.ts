import { createWriter, query, startServer, type TestServer, type Writer } from '../helpers';

let server: TestServer;
let write: Writer;
let id: string;

const visit = (path: string) => server.request.get(path);
const rename = (slug: string) => write.send('put', `/api/cities/${id}`, { slug }).expect(200);

beforeAll(async () => {
  server = await startServer({
    template: 'empty',
    env: { PUBLIC_URL: 'https://twins.example.org/register/' },
  });
  write = await createWriter(server);
  const city = { name: 'Leopolis', slug: 'leopolis', kind: 'municipality', countryCode: 'UA' };
  id = await write.create('cities', { ...city, isHome: true, foundedOn: '1256' });
});

describe('a slug that a published document had', () => {
  it('leads to the present one, with the query, never to a host of the request', async () => {
    await rename('lemberg');
    await rename('lviv');
    for (const former of ['leopolis', 'lemberg', 'lemberg/']) {
      const { headers } = await visit(`/api/cities/${former}?locale=fr&fields[0]=name`)
        .set('Host', 'evil.example.com')
        .expect(301);
      expect(headers.location).toBe('/register/api/cities/lviv?locale=fr&fields[0]=name');
      expect(headers['cache-control']).toBe('no-cache');
    }
    await visit('/api/cities/lviv').expect(200);
    await visit('/api/twinnings/lemberg').expect(404);
  });

  it('is understood where a city is named in a query', async () => {
    const search = 'city=leopolis&from=2006&until=2006';
    const { body } = await visit(`/api/anniversaries/upcoming?${search}`).expect(200);
    expect(body.data).toMatchObject([{ years: 750, subject: { slug: 'lviv' } }]);
  });

  it('belongs to whoever takes it', async () => {
    const city = { name: 'Lemberg', slug: 'lemberg', kind: 'municipality', countryCode: 'FR' };
    const other = await write.create('cities', city);
    const { body } = await visit('/api/cities/lemberg').expect(200);
    expect(body.data.documentId).toBe(other);
    await visit('/api/cities/leopolis').expect(301);
  });

  it('leads nowhere when the document is gone, or was never public', async () => {
    const draft = { name: 'Draft', slug: 'first-draft', kind: 'municipality', countryCode: 'FR' };
    const { body } = await write.send('post', '/api/cities?status=draft', draft).expect(201);
    const path = `/api/cities/${body.data.documentId}?status=draft`;
    await write.send('put', path, { slug: 'second-draft' }).expect(200);
    await visit('/api/cities/first-draft').expect(404);
    await write.send('delete', `/api/cities/${id}`).expect(204);
    await visit('/api/cities/leopolis').expect(404);
    expect(await query(server, "select from jumelle_slugs where slug = 'leopolis'")).toEqual([]);
  });
});
