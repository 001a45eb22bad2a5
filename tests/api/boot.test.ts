import { createToken, startServer, type TestServer } from '../helpers';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ template: 'empty' });
});

describe('an administrator', () => {
  it('registers once and makes tokens', async () => {
    const token = await createToken(server, { type: 'full-access' });
    const { body } = await server.request
      .get('/api/cities')
      .auth(token, { type: 'bearer' })
      .expect(200);
    expect(body.data).toEqual([]);
  });
});
