import type {
  CheckedDocument,
  DraftedAnniversary,
  HomeAnniversaries,
  HomeChanges,
  HomeChecks,
  HomeCoverage,
  HomeMap,
  Listed,
  ListedTie,
  TranslationGap,
} from '../../src/home/answers';
import { countStatements, createStaff, query, type Staff, startServer } from '../helpers';
import { city, openRegister, type Register } from './register';

let register: Register;
let editor: Staff;
let contributor: Staff;
let translator: Staff;
let reader: Staff;
const ids: Record<string, string> = {};

const WIDGETS = ['/anniversaries', '/changes', '/translations', '/checks', '/map', '/map/ties'];
/** What they answered before there was anything in the register. */
const empty: unknown[] = [];

beforeAll(async () => {
  register = await openRegister();
  const { server } = register;
  reader = await createStaff(server, 'Reader');
  for (const path of WIDGETS) empty.push(await ask(path, reader));
  const make: Register['make'] = (path, data) => register.make(path, data);
  editor = await createStaff(server, 'Editor');
  contributor = await createStaff(server, 'Contributor');
  translator = await createStaff(server, 'Translator – French (fr)');
  ids.nancy = await make(
    '/cities',
    city('Nancy', { isHome: true, latitude: 48.69, longitude: 6.18 }),
  );
  ids.apia = await make('/cities', city('Apia', { latitude: -13.83, longitude: -171.77 }));
  ids.nowhere = await make('/cities', city('Nowhere'));
  const twinning = (cities: unknown[], more: object) =>
    make('/twinnings', { kind: 'twinning', state: 'active', cities, ...more });
  ids.soon = await twinning([ids.nancy, ids.apia], { since: `${inYears(-50)}`, slug: 'soon' });
  ids.later = await twinning([ids.nancy, ids.nowhere], { since: `${inYears(-22)}`, slug: 'later' });
});

const inYears = (years: number): number => new Date().getUTCFullYear() + years;

