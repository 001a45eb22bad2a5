import { createStaff, createToken, query } from '../helpers';
import { city, openRegister, type Register } from './register';

const CITY = '/api::city.city';
const CITIES = 'api::city.city';

interface Named {
  documentId: string;
  label: string;
}
interface Change {
  field: string;
  kind: string;
  before: unknown;
  after: unknown;
}
interface Entry {
  id: number;
  actor: { kind: string; name: string };
  action: string;
  isPublished: boolean;
  locale: string;
  cause: { kind: string; entry?: number } | null;
  fields: string[];
  changes: Change[];
}
interface Plan {
  isNew: boolean;
  version: number;
  steps: { locale: string; changes: Change[] }[];
  problems: { key: string; code: string; field: string; name?: string }[];
}

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});

const historyOf = async (uid: string, documentId: string, query = ''): Promise<Entry[]> => {
  const answer = await register.admin('get', `/jumelle/history/${uid}/${documentId}${query}`);
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body.data;
};

const entryOf = async (
  uid: string,
  documentId: string,
  isIt: (entry: Entry) => boolean,
): Promise<Entry> => {
  const found = (await historyOf(uid, documentId)).find(isIt);
  if (!found) throw new Error('There is no such entry');
  return found;
};

const planOf = async (uid: string, documentId: string, entry: number): Promise<Plan> => {
  const path = `/jumelle/history/${uid}/${documentId}/restore/${entry}`;
  const answer = await register.admin('get', path);
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body.data;
};

const restore = (
  uid: string,
  documentId: string,
  entry: number,
  body: { version: number; leaveOut?: string[] },
) => register.admin('post', `/jumelle/history/${uid}/${documentId}/restore/${entry}`, body);

const draft = async (uid: string, documentId: string, locale = 'en') =>
  (
    await register.admin(
      'get',
      `/content-manager/collection-types/${uid}/${documentId}?locale=${locale}`,
    )
  ).body.data;

const story = (entries: Entry[]): string[] =>
  entries.map(({ actor, action, locale, changes }) =>
    `${actor.kind} ${action} ${locale}: ${changes.map(({ field }) => field).join(' ')}`.trim(),
  );

describe('the history of an entry', () => {
  it('tells who changed what, value by value, the latest first', async () => {
    const one = await register.make('/cities', city('Aix'));
    const other = await register.make('/cities', city('Bath'));
    const documentId = await register.make('/twinnings', {
      ...{ kind: 'twinning', state: 'active', cities: [one, other], since: '1950' },
      milestones: [{ kind: 'signature', date: '1950' }],
    });
    await register.panel('put', `/api::twinning.twinning/${documentId}`, {
      since: '1951',
      milestones: [{ kind: 'signature', date: '1951', place: 'Bath' }],
    });
    await register.rest('put', `/twinnings/${documentId}?locale=fr&status=draft`, {
      title: 'Aix et Bath',
    });

    const entries = await historyOf('api::twinning.twinning', documentId);
    expect(story(entries)).toEqual([
      'token update fr: title',
      'staff update en: since milestones',
      expect.stringMatching(/^token create en: /),
    ]);
    expect(entries[1]?.changes).toEqual([
      { field: 'since', kind: 'scalar', before: '1950', after: '1951' },
      {
        field: 'milestones',
        kind: 'component',
        before: [expect.objectContaining({ date: '1950', place: null, document: [] })],
        after: [expect.objectContaining({ date: '1951', place: 'Bath', document: [] })],
      },
    ]);
    expect(entries[2]?.changes.find(({ field }) => field === 'cities')).toEqual({
      ...{ field: 'cities', kind: 'relation', before: [] },
      after: [
        { documentId: one, label: 'Aix' },
        { documentId: other, label: 'Bath' },
      ] satisfies Named[],
    });
    // By field, by person, by language, by page.
    const filtered = await Promise.all(
      ['?field=since', '?actor=staff:1', '?locale=fr', '?page=2&pageSize=2'].map(async (text) =>
        story(await historyOf('api::twinning.twinning', documentId, text)).map((line) =>
          line.replace(/:.*/, ''),
        ),
      ),
    );
    expect(filtered).toEqual([
      ['staff update en', 'token create en'],
      ['staff update en'],
      ['token update fr'],
      ['token create en'],
    ]);
  });

  it('does not lay at the door of a writer what a deletion or a new name elsewhere has changed', async () => {
    const [stays, goes] = await Promise.all(
      ['Caen', 'Dole'].map((name) => register.make('/cities', city(name))),
    );
    const documentId = await register.make('/exchanges', {
      ...{ title: 'Fair', kind: 'cultural', cities: [stays, goes] },
    });
    await register.rest('put', `/cities/${stays}`, { name: 'Caen (Calvados)' });
    await register.rest('delete', `/cities/${goes}`);
    await register.panel('put', `/api::exchange.exchange/${documentId}`, { place: 'Caen' });
    const [last, before] = await historyOf('api::exchange.exchange', documentId);
    expect(last).toMatchObject({ actor: { kind: 'staff' }, changes: [{ field: 'place' }] });
    expect(before?.changes).toEqual([
      expect.objectContaining({
        field: 'cities',
        before: [expect.anything(), { documentId: goes, label: 'Dole' }],
      }),
    ]);
    expect(before?.cause).toMatchObject({ kind: 'deletion', label: 'Dole', documentId: goes });
  });

  it('is closed to the public, to tokens, and to wrong addresses', async () => {
    const documentId = await register.make('/cities', city('Evian'));
    const path = `/jumelle/history/${CITIES}/${documentId}`;
    const token = await createToken(register.server, { type: 'full-access' });
    expect((await register.server.request.get(path)).status).toBe(401);
    expect((await register.server.request.get(path).auth(token, { type: 'bearer' })).status).toBe(
      401,
    );
    expect((await register.admin('get', `/jumelle/history/admin::user/${documentId}`)).status).toBe(
      404,
    );
    for (const query of ['?page=0', '?pageSize=1000', '?page=x']) {
      expect((await register.admin('get', path + query)).status).toBe(400);
    }
  });
});

