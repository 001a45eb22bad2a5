import fc from 'fast-check';
import { foldToAscii } from '../../src/domain/fold';
import {
  countStatements,
  createAdmin,
  createStaff,
  createWriter,
  query,
  startServer,
  type Staff,
  type TestServer,
  type Writer,
} from '../helpers';

type Row = Record<string, unknown> & { documentId: string };

const TWINNING = 'api::twinning.twinning';
const ANNIVERSARY = 'api::anniversary.anniversary';
const LISTS = '/content-manager/collection-types';
const RELATIONS = '/content-manager/relations';

let server: TestServer;
let writer: Writer;
let editor: Staff;
const ids: Record<string, string> = {};

const get = async (path: string, staff = editor) => {
  const { body, status, text } = await staff.send('get', path);
  if (status !== 200) throw new Error(`${status} ${text}`);
  return body;
};
const list = async (uid: string, search: string, staff?: Staff): Promise<Row[]> =>
  (await get(`${LISTS}/${uid}?${search}`, staff)).results;
const titles = async (uid: string, search: string): Promise<unknown[]> =>
  (await list(uid, search)).map(({ title, name }) => title ?? name);
const picker = async (path: string, search: string): Promise<Row[]> =>
  (await get(`${RELATIONS}/${path}?pageSize=10&page=1&${search}`)).results;

beforeAll(async () => {
  server = await startServer({ template: 'empty' });
  writer = await createWriter(server);
  editor = await createStaff(server, 'Editor');
  const city = (name: string, countryCode: string, fr: string, variants: string[] = []) =>
    writer.create(
      'cities',
      {
        ...{ name, countryCode, kind: 'municipality' },
        nameVariants: variants.map((variant) => ({ name: variant, kind: 'spelling' })),
      },
      { fr: { name: fr } },
    );
  ids.nancy = await city('Nancy', 'FR', 'Nancy');
  ids.krakow = await city('Kraków', 'PL', 'Cracovie', ['Krakau']);
  ids.karlsruhe = await city('Karlsruhe', 'DE', 'Carlsruhe');
  const agreement = { kind: 'twinning', state: 'active' };
  const { nancy, krakow, karlsruhe } = ids;
  ids.composed = await writer.create(
    'twinnings',
    { ...agreement, since: '1955', cities: [nancy, krakow] },
    { fr: { summary: 'Un jumelage' } },
  );
  ids.own = await writer.create(
    'twinnings',
    { ...agreement, title: 'A friendship of old', cities: [nancy, karlsruhe] },
    { fr: { title: 'Une vieille amitié' } },
  );
  ids.anniversary = await writer.create(
    'anniversaries',
    { occasion: 'twinning', years: 70, twinning: ids.composed },
    { fr: { summary: 'Fêtons' } },
  );
  ids.exchange = await writer.create(
    'exchanges',
    { title: 'Concert', kind: 'cultural', host: krakow, twinnings: [ids.composed] },
    { fr: { summary: 'Un concert' } },
  );
});

