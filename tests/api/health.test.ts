import { countStatements, query, startServer, type TestServer } from '../helpers';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ template: 'empty' });
});

const health = () => server.request.get('/api/health');

describe('GET /api/health', () => {
  it('says that all is well, to anyone and never from a cache', async () => {
    const { body, headers } = await health().expect(200);
    expect(body).toEqual({ status: 'ok', message: expect.any(String) });
    expect(headers['cache-control']).toBe('no-store');
  });

  it('is 503 while the database is away and recovers with it', async () => {
    server.tap.cut();
    const { body, headers } = await health().expect(503);
    server.tap.restore();
    expect(body).toEqual({ status: 'unavailable', message: 'The database does not answer.' });
    expect(headers['cache-control']).toBe('no-store');
    await health().expect(200);
  });

  it('asks the database once for many who ask at a time', async () => {
    const askAll = () => Promise.all(Array.from({ length: 50 }, () => health().expect(200)));
    const statements = await countStatements(server, askAll);
    expect(statements).toBeGreaterThan(0);
    expect(statements).toBeLessThan(50);
  });

  it('is 503 when what readers read from is gone', async () => {
    await query(server, 'alter schema reading_en_published rename to reading_en_gone');
    await health().expect(503);
    await query(server, 'alter schema reading_en_gone rename to reading_en_published');
    await health().expect(200);
  });
});
