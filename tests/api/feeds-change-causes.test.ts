import { changeFeed } from '../helpers/change-feed';
import { greyPicture } from '../helpers/picture';
import { query, startServer } from '../helpers';
import { city, openRegister, type Register } from './register';

let register: Register;
let feed: ReturnType<typeof changeFeed>;
beforeAll(async () => {
  register = await openRegister();
  feed = changeFeed(register.server);
});

const LOCALES = ['de', 'en', 'fr', 'he', 'it', 'ja', 'pl'];
const CITY = '/api::city.city';
/** The same change of a record in all locales, or in some. */
const each = (type: string, dataset: string, locales = LOCALES): string[] =>
  locales.map((locale) => `${type} ${dataset} ${locale}`);
const without = (...codes: string[]): string[] => LOCALES.filter((code) => !codes.includes(code));

const twin = (cities: string[], more: object = {}) =>
  register.make('/twinnings', { kind: 'twinning', state: 'active', cities, ...more });
const edit = (path: string, data: Record<string, unknown>) => async () => {
  const { status, text } = await register.rest('put', path, data);
  if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
};
const published = (locale: string, dataset: string, documentId: string) =>
  register.server.request.get(`/feeds/${dataset}/${documentId}.json?locale=${locale}`);

describe('a document', () => {
  it('is created, updated, unpublished, published again and deleted', async () => {
    let id = '';
    const make = async (): Promise<void> => {
      id = await register.make('/cities', city('Albi'));
    };
    expect(await feed.during(make)).toEqual(each('Create', 'cities'));
    expect(await feed.during(edit(`/cities/${id}`, { population: 9 }))).toEqual(
      each('Update', 'cities'),
    );

    const position = await feed.position();
    const act = (action: string) => () =>
      register.panel('post', `${CITY}/${id}/actions/${action}`, {});
    expect(await feed.during(act('unpublish'))).toEqual(each('Delete', 'cities'));
    const gone = await published('fr', 'cities', id);
    expect(gone.status).toBe(410);
    expect(gone.body.error.message).toMatch(/no longer published/);
    expect(await feed.during(act('publish'))).toEqual(each('Create', 'cities'));
    expect(await feed.during(() => register.rest('delete', `/cities/${id}`))).toEqual(
      each('Delete', 'cities'),
    );

    // A tombstone is what it was when it was there.
    const activities = await feed.after(position, '&locale=fr');
    expect(activities.map(({ type }) => type)).toEqual(['Delete', 'Create', 'Delete']);
    const [first, ...others] = activities.map(({ object }) => object);
    expect(first).toMatchObject({ type: 'City', documentId: id, locale: 'fr', slug: 'albi' });
    expect(others).toEqual([first, first]);
  });

  it('is of no interest before it is published, nor when nothing is seen to change', async () => {
    const drafted = await register.panel('post', CITY, city('Blois'));
    const { documentId } = drafted.body.data;
    const write = async (): Promise<void> => {
      await register.rest('put', `/cities/${documentId}?status=draft`, { population: 1 });
      await register.rest('put', `/cities/${documentId}?status=draft&locale=fr`, { summary: 'x' });
    };
    expect(await feed.during(write)).toEqual([]);

    const id = await register.make('/cities', city('Caen', { population: 1, sources: [] }));
    const republish = async (): Promise<void> => {
      await register.panel('post', `${CITY}/${id}/actions/publish`, {});
      await register.rest('put', `/cities/${id}`, { population: 1, name: 'Caen' });
      await register.rest('put', `/cities/${id}?status=draft`, { population: 2 });
      await register.panel('post', `${CITY}/${id}/actions/discard`, {});
    };
    expect(await feed.during(republish)).toEqual([]);
  });

  it('changes in whatever way it is written, once', async () => {
    const ids: string[] = [];
    const graphql = (mutation: string, id?: string) => async () => {
      const { body } = await register.graphql(mutation, { id });
      expect(body.errors).toBeUndefined();
    };
    const make = `mutation { createCity(data: { name: "Dole", kind: municipality, countryCode: "FR" }) { documentId } }`;
    expect(await feed.during(graphql(make))).toEqual(each('Create', 'cities'));
    for (const name of ['Evry', 'Foix']) ids.push(await register.make('/cities', city(name)));
    const [id = ''] = ids;
    const change = `mutation ($id: ID!) { updateCity(documentId: $id, data: { population: 4 }) { documentId } }`;
    expect(await feed.during(graphql(change, id))).toEqual(each('Update', 'cities'));
    const publish = () =>
      register.panel('post', `${CITY}/${id}/actions/publish`, { population: 5 });
    expect(await feed.during(publish)).toEqual(each('Update', 'cities'));

    const bulk = (action: string) => async () => {
      const path = `${CITY}/actions/${action}`;
      expect((await register.panel('post', path, { documentIds: ids, locale: 'en' })).status).toBe(
        200,
      );
    };
    const twice = (type: string) => [...each(type, 'cities'), ...each(type, 'cities')].sort();
    expect(await feed.during(bulk('bulkUnpublish'))).toEqual(twice('Delete'));
    expect(await feed.during(bulk('bulkPublish'))).toEqual(twice('Create'));
    expect(await feed.during(bulk('bulkDelete'))).toEqual(twice('Delete'));
  });

  it('leaves nothing behind when it is refused', async () => {
    const id = await register.make('/cities', city('Gap'));
    const tryIt = () => register.rest('put', `/cities/${id}`, { countryCode: 'QQ', population: 3 });
    expect(await feed.during(tryIt)).toEqual([]);
  });
});