describe('restoring', () => {
  it('brings an earlier version back as a draft, with its lists and links, and says so', async () => {
    const [first, second] = await Promise.all(
      ['Fano', 'Gex'].map((name) => register.make('/cities', city(name))),
    );
    const uid = 'api::twinning.twinning';
    const documentId = await register.make('/twinnings', {
      ...{ kind: 'twinning', state: 'active', cities: [first, second], since: '1960' },
      milestones: [{ kind: 'signature', date: '1960' }],
    });
    const made = await entryOf(uid, documentId, ({ action }) => action === 'create');
    await register.rest('put', `/twinnings/${documentId}`, {
      ...{ since: '1999', state: 'ended', cities: [second, first], milestones: [] },
    });

    const plan = await planOf(uid, documentId, made.id);
    expect(plan).toMatchObject({ isNew: false, problems: [] });
    expect(
      plan.steps[0]?.changes.map(({ field, before, after }) => [field, before, after]),
    ).toEqual(
      expect.arrayContaining([
        ['since', '1999', '1960'],
        ['state', 'ended', 'active'],
      ]),
    );
    // Looking has changed nothing.
    expect((await draft(uid, documentId)).since).toBe('1999');
    expect((await restore(uid, documentId, made.id, { version: 1 })).status).toBe(400);

    const { status, body } = await restore(uid, documentId, made.id, plan);
    expect({ status, body }).toMatchObject({ status: 200, body: { data: { locales: ['en'] } } });
    expect(await draft(uid, documentId)).toMatchObject({
      ...{ since: '1960', state: 'active', milestones: [{ date: '1960' }] },
    });
    const [last] = await historyOf(uid, documentId);
    expect(last).toMatchObject({ action: 'update', cause: { kind: 'restore', entry: made.id } });
    expect(last?.changes.find(({ field }) => field === 'cities')?.after).toMatchObject([
      { label: 'Fano' },
      { label: 'Gex' },
    ]);
    // Nothing is published by it.
    expect(await register.read(`/twinnings/${documentId}`)).toMatchObject({ since: '1999' });
    // There is nothing more to restore.
    const again = await planOf(uid, documentId, made.id);
    expect(again.steps[0]?.changes).toEqual([]);
    expect((await restore(uid, documentId, made.id, again)).body.error.details.code).toBe(
      'nothing-to-restore',
    );
  });

  it('names what cannot come back, and leaves it out only if told to', async () => {
    const [first, second, third] = await Promise.all(
      ['Hyeres', 'Ivrea', 'Jena'].map((name) => register.make('/cities', city(name))),
    );
    const uid = 'api::exchange.exchange';
    const documentId = await register.make('/exchanges', {
      ...{ title: 'Choir', kind: 'cultural', cities: [first, second, third], slug: 'choir' },
    });
    const made = await entryOf(uid, documentId, ({ action }) => action === 'create');
    await register.rest('put', `/exchanges/${documentId}`, { cities: [first], slug: 'choirs' });
    await register.rest('delete', `/cities/${third}`);
    await register.make('/exchanges', { title: 'Other', kind: 'cultural', slug: 'choir' });

    const plan = await planOf(uid, documentId, made.id);
    expect(plan.problems).toMatchObject([
      { code: 'document-gone', field: 'cities', name: 'Jena' },
      { code: 'refused', field: 'slug' },
    ]);
    const refused = await restore(uid, documentId, made.id, plan);
    expect(refused.status).toBe(400);
    expect(refused.body.error.details.problems).toHaveLength(2);
    expect((await draft(uid, documentId)).slug).toBe('choirs');

    const leaveOut = plan.problems.map(({ key }) => key);
    const done = await restore(uid, documentId, made.id, { ...plan, leaveOut });
    expect(done.status).toBe(200);
    const [last] = await historyOf(uid, documentId);
    expect(last?.changes).toMatchObject([{ field: 'cities', after: [{}, { label: 'Ivrea' }] }]);
    expect((await draft(uid, documentId)).slug).toBe('choirs');
  });

  it('makes a deleted entry again: under its id and slug, with its translations, as drafts', async () => {
    const documentId = await register.make(
      '/cities',
      city('Kehl', { population: 30_000, nameVariants: [{ name: 'Kehl am Rhein' }] }),
    );
    await register.rest('put', `/cities/${documentId}?locale=fr`, { summary: 'Au bord du Rhin' });
    await register.rest('put', `/cities/${documentId}?locale=de`, { summary: 'Am Rhein' });
    // A translation that went earlier stays away.
    await register.rest('delete', `/cities/${documentId}?locale=de`);
    await register.rest('delete', `/cities/${documentId}`);

    const path = `/jumelle/history/deleted?uid=${CITIES}&text=keh`;
    const { body } = await register.admin('get', path);
    expect(body.data).toMatchObject([{ documentId, label: 'Kehl', action: 'delete' }]);
    expect((await historyOf(CITIES, documentId)).length).toBeGreaterThan(3);

    const plan = await planOf(CITIES, documentId, body.data[0].id);
    expect(plan).toMatchObject({
      ...{ isNew: true, problems: [], steps: [{ locale: 'en' }, { locale: 'fr' }] },
    });
    expect((await restore(CITIES, documentId, body.data[0].id, plan)).status).toBe(200);
    expect(await draft(CITIES, documentId)).toMatchObject({
      ...{
        documentId,
        slug: 'kehl',
        population: 30_000,
        nameVariants: [{ name: 'Kehl am Rhein' }],
      },
    });
    expect(await draft(CITIES, documentId, 'fr')).toMatchObject({ summary: 'Au bord du Rhin' });
    expect((await register.rest('get', `/cities/${documentId}`)).status).toBe(404);
    expect((await register.admin('get', path)).body.data).toEqual([]);
    // From here on it is an entry like any other.
    const published = await register.panel('post', `${CITY}/${documentId}/actions/publish`, {});
    expect(published.status).toBe(200);
    expect(await register.read('/cities/kehl')).toMatchObject({ documentId });
  });

  it('asks each member of staff for the rights that the write needs', async () => {
    const documentId = await register.make('/cities', city('Laon'));
    const made = await entryOf(CITIES, documentId, ({ action }) => action === 'create');
    await register.rest('put', `/cities/${documentId}`, { population: 1 });
    const plan = await planOf(CITIES, documentId, made.id);
    const reader = await createStaff(register.server, 'Reader');
    const translator = await createStaff(register.server, 'Translator – French (fr)');
    const path = `/jumelle/history/${CITIES}/${documentId}`;
    for (const person of [reader, translator]) {
      expect((await person.send('get', path)).status).toBe(200);
      const refused = await person.send('post', `${path}/restore/${made.id}`, plan);
      expect(refused.status).toBe(403);
    }
    // In their own language, translators restore.
    const form = `/content-manager/collection-types${CITY}/${documentId}?locale=fr`;
    const saved = await translator.send('put', form, { summary: 'Une' });
    expect(saved.status).toBe(200);
    const [first] = await historyOf(CITIES, documentId, '?locale=fr');
    await translator.send('put', form, { summary: 'Deux' });
    const plans = `${path}/restore/${first?.id}`;
    const { body } = await translator.send('get', plans);
    const done = await translator.send('post', plans, body.data);
    expect([done.status, done.body]).toEqual([200, expect.anything()]);
    expect(await draft(CITIES, documentId, 'fr')).toMatchObject({ summary: 'Une' });
  });
});

describe('at size', () => {
  it('a document with a thousand versions is read in a few statements, a page at a time', async () => {
    const documentId = await register.make('/cities', city('Metz'));
    await query(
      register.server,
      `insert into jumelle.change_log (actor_kind, actor_name, action, is_published, dataset,
         document_id, locale, fields, record)
       select 'system', 'Jumelle', 'update', false, dataset, document_id, locale, '{population}',
         record || jsonb_build_object('population', n)
       from jumelle.change_log l, generate_series(1, 1000) n
       where document_id = $1 and action = 'create'`,
      [documentId],
    );
    const path = `/jumelle/history/${CITIES}/${documentId}?page=50`;
    const { body } = await register.admin('get', path);
    expect(body.meta.pagination).toMatchObject({ page: 50, pageSize: 20, total: 1001 });
    expect(body.data).toHaveLength(20);
    expect(body.data[0].changes).toEqual([
      { field: 'population', kind: 'scalar', before: 19, after: 20 },
    ]);
  });
});