describe('titles that nobody has written', () => {
  it('are in lists as readers get them, in the language of the list; own ones stay', async () => {
    expect(await titles(TWINNING, 'locale=en&sort=title:ASC')).toEqual([
      'A friendship of old',
      'Nancy – Kraków',
    ]);
    expect(await titles(TWINNING, 'locale=fr&sort=slug:ASC')).toEqual([
      'Une vieille amitié',
      'Nancy – Cracovie',
    ]);
    const [anniversary] = await list(ANNIVERSARY, 'locale=fr');
    expect(anniversary).toMatchObject({
      ...{ title: 'Nancy – Cracovie : 70 ans', dueOn: '2025' },
      // Facts of a translation are those of the document.
      twinning: { documentId: ids.composed, title: 'Nancy – Cracovie' },
    });
    expect(await list('api::exchange.exchange', 'locale=fr')).toMatchObject([
      { title: 'Concert', host: { name: 'Cracovie' }, twinnings: { count: 1 } },
    ]);
  });

  it('name what is in the picker of a relation and what is chosen there', async () => {
    const shown = { documentId: ids.composed, title: 'Nancy – Kraków' };
    expect(await picker(`${ANNIVERSARY}/twinning`, 'locale=en')).toMatchObject([
      { title: 'A friendship of old' },
      { ...shown, displayTitle: 'Nancy – Kraków' },
    ]);
    const chosen = `${ANNIVERSARY}/${ids.anniversary}/twinning`;
    expect(await picker(chosen, 'locale=en')).toMatchObject([shown]);
    expect(await picker(chosen, 'locale=fr')).toMatchObject([{ title: 'Nancy – Cracovie' }]);
  });

  it('head a form that does not store them', async () => {
    const address = `${LISTS}/${TWINNING}/${ids.composed}`;
    const headed = async (search: string) => {
      const { data, meta } = await get(`${address}?${search}`);
      return [data.title, meta.displayTitle];
    };
    expect(await headed('locale=en')).toEqual([null, 'Nancy – Kraków']);
    expect(await headed('locale=fr&status=published')).toEqual([null, 'Nancy – Cracovie']);
    // A language in which there is nothing yet.
    expect(await headed('locale=de')).toEqual([undefined, 'Nancy – Kraków']);

    await editor.send('put', `${address}?locale=en`, { title: null, until: '2030' }).expect(200);
    await editor.send('post', `${address}/actions/publish?locale=en`, {}).expect(200);
    const stored = await query(
      server,
      `select distinct title from twinnings where document_id = '${ids.composed}'`,
    );
    expect(stored).toEqual([{ title: null }]);
  });

  it('are what lists are filtered and put in order by', async () => {
    const filter = (attribute: string, text: string) =>
      `locale=fr&filters[$and][0][${attribute}][$containsi]=${encodeURIComponent(text)}`;
    expect(await titles(TWINNING, filter('title', 'cracovie'))).toEqual(['Nancy – Cracovie']);
    expect(await titles(TWINNING, filter('title', 'kraków'))).toEqual([]);
    expect(await titles(ANNIVERSARY, filter('dueOn', '2025'))).toHaveLength(1);
    const second = { occasion: 'city-founding', years: 900, city: ids.nancy, title: 'Fête' };
    await writer.send('put', `/api/cities/${ids.nancy}`, { foundedOn: '1050~' }).expect(200);
    await writer.create('anniversaries', second, { fr: { title: 'Une fête' } });
    const order = (sort: string) => titles(ANNIVERSARY, `locale=fr&sort=${sort}`);
    const [founding, twinning] = ['Une fête', 'Nancy – Cracovie : 70 ans'];
    expect(await order('dueOn:ASC')).toEqual([founding, twinning]);
    expect(await order('dueOn:DESC')).toEqual([twinning, founding]);
    expect(await order('title:ASC')).toEqual([twinning, founding]);
    // The languages of an entry are there in whatever order.
    const [first] = await list(ANNIVERSARY, 'locale=fr&sort=title:ASC');
    expect(first?.localizations).toMatchObject([{ locale: 'en' }]);
  });

  it('cost no statement for each entry', async () => {
    const count = (size: number) =>
      countStatements(server, () =>
        get(`${LISTS}/${TWINNING}?locale=fr&page=1&pageSize=${size}&sort=slug:DESC`),
      );
    const counted = await count(1);
    expect(await count(2)).toBe(counted);
    const pick = (page: number, size: number) =>
      countStatements(server, () =>
        get(
          `${RELATIONS}/${ANNIVERSARY}/twinning?locale=en&page=${page}&pageSize=${size}&_q=nancy`,
        ),
      );
    expect(await pick(1, 2)).toBe(await pick(2, 1));
  });
});