describe('text', () => {
  it('that is edited in English changes where it is shown instead of a translation', async () => {
    const id = await register.make('/cities', city('Hyères', { summary: 'A town by the sea' }));
    const translate = edit(`/cities/${id}?locale=fr`, { name: 'Hyères', summary: 'Une ville' });
    expect(await feed.during(translate)).toEqual(['Update cities fr']);
    await edit(`/cities/${id}?locale=de`, { name: 'Hyères' })();
    expect(await feed.during(edit(`/cities/${id}`, { summary: 'By the sea' }))).toEqual(
      each('Update', 'cities', without('fr')),
    );
    expect(await feed.during(edit(`/cities/${id}`, { name: 'Hyeres' }))).toEqual(
      each('Update', 'cities', without('de', 'fr')),
    );
    const remove = () => register.rest('delete', `/cities/${id}?locale=fr`);
    expect(await feed.during(remove)).toEqual(['Update cities fr']);
    expect((await published('fr', 'cities', id)).body.data).toMatchObject({ locale: 'en' });
  });

  it('that other documents are named after changes them as well', async () => {
    const one = await register.make('/cities', city('Istres'));
    const other = await register.make('/cities', city('Jarny'));
    await edit(`/cities/${one}?locale=ja`, { name: 'イストル' })();
    const twinning = await twin([one, other], { since: '1954' });
    const third = await register.make('/cities', city('Kembs'));
    const titled = await twin([other, third], { title: 'Named by hand' });
    await register.make('/anniversaries', { occasion: 'twinning', twinning, years: 50 });
    await register.make('/networks', { name: 'Net', kind: 'other', members: [one] });

    const shown = (locales: string[]): string[] =>
      ['anniversaries', 'cities', 'networks', 'twinnings'].flatMap((dataset) =>
        each('Update', dataset, locales),
      );
    expect(await feed.during(edit(`/cities/${one}`, { name: 'Istres-le-Tubé' }))).toEqual(
      shown(without('ja')),
    );
    const anniversaries = await register.server.request.get('/feeds/anniversaries.json?locale=de');
    expect(anniversaries.body.data[0].title).toBe('Istres-le-Tubé – Jarny: 50 Jahre');
    expect(await feed.during(edit(`/cities/${one}?locale=ja`, { name: 'イ' }))).toEqual(
      shown(['ja']),
    );
    // What nobody else shows changes nobody else.
    expect(await feed.during(edit(`/cities/${one}`, { population: 1 }))).toEqual(
      each('Update', 'cities'),
    );
    expect((await published('en', 'twinnings', titled)).body.data.title).toBe('Named by hand');
  });
});

describe('facts', () => {
  it('from which others are computed change those as well', async () => {
    const cities = [
      await register.make('/cities', city('Lunel')),
      await register.make('/cities', city('Meaux')),
    ];
    const twinning = await twin(cities, { since: '1954-05-01' });
    const subject = { occasion: 'twinning', twinning, years: 75 };
    const anniversary = await register.make('/anniversaries', subject);
    expect((await published('en', 'anniversaries', anniversary)).body.data.dueOn).toBe(
      '2029-05-01',
    );
    const move = edit(`/twinnings/${twinning}`, { since: '1955' });
    expect(await feed.during(move)).toEqual([
      ...each('Update', 'anniversaries'),
      ...each('Update', 'twinnings'),
    ]);
    expect((await published('it', 'anniversaries', anniversary)).body.data.dueOn).toBe('2030');
  });

  it('that link documents change those that show the link', async () => {
    const [one, two, three] = await Promise.all(
      ['Nyons', 'Orange', 'Prades'].map((name) => register.make('/cities', city(name))),
    );
    const twinning = await twin([one ?? '', two ?? '']);
    const relink = edit(`/twinnings/${twinning}`, { cities: [one, three] });
    expect(await feed.during(relink)).toEqual(each('Update', 'twinnings'));
    const theme = await register.make('/themes', { name: 'Youth' });
    await edit(`/twinnings/${twinning}`, { themes: [theme] })();
    // Whoever showed it shows it no more.
    const remove = () => register.rest('delete', `/themes/${theme}`);
    expect(await feed.during(remove)).toEqual([
      ...each('Delete', 'themes'),
      ...each('Update', 'twinnings'),
    ]);
  });
});