const ask = async <Answer>(path: string, who: Staff = editor): Promise<Answer> => {
  const answer = await who.send('get', `/jumelle/home${path}`);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text}`);
  return answer.body;
};

describe('the home page', () => {
  it.each(WIDGETS)('answers %s to staff alone', async (path) => {
    await register.server.request.get(`/jumelle/home${path}`).expect(401);
    for (const who of [editor, contributor, translator, reader]) await ask(path, who);
  });

  it.each([
    ['/changes?before=0', 'before must be a whole number above 0'],
    ['/translations/list?gap=missing&locale=xx', 'locale must be one of'],
    ['/translations/list?gap=odd&locale=fr', 'gap must be one of missing, stale'],
    ['/checks/list?check=no-source&page=0', 'page must be a whole number'],
    ['/checks/list?check=no-source&uid=admin::user', 'uid must be one of'],
  ])('says what is wrong with %s', async (path, message) => {
    const { body } = await editor.send('get', `/jumelle/home${path}`).expect(400);
    expect(body.error.message).toContain(message);
  });
});

describe('an empty register', () => {
  it('has an answer for every widget', () => {
    const [anniversaries, changes, translations, checks, map, ties] = empty;
    expect(anniversaries).toEqual({ data: [], total: 0, pageCount: 0, mayDraft: false });
    expect(changes).toEqual({ data: [], before: null });
    expect(translations).toMatchObject({ defaultLocale: 'en', locales: expect.any(Array) });
    const { checks: counts } = checks as HomeChecks;
    expect(counts.map(({ total }) => total)).toEqual([0, 0, 0, 0]);
    expect(map).toEqual({ cities: [], ties: [], twinnings: 0, undrawn: 0 });
    expect(ties).toEqual({ data: [], total: 0, pageCount: 0 });
  });
});

describe('upcoming anniversaries', () => {
  const anniversaries = (who?: Staff, language = 'en') =>
    ask<HomeAnniversaries>(`/anniversaries?language=${language}`, who);
  const due = async (name: string) => {
    const found = (await anniversaries()).data.find(
      ({ subject }) => subject.documentId === ids[name],
    );
    if (!found) throw new Error(`${name} is not upcoming`);
    return found;
  };
  const draft = (who: Staff, body: object) => who.send('post', '/jumelle/home/anniversaries', body);

  it('are those of the next 24 months, in the language of the panel, offered to who may draft', async () => {
    const { data, total, mayDraft } = await anniversaries(editor, 'fr-CA');
    expect(data).toEqual(
      [
        {
          ...{ years: 50, dueOn: `${inYears(0)}`, occasion: 'twinning', entry: null },
          subject: { type: 'twinning', documentId: ids.soon, slug: 'soon', name: 'Apia – Nancy' },
        },
      ].map((each) => ({
        ...each,
        subject: { ...each.subject, name: expect.stringContaining('Nancy') },
      })),
    );
    expect(total).toBe(1);
    expect(mayDraft).toBe(true);
    expect((await anniversaries(contributor)).mayDraft).toBe(true);
    expect((await anniversaries(translator)).mayDraft).toBe(false);
    expect((await anniversaries(reader)).mayDraft).toBe(false);
    const body = { type: 'twinning', documentId: ids.soon, years: 50 };
    await draft(translator, body).expect(403);
    await draft(reader, body).expect(403);
    expect((await due('soon')).entry).toBeNull();
  });

  it('are drafted once, filled in, however many press at the same time', async () => {
    const body = { type: 'twinning', documentId: ids.soon, years: 50 };
    const answers = await Promise.all(
      [editor, contributor, editor, contributor].map((who) => draft(who, body).expect(200)),
    );
    const made: DraftedAnniversary[] = answers.map((answer) => answer.body);
    expect(made.filter(({ created }) => created)).toHaveLength(1);
    const documentIds = new Set(made.map(({ documentId }) => documentId));
    expect(documentIds.size).toBe(1);
    const [documentId] = documentIds;

    const { body: stored } = await register.rest(
      'get',
      `/anniversaries/${documentId}?status=draft`,
    );
    expect(stored.data).toMatchObject({
      ...{ occasion: 'twinning', years: 50, dueOn: `${inYears(0)}` },
      title: expect.stringMatching(/Nancy.*: 50 years$/),
      slug: 'soon-50',
    });
    const [author] = await query<{ email: string }>(
      register.server,
      `select u.email from anniversaries a join admin_users u on u.id = a.created_by_id
         where a.document_id = $1`,
      [documentId],
    );
    expect([editor.email, contributor.email]).toContain(author?.email);

    expect((await due('soon')).entry).toEqual({ documentId, isPublished: false });
    await register.panel('post', `/api::anniversary.anniversary/${documentId}/actions/publish`, {});
    expect((await due('soon')).entry).toEqual({ documentId, isPublished: true });
  });

  it('refuse a subject that is gone and a number that is none', async () => {
    await draft(editor, { type: 'city', documentId: 'gone', years: 100 }).expect(404);
    await draft(editor, { type: 'network', documentId: 'x', years: 100 }).expect(400);
    await draft(editor, { type: 'twinning', documentId: ids.soon, years: 2.5 }).expect(400);
  });
});

describe('what changed lately', () => {
  const lines = async (who?: Staff) =>
    (await ask<HomeChanges>('/changes?language=fr', who)).data.map(
      ({ actor, verb, count, documents, locales, fields }) =>
        `${actor.kind} ${verb} ${count} ${documents.map(({ title, exists }) => title + (exists ? '' : ' (gone)')).join()} ${locales.join()} ${fields.length > 3 ? '' : fields.join()}`.trim(),
    );

  it('is one line for what one person does to one document in one go', async () => {
    const CITY = '/content-manager/collection-types/api::city.city';
    const { body } = await editor.send('post', CITY, city('Metz')).expect(201);
    const metz: string = body.data.documentId;
    await contributor
      .send('put', `${CITY}/${ids.apia}`, city('Apia', { population: 1 }))
      .expect(200);
    await editor.send('put', `${CITY}/${metz}`, city('Metz', { population: 9 })).expect(200);
    await editor
      .send('post', `${CITY}/${metz}/actions/publish`, city('Metz', { population: 9 }))
      .expect(200);
    await translator.send('put', `${CITY}/${metz}?locale=fr`, { summary: 'Ville' }).expect(200);
    expect((await lines()).slice(0, 3)).toEqual([
      'staff changed 1 Metz fr summary',
      expect.stringContaining('staff addedAndPublished 1 Metz en'),
      expect.stringContaining('staff changed 1 Apia en'),
    ]);
    await editor.send('delete', `${CITY}/${metz}`).expect(200);
    expect((await lines())[0]).toContain('staff deleted 1 Metz (gone)');
  });

  it('is one line for what a program writes in a day, and for what is written at once', async () => {
    expect((await lines()).filter((line) => line.startsWith('token'))).toEqual([
      expect.stringMatching(/^token addedAndPublished 2 .*Nancy/),
      expect.stringMatching(/^token addedAndPublished 3 Nowhere,Apia,Nancy/),
    ]);
    const CITY = '/content-manager/collection-types/api::city.city';
    await editor
      .send('post', `${CITY}/actions/bulkUnpublish`, { documentIds: [ids.nowhere] })
      .expect(400);
    const made = await Promise.all(
      ['Toul', 'Verdun'].map(
        async (name) => (await editor.send('post', CITY, city(name))).body.data,
      ),
    );
    const documentIds = made.map(({ documentId }) => documentId);
    await editor.send('post', `${CITY}/actions/bulkPublish`, { documentIds }).expect(200);
    expect((await lines())[0]).toMatch(/^staff published 2 (Toul,Verdun|Verdun,Toul) en/);
  });

  it('goes on with what is older, and costs the same after an import of thousands', async () => {
    const { server } = register;
    const before = await countStatements(server, () => ask('/changes'));
    await query(
      server,
      `insert into jumelle.change_log (actor_kind, actor_id, actor_name, action, is_published,
         dataset, document_id, locale, fields, record)
       select 'staff', '1', 'Importer', 'create', true, 'cities', 'import' || n, 'en', '{name}',
         jsonb_build_object('name', 'City ' || n, 'slug', 'city-' || n)
       from generate_series(1, 3000) n`,
    );
    const [first] = (await ask<HomeChanges>('/changes')).data;
    expect(first).toMatchObject({
      actor: { name: 'Importer' },
      count: 3000,
      verb: 'addedAndPublished',
    });
    expect(await countStatements(server, () => ask('/changes'))).toBeLessThan(before + 10);
    expect(
      (await lines()).filter((line) => line.includes('Importer') || line.includes('3000')),
    ).toHaveLength(1);
    const older = await ask<HomeChanges>(`/changes?before=${first?.id}`);
    expect(older.data.every(({ id }) => id < (first?.id ?? 0))).toBe(true);
    await query(server, `delete from jumelle.change_log where actor_name = 'Importer'`);
    await query(server, `delete from jumelle.staff_documents where document_id like 'import%'`);
  });
});

describe('translations', () => {
  const listed = async (gap: 'missing' | 'stale', locale: string): Promise<string[]> =>
    (
      await ask<Listed<TranslationGap>>(
        `/translations/list?gap=${gap}&locale=${locale}&uid=api::theme.theme`,
      )
    ).data.map(({ title }) => title);
  const count = async (locale: string) => {
    const { coverage } = await ask<HomeCoverage>('/translations');
    const row = coverage.find((each) => each.uid === 'api::theme.theme' && each.locale === locale);
    return row && [row.documents, row.translated, row.translatedPublished, row.stale];
  };
  let sport: string;
  const put = (locale: string, data: Record<string, unknown>, status = 'published') =>
    register.rest('put', `/themes/${sport}?locale=${locale}&status=${status}`, data);

  it('are missing until they say something', async () => {
    sport = await register.make('/themes', { name: 'Sport' });
    expect(await listed('missing', 'fr')).toEqual(['Sport']);
    await put('fr', { name: ' ' }, 'draft');
    expect(await listed('missing', 'fr')).toEqual(['Sport']);
    await put('fr', { name: 'Sport (fr)' }, 'draft');
    expect(await listed('missing', 'fr')).toEqual([]);
    expect(await count('fr')).toEqual([1, 1, 0, 0]);
    await put('fr', { name: 'Sport (fr)' });
    expect(await count('fr')).toEqual([1, 1, 1, 0]);
    expect(await listed('missing', 'de')).toEqual(['Sport']);
  });

  it('are stale once the text that was translated has changed, and only then', async () => {
    await put('en', { slug: 'sports' });
    expect(await listed('stale', 'fr')).toEqual([]);
    await put('en', { summary: 'Games' }, 'draft');
    expect(await listed('stale', 'fr')).toEqual(['Sport']);
    expect(await count('fr')).toEqual([1, 1, 1, 1]);
    // What was changed and taken back has not changed.
    await put('en', { summary: '' }, 'draft');
    expect(await listed('stale', 'fr')).toEqual([]);
    await put('en', { summary: 'Games' });
    await put('de', { name: 'Sport' });
    expect(await listed('stale', 'de')).toEqual([]);
    expect(await listed('stale', 'fr')).toEqual(['Sport']);
    // Published again without another word, it still says what it said.
    await put('fr', { name: 'Sport (fr)' });
    expect(await listed('stale', 'fr')).toEqual(['Sport']);
    await put('fr', { summary: 'Jeux' });
    expect(await listed('stale', 'fr')).toEqual([]);
  });

  it('are right again when a translator says so, who may', async () => {
    await put('en', { summary: 'Games and play' });
    expect(await listed('stale', 'fr')).toEqual(['Sport']);
    const body = { uid: 'api::theme.theme', documentId: sport, locale: 'fr' };
    const path = '/jumelle/home/translations/confirm';
    await reader.send('post', path, body).expect(403);
    await translator.send('post', path, { ...body, locale: 'de' }).expect(403);
    await translator.send('post', path, { ...body, documentId: 'gone' }).expect(404);
    await translator.send('post', path, body).expect(200);
    expect(await listed('stale', 'fr')).toEqual([]);
    expect(await listed('stale', 'de')).toEqual(['Sport']);
  });

  it('are counted anew when the tables are, with the same result', async () => {
    const { server } = register;
    const rows = () =>
      query(
        server,
        `select d.document_id, d.is_published, d.text_hash, d.no_source, d.no_coordinates,
           t.locale, t.is_published as translated, t.text_hash as said
         from jumelle.staff_documents d left join jumelle.staff_translations t using (document_id)
         order by 1, locale`,
      );
    const followed = await rows();
    const stale = await listed('stale', 'de');
    await query(server, 'drop table jumelle.staff_documents, jumelle.staff_translations');
    const again = await startServer({ database: server.database });
    expect(await rows()).toEqual(followed);
    expect(await listed('stale', 'de')).toEqual(stale);
    await again.stop();
  });

  it('of a document that is gone are gone as well, and of a locale that was taken offline not public', async () => {
    await register.rest('delete', `/themes/${sport}?locale=de`);
    expect(await listed('missing', 'de')).toEqual(['Sport']);
    const THEME = `/api::theme.theme/${sport}`;
    await register.panel('post', `${THEME}/actions/unpublish?locale=fr`, {});
    expect(await count('fr')).toEqual([1, 1, 0, expect.any(Number)]);
    await register.rest('delete', `/themes/${sport}`);
    expect(await count('fr')).toEqual([0, 0, 0, 0]);
  });
});

describe('records to check', () => {
  const found = async (check: string): Promise<string[]> =>
    (await ask<Listed<CheckedDocument>>(`/checks/list?check=${check}&uid=api::city.city`)).data
      .map(({ title }) => title)
      .sort();
  const total = async (check: string) =>
    (await ask<HomeChecks>('/checks')).checks.find((each) => each.check === check)?.total;

  it('have no source or no coordinates', async () => {
    expect(await found('no-source')).toContain('Nancy');
    await register.rest('put', `/cities/${ids.nancy}`, { sources: [{ title: 'Archives' }] });
    expect(await found('no-source')).not.toContain('Nancy');
    expect(await found('no-coordinates')).toContain('Nowhere');
    expect(await found('no-coordinates')).not.toContain('Nancy');
    await register.rest('put', `/cities/${ids.nowhere}`, { latitude: 1, longitude: 2 });
    expect(await found('no-coordinates')).not.toContain('Nowhere');
    await register.rest('put', `/cities/${ids.nowhere}`, { latitude: null, longitude: null });
  });

  it.each([
    [null, true],
    [inYears(-11), true],
    [inYears(-10), false],
    [`${inYears(-11)}-12~`, true],
    [`${inYears(0)}-01`, false],
    ['19XX', true],
  ])('have a population as of %s: %s', async (date, isOld) => {
    await register.rest('put', `/cities/${ids.apia}`, {
      ...{ population: 40_000, populationAsOf: date === null ? null : String(date) },
    });
    expect((await found('old-population')).includes('Apia')).toBe(isOld);
  });

  it('break a rule of today, until they are published without breaking it', async () => {
    const { server } = register;
    expect(await total('broken-rule')).toBe(0);
    await query(server, `update cities set country_code = 'ZZ' where document_id = $1`, [
      ids.nowhere,
    ]);
    await query(
      server,
      `delete from twinnings_cities_lnk where twinning_id in (select id from twinnings
         where document_id = $1 and published_at is not null) and city_id in (select id from cities where document_id = $2)`,
      [ids.later, ids.nowhere],
    );
    const restarted = await startServer({ database: server.database });
    await restarted.stop();
    const { data } = await ask<Listed<CheckedDocument>>('/checks/list?check=broken-rule');
    expect(data.map(({ title, problems }) => [title, problems])).toEqual(
      expect.arrayContaining([
        ['Nowhere', [{ field: 'countryCode', message: expect.stringContaining('ISO 3166') }]],
        [expect.any(String), [{ field: 'cities', message: 'name two or more cities' }]],
      ]),
    );
    expect(await total('broken-rule')).toBe(2);
    await register.rest('put', `/cities/${ids.nowhere}`, { countryCode: 'FR' });
    expect(await total('broken-rule')).toBe(1);
    await query(
      server,
      `insert into twinnings_cities_lnk (twinning_id, city_id, city_ord)
         select t.id, c.id, 2 from twinnings t, cities c where t.document_id = $1 and c.document_id = $2
           and t.published_at is not null and c.published_at is not null and c.locale = 'en'`,
      [ids.later, ids.nowhere],
    );
    // Each look at the list is a look at the documents as they now are.
    expect((await ask<Listed<CheckedDocument>>('/checks/list?check=broken-rule')).data).toEqual([]);
    expect(await total('broken-rule')).toBe(0);
  });
});

describe('the map', () => {
  it('has every pair of cities with coordinates once, and says how much it leaves out', async () => {
    const answer = await editor.send('get', '/jumelle/home/map').expect(200);
    const { cities, ties, twinnings, undrawn }: HomeMap = answer.body;
    expect(
      cities.map(([slug, , longitude, latitude, isHome]) => [slug, longitude, latitude, isHome]),
    ).toEqual(
      expect.arrayContaining([
        ['nancy', 618, 4869, 1],
        ['apia', -17_177, -1383, 0],
      ]),
    );
    expect(ties.map(([from, to, kind]) => [cities[from]?.[0], cities[to]?.[0], kind])).toEqual([
      ['nancy', 'apia', 0],
    ]);
    expect([twinnings, undrawn]).toEqual([2, 1]);
    const again = editor.send('get', '/jumelle/home/map');
    await again.set('If-None-Match', String(answer.headers.etag)).expect(304);
    await register.rest('put', `/cities/${ids.apia}`, { latitude: -13.9 });
    const changed = await editor
      .send('get', '/jumelle/home/map')
      .set('If-None-Match', String(answer.headers.etag));
    expect(changed.status).toBe(200);
  });

  it('lists all agreements, or those of a city', async () => {
    const all = await ask<Listed<ListedTie>>('/map/ties');
    expect(all.data.map(({ documentId }) => documentId)).toEqual([ids.later, ids.soon]);
    const some = await ask<Listed<ListedTie>>('/map/ties?city=apia');
    expect(some.data.map(({ documentId }) => documentId)).toEqual([ids.soon]);
  });
});
