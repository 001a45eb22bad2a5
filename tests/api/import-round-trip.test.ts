import { modelWords } from '../../src/labels/labels';
import { createAdmin, startServer, type TestServer } from '../helpers';

const TYPES = [
  ['api::city.city', 13],
  ['api::twinning.twinning', 12],
  ['api::exchange.exchange', 10],
] as const;

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startServer({ template: 'sample' });
  token = await createAdmin(server);
});

const call = (method: 'get' | 'post' | 'put', path: string) =>
  server.request[method](`/jumelle${path}`).auth(token, { type: 'bearer' });

/** What forms hold, pictures left out, as whoever may read everything gets it. */
const columnsOf = (uid: string): string =>
  Object.keys(modelWords('en', uid)?.fields ?? {})
    .filter((name) => !['cover', 'gallery', 'coatOfArms', 'documents'].includes(name))
    .join(',');

describe.each(TYPES)('a list of %s', (uid, count) => {
  it.each([
    ['en', 'en', 'csv'],
    ['fr', 'fr', 'xlsx'],
  ])('with headings in %s and texts in %s comes back in as %s unchanged', async (...args) => {
    const [language, locale, format] = args;
    const query = `format=${format}&language=${language}&locale=${locale}&columns=${columnsOf(uid)}`;
    const file = await call('get', `/export/${uid}?${query}`).responseType('blob').expect(200);
    const uploaded = await call('post', '/imports')
      .attach('files', Buffer.from(file.body), `liste.${format}`)
      .expect(201);
    const { id, sheets } = uploaded.body.data;
    const [{ kind, columns, constants }] = sheets;
    const attributes: (string | null)[] = columns.map((it: { attribute: string }) => it.attribute);
    // Lists of parts too: sources are a column of every type.
    expect(attributes).toContain('sources');
    const mapping = [{ index: 0, kind, columns: attributes, constants }];
    await call('put', `/imports/${id}/mapping`)
      .send({ publish: false, sheets: mapping })
      .expect(202);
    await expect(countsOf(id)).resolves.toEqual({
      ...{ create: 0, update: 0, unchanged: count, error: 0 },
    });
  });
});

async function countsOf(id: string): Promise<unknown> {
  for (;;) {
    const { body } = await call('get', `/imports/${id}`).expect(200);
    if (body.data.state !== 'checking') return body.data.counts;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