describe('a search of staff', () => {
  it.each(['Kraków', 'krakow', 'Cracovie', 'cracovie nancy', 'Nancy – Kraków', 'KRAKAU'])(
    'finds the twinnings of a city by any of its names: %s',
    async (text) => {
      const search = `locale=en&_q=${encodeURIComponent(text)}`;
      expect(await titles(TWINNING, search)).toEqual(['Nancy – Kraków']);
      expect(await picker(`${ANNIVERSARY}/twinning`, search)).toMatchObject([
        { documentId: ids.composed, title: 'Nancy – Kraków', status: 'published' },
      ]);
      expect(await titles(ANNIVERSARY, search)).toHaveLength(1);
    },
  );

  it('finds cities by their variants, and what is written in texts', async () => {
    expect(await picker(`${TWINNING}/cities`, 'locale=en&_q=cracovie')).toMatchObject([
      { name: 'Kraków' },
    ]);
    expect(await titles(TWINNING, 'locale=fr&_q=un%20jumelage')).toEqual(['Nancy – Cracovie']);
    expect(await titles(TWINNING, 'locale=en&_q=1955')).toEqual(['Nancy – Kraków']);
    expect(await titles('api::city.city', 'locale=en&_q=pl')).toEqual(['Kraków']);
    expect(await titles(TWINNING, `locale=en&_q=${ids.own}`)).toEqual(['A friendship of old']);
  });

  it('finds nothing by what every entry is', async () => {
    for (const text of ['twinning', 'active', '%', '_']) {
      expect(await titles(TWINNING, `locale=en&_q=${encodeURIComponent(text)}`)).toEqual([]);
    }
  });

  it('finds drafts, by the names of cities that are drafts as well', async () => {
    const make = async (uid: string, data: object): Promise<string> => {
      const { body } = await editor.send('post', `${LISTS}/${uid}?locale=en`, data).expect(201);
      return body.data.documentId;
    };
    const city = await make('api::city.city', { name: 'Forlì', countryCode: 'IT' });
    const draft = await make(TWINNING, {
      cities: { connect: [ids.nancy, city].map((documentId) => ({ documentId, locale: 'en' })) },
    });
    for (const text of ['forli', 'Forlì', 'nancy forli']) {
      const found = await list(TWINNING, `locale=en&_q=${encodeURIComponent(text)}`);
      expect(found).toMatchObject([{ documentId: draft, title: 'Nancy – Forlì' }]);
    }
    expect(await titles(TWINNING, 'locale=en&status=published&_q=forli')).toEqual([]);
  });

  let place = 0;
  it.each([
    ...(['Łódź lodz', 'Tromsø tromso', 'Đakovo DAKOVO', 'Weißwasser weisswasser'] as const),
    ...(['Ærøskøbing aeroskobing', 'Diyarbakır diyarbakir', 'Краснодар krasnodar'] as const),
  ])('finds a draft without the letters of its language: %s', async (names) => {
    const [name, text] = names.split(' ');
    // Short names have no such letters anyway; this one has another name's.
    const data = { name, countryCode: 'PL', slug: `place-${(place += 1)}` };
    await editor.send('post', `${LISTS}/api::city.city?locale=en`, data).expect(201);
    expect(await titles('api::city.city', `locale=en&_q=${text}`)).toEqual([name]);
    expect(await picker(`${TWINNING}/cities`, `locale=en&_q=${text}`)).toMatchObject([{ name }]);
  });

  it('folds names of drafts as the public search folds names', async () => {
    const letters = fc.string({
      unit: fc
        .integer({ min: 0x20, max: 0x24f })
        .map((code) => String.fromCodePoint(code))
        .filter((letter) => !/\p{Cc}/u.test(letter)),
      maxLength: 12,
    });
    const alphabets = fc
      .stringMatching(/^[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Latin} '’-]{0,12}$/u)
      // Beyond are letters of ancient records and of phonetics, and some that not all know yet.
      .filter((text) => !/[\u{2c00}-\u{10ffff}]/u.test(text));
    const names = fc.sample(fc.oneof(letters, alphabets), { numRuns: 2000, seed: 7 });
    const folded = await query<{ name: string; folded: string }>(
      server,
      `select name, jumelle.folded_name(name) as folded from unnest($1::text[]) as name`,
      [names],
    );
    expect(folded).toEqual(names.map((name) => ({ name, folded: foldToAscii(name) })));
  });
});

describe('files', () => {
  it('have the titles of the list, and change nothing when they come back', async () => {
    const ask = `/jumelle/export/${TWINNING}?format=csv&columns=title,since,cities&locale=fr&sort=slug:ASC`;
    const { text } = await editor.send('get', ask).expect(200);
    expect(text).toMatch(/\r\nUne vieille amitié,.*\r\nNancy – Cracovie,1955,Nancy; Kraków,/);
    const token = await createAdmin(server);
    const call = (method: 'get' | 'post' | 'put', path: string) =>
      server.request[method](`/jumelle/imports${path}`).auth(token, { type: 'bearer' });
    const uploaded = await call('post', '')
      .attach('files', Buffer.from(text), 'list.csv')
      .expect(201);
    const { id, sheets } = uploaded.body.data;
    const [sheet] = sheets;
    const columns: { attribute: string | null }[] = sheet.columns;
    expect(columns[0]).toMatchObject({ attribute: 'title@fr' });
    const mapping = { index: 0, kind: sheet.kind, columns: columns.map((it) => it.attribute) };
    await call('put', `/${id}/mapping`)
      .send({ publish: false, sheets: [{ ...mapping, constants: sheet.constants }] })
      .expect(202);
    for (;;) {
      const { body } = await call('get', `/${id}`).expect(200);
      if (body.data.state === 'checking') continue;
      expect(body.data.counts).toEqual({ create: 0, update: 0, unchanged: 2, error: 0 });
      break;
    }
  });
});

it('names documents in the history as well, and those that are gone', async () => {
  const { data } = await get(`/jumelle/history/${ANNIVERSARY}/${ids.anniversary}?locale=en`);
  const changes = data.flatMap((entry: { changes: object[] }) => entry.changes);
  expect(changes).toContainEqual(
    expect.objectContaining({
      field: 'twinning',
      after: [{ documentId: ids.composed, label: 'Nancy – Kraków' }],
    }),
  );
  const gone = await writer.create('twinnings', {
    ...{ kind: 'contact', state: 'ended', cities: [ids.krakow, ids.karlsruhe] },
  });
  await writer.send('delete', `/api/twinnings/${gone}`).expect(204);
  const admin = await createAdmin(server);
  const { body } = await server.request
    .get(`/jumelle/history/deleted?uid=${TWINNING}&text=karls`)
    .auth(admin, { type: 'bearer' })
    .expect(200);
  expect(body.data).toMatchObject([{ documentId: gone, label: 'Kraków – Karlsruhe' }]);
});

it('shows no title to whoever may not read it', async () => {
  const token = await createAdmin(server);
  const admin = (method: 'post' | 'put', path: string) =>
    server.request[method](path).auth(token, { type: 'bearer' });
  const role = await admin('post', '/admin/roles')
    .send({ name: 'Translator – states', description: 'States of agreements' })
    .expect(201);
  const properties = { fields: ['state', 'slug'], locales: ['en'] };
  const read = 'plugin::content-manager.explorer.read';
  await admin('put', `/admin/roles/${role.body.data.id}/permissions`)
    .send({ permissions: [{ action: read, subject: TWINNING, properties, conditions: [] }] })
    .expect(200);
  const staff = await createStaff(server, 'Translator – states');
  const rows = await list(TWINNING, 'locale=en', staff);
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(row).not.toHaveProperty('title');
  const { data, meta } = await get(`${LISTS}/${TWINNING}/${ids.composed}?locale=en`, staff);
  expect(data).toMatchObject({ state: 'active' });
  expect(meta).not.toHaveProperty('displayTitle');
});
