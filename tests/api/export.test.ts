import { readSheets } from '../../src/import/sheets/read-sheets';
import { countStatements, createAdmin, createStaff, createWriter, startServer } from '../helpers';
import type { Staff, TestServer, Writer } from '../helpers';
import { all } from '../unit/import/sheets/all-rows';

let server: TestServer;
let writer: Writer;
let editor: Staff;

const facts = { kind: 'municipality', countryCode: 'DE' };

beforeAll(async () => {
  server = await startServer({ template: 'empty' });
  writer = await createWriter(server);
  editor = await createStaff(server, 'Editor');
  const nancy = await writer.create(
    'cities',
    { ...facts, name: 'Nancy', countryCode: 'FR', population: 104885, foundedOn: '1050~' },
    { fr: { name: 'Nancy la belle' } },
  );
  const formula = await writer.create('cities', { ...facts, name: '=1+1', population: 7 });
  await writer.create('twinnings', {
    ...{ kind: 'twinning', state: 'active', since: '1955', cities: [nancy, formula] },
  });
  await editor
    .send('post', '/content-manager/collection-types/api::city.city?locale=en', {
      ...{ ...facts, name: 'Zwickau; Stadt' },
    })
    .expect(201);
});

const ask = (uid: string, query: string) =>
  editor.send('get', `/jumelle/export/${uid}?${query}`).responseType('blob');

const read = async (uid: string, query: string) => {
  const { body, status, headers } = await ask(uid, query);
  if (status !== 200) throw new Error(`${status} ${body}`);
  const [sheet] = await readSheets({ name: 'list', content: body });
  if (!sheet) throw new Error('No sheet');
  return { headers, sheet, rows: (await all(sheet)).map(({ cells }) => cells) };
};

const CITY = 'api::city.city';
const COLUMNS = 'columns=name,countryCode,kind,population,foundedOn';

it('writes what the list shows to XLSX: drafts, numbers, words in French', async () => {
  const { sheet, rows, headers } = await read(
    CITY,
    `format=xlsx&language=fr&${COLUMNS}&sort=name:DESC&locale=en`,
  );
  expect(headers['content-type']).toContain('spreadsheetml.sheet');
  expect(headers['content-disposition']).toMatch(/^attachment; filename="Villes .*\.xlsx"$/);
  expect(sheet.name).toBe('Villes');
  expect(sheet.headers).toEqual(
    ['Nom', 'Pays', 'Nature', 'Population', 'Fondation', 'Publication', 'Identifiant'].map(
      (heading) => expect.stringContaining(heading),
    ),
  );
  expect(rows.map((cells) => cells.slice(0, 6))).toEqual([
    ['Zwickau; Stadt', 'DE', 'Commune', null, null, 'Brouillon'],
    ['Nancy', 'FR', 'Commune', 104885, '1050~', 'Publié'],
    ['=1+1', 'DE', 'Commune', 7, null, 'Publié'],
  ]);
});

it('writes CSV that no spreadsheet takes for formulas', async () => {
  const { body } = await ask(CITY, `format=csv&${COLUMNS}&sort=name:ASC&locale=en`);
  expect(body.toString()).toMatch(/^\ufeffName,Country,.*\r\n'=1\+1,DE,Municipality,7,/);
});

it('keeps to filters, search, language and publication', async () => {
  const names = async (query: string) =>
    (await read(CITY, `format=csv&columns=name&sort=name:ASC&${query}`)).rows.map(([name]) => name);
  const status = (value: string) => `locale=en&filters[$and][0][__status][$eq]=${value}`;
  expect(await names('locale=en&filters[$and][0][countryCode][$eq]=FR')).toEqual(['Nancy']);
  expect(await names('locale=en&_q=zwick')).toEqual(['Zwickau; Stadt']);
  expect(await names('locale=fr')).toEqual(['Nancy la belle']);
  expect(await names(status('draft'))).toEqual(['Zwickau; Stadt']);
  expect(await names(status('published'))).toEqual(['=1+1', 'Nancy']);
  expect(await names(status('published-modified'))).toEqual([]);
});

it('names related entries twice, so that the file can be imported again', async () => {
  const { sheet, rows } = await read(
    'api::twinning.twinning',
    'format=xlsx&language=fr&columns=since,cities&sort=since:ASC&locale=en',
  );
  expect(sheet.headers.slice(0, 3)).toEqual(['Depuis', 'Villes', 'Villes : nom court']);
  const shown = ['1955', 'Nancy; =1+1', expect.stringContaining('nancy; ')];
  expect(rows[0]?.slice(0, 3)).toEqual(shown);
});

it('reads a long list in few statements', async () => {
  const statements = await countStatements(server, () =>
    read(CITY, `format=csv&${COLUMNS}&locale=en`),
  );
  expect(statements).toBeLessThan(15);
});

it('names what it does not know', async () => {
  const refusal = async (uid: string, query: string) => {
    const { status, body } = await ask(uid, query);
    return [status, JSON.parse(String(body)).error.message];
  };
  expect(await refusal(CITY, 'format=pdf&columns=name')).toEqual([
    400,
    'format must be one of csv, xlsx',
  ]);
  expect(await refusal(CITY, 'format=csv&columns=mayor')).toEqual([
    400,
    expect.stringContaining('mayor'),
  ]);
  const wrong = ['filters[mayor]=1', 'filters[name][$nonsense]=1', 'locale=xx'];
  for (const query of wrong) {
    expect((await refusal(CITY, `format=csv&columns=name&${query}`))[0]).toBe(400);
  }
  expect(await refusal(CITY, 'format=csv&columns=name&publikation=1')).toEqual([
    400,
    expect.stringContaining('publikation'),
  ]);
  expect((await refusal('admin::user', 'format=csv&columns=email'))[0]).toBe(404);
});

describe('permissions', () => {
  it('needs a session, and the permission to export', async () => {
    await server.request.get(`/jumelle/export/${CITY}?format=csv&columns=name`).expect(401);
  });

  it('leaves out what a role may not read, and does not filter by it', async () => {
    const token = await createAdmin(server);
    const admin = (method: 'get' | 'post' | 'put', path: string) =>
      server.request[method](path).auth(token, { type: 'bearer' });
    const role = await admin('post', '/admin/roles')
      .send({ name: 'Translator – counting', description: 'Names of cities' })
      .expect(201);
    const permission = (action: string, rest: object) => ({ action, conditions: [], ...rest });
    await admin('put', `/admin/roles/${role.body.data.id}/permissions`)
      .send({
        permissions: [
          permission('api::export.run', { subject: null, properties: {} }),
          permission('plugin::content-manager.explorer.read', {
            ...{ subject: CITY, properties: { fields: ['name'], locales: ['en'] } },
          }),
        ],
      })
      .expect(200);
    const counter = await createStaff(server, 'Translator – counting');
    const get = async (query: string) =>
      counter.send('get', `/jumelle/export/${CITY}?format=csv&${query}`);
    const { text } = await get(`${COLUMNS}&filters[population][$gt]=100&sort=name:ASC&locale=en`);
    expect(
      text
        .split('\r\n')
        .slice(0, 3)
        .map((line) => line.split(',').slice(0, 2)),
    ).toEqual([
      ['\ufeffName', 'Publication'],
      ["'=1+1", 'Published'],
      ['Nancy', 'Published'],
    ]);
    expect((await get('columns=name&locale=fr')).text.trim().split('\r\n')).toHaveLength(1);
    await counter
      .send('get', '/jumelle/export/api::theme.theme?format=csv&columns=name')
      .expect(403);
  });
});