describe('a picture', () => {
  it('is described anew in the media library, and removed, in all records that show it', async () => {
    const upload = await register.server.request
      .post('/upload')
      .auth(register.jwt, { type: 'bearer' })
      .attach('files', greyPicture(4, 3), 'grey.png');
    const [{ id: picture }] = upload.body;
    const id = await register.make('/cities', city('Quimper', { cover: picture }));
    await register.make('/cities', city('Royan'));
    const describe = async (): Promise<void> => {
      const fileInfo = { name: 'grey.png', alternativeText: 'Nothing but grey', caption: null };
      const { status } = await register.server.request
        .post(`/upload?id=${picture}`)
        .auth(register.jwt, { type: 'bearer' })
        .field('fileInfo', JSON.stringify(fileInfo));
      expect(status).toBe(200);
    };
    expect(await feed.during(describe)).toEqual(each('Update', 'cities'));
    expect((await published('pl', 'cities', id)).body.data.cover).toMatchObject({
      alternativeText: 'Nothing but grey',
    });
    const remove = () => register.admin('delete', `/upload/files/${picture}`);
    expect(await feed.during(remove)).toEqual(each('Update', 'cities'));
    expect((await published('pl', 'cities', id)).body.data.cover).toBeNull();
  });
});

describe('a locale', () => {
  it('brings all records when it is added, and takes them along', async () => {
    const total = await query<{ documents: number }>(
      register.server,
      `select count(distinct document_id)::int as documents from jumelle.public_records
         where deleted_at is null`,
    );
    const position = await feed.position();
    const { body: dutch } = await register.admin('post', '/i18n/locales', {
      ...{ code: 'nl', name: 'Dutch (nl)', isDefault: false },
    });
    const added = await feed.after(position, '&locale=nl');
    expect(added).toHaveLength(total[0]?.documents ?? 0);
    expect(new Set(added.map(({ type }) => type))).toEqual(new Set(['Create']));
    expect(await feed.after(position)).toEqual(added);
    const { canonical } = added[0]?.object ?? {};
    const { pathname, search } = new URL(canonical ?? '');
    await register.server.request.get(pathname + search).expect(200);

    const removed = await feed.position();
    await register.admin('delete', `/i18n/locales/${dutch.id}`);
    const deletions = await feed.after(removed);
    expect(deletions.map(({ type }) => type)).toEqual(added.map(() => 'Delete'));
    expect(deletions.map(({ object }) => object.id).sort()).toEqual(
      added.map(({ object }) => object.id).sort(),
    );
    // Whoever follows from before, or only that locale, is told that there is nothing to fetch.
    const gone = await register.server.request.get(pathname + search);
    expect(gone.status).toBe(410);
    expect(await feed.after(removed, '&locale=nl')).toEqual(deletions);
  });

  it('is known to another instance as soon as to this one', async () => {
    const other = await startServer({ database: register.server.database });
    const path = '/feeds/themes.json?locale=nl';
    // Before the other instance would look for itself.
    const comesTo = async (status: number): Promise<number> => {
      const deadline = Date.now() + 9_000;
      let answer = await other.request.get(path);
      while (answer.status !== status && Date.now() < deadline) {
        answer = await other.request.get(path);
      }
      return answer.status;
    };
    expect(await comesTo(400)).toBe(400);
    const { body: dutch } = await register.admin('post', '/i18n/locales', {
      ...{ code: 'nl', name: 'Dutch (nl)', isDefault: false },
    });
    expect(await comesTo(200)).toBe(200);
    await register.admin('delete', `/i18n/locales/${dutch.id}`);
    expect(await comesTo(400)).toBe(400);
    await other.request.get('/api/themes?locale=nl').expect(400);
    await other.stop();
  });
});
