import fc from 'fast-check';
import type { Response } from 'supertest';
import { createStaff, type Staff } from '../helpers';
import { SEED } from '../helpers/fuzz/seed';
import { city, openRegister, type Register } from './register';

const CITY = 'api::city.city';
const TWINNING = 'api::twinning.twinning';

interface Form {
  data: Record<string, unknown>;
  version: number;
}

let register: Register;
let claire: Staff;
let paul: Staff;
beforeAll(async () => {
  register = await openRegister();
  claire = await createStaff(register.server, 'Editor');
  paul = await createStaff(register.server, 'Contributor');
});

const pathOf = (uid: string, documentId: string): string =>
  `/content-manager/collection-types/${uid}/${documentId}`;

/** What the panel does when somebody opens the form of an entry. */
const open = async (who: Staff, uid: string, documentId: string, locale = 'en'): Promise<Form> => {
  const { status, text, body } = await who.send(
    'get',
    `${pathOf(uid, documentId)}?locale=${locale}`,
  );
  if (status !== 200) throw new Error(`${status} ${text}`);
  return { data: body.data, version: body.meta.version };
};

type Action = 'save' | 'publish' | 'unpublish' | 'discard' | 'delete';

const act = (
  who: Staff,
  action: Action,
  [uid, documentId]: readonly [uid: string, documentId: string],
  version: number | null,
  body: object = {},
  locale = 'en',
): Promise<Response> => {
  const path = pathOf(uid, documentId);
  const [method, address] =
    action === 'save'
      ? (['put', path] as const)
      : action === 'delete'
        ? (['delete', path] as const)
        : (['post', `${path}/actions/${action}`] as const);
  const request = who.send(method, `${address}?locale=${locale}`, { ...body, locale });
  return Promise.resolve(
    version === null ? request : request.set('x-jumelle-versions', `${documentId}=${version}`),
  );
};

const make = (name: string, more: Record<string, unknown> = {}): Promise<string> =>
  register.make('/cities', city(name, more));

const fieldsOf = ({ body }: Response): Record<string, unknown>[] => body.error.details.fields;

describe('two people with one entry open', () => {
  it('the second to save is told who changed what, and nothing is overwritten', async () => {
    const documentId = await make('Nice', { population: 1, areaKm2: 1 });
    const target = [CITY, documentId] as const;
    const [hers, his] = [await open(claire, CITY, documentId), await open(paul, CITY, documentId)];
    expect(
      (
        await act(claire, 'save', target, hers.version, {
          population: 2,
          website: 'https://a.example',
        })
      ).status,
    ).toBe(200);

    const refused = await act(paul, 'save', target, his.version, { population: 3, areaKm2: 9 });
    expect(refused.status).toBe(409);
    expect(refused.body.error).toMatchObject({
      name: 'EditConflictError',
      details: {
        ...{ documentId, label: 'Nice', locale: 'en', action: 'update', isGone: false },
        entries: [{ actor: { kind: 'staff', id: String(claire.id) }, action: 'update' }],
      },
    });
    const common = { kind: 'scalar', changedByMe: true, changedByThem: true };
    expect(fieldsOf(refused)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ...common, field: 'population', base: 1, theirs: 2, mine: 3 }),
        expect.objectContaining({ field: 'areaKm2', changedByMe: true, changedByThem: false }),
        expect.objectContaining({ field: 'website', changedByMe: false, changedByThem: true }),
      ]),
    );
    expect((await open(paul, CITY, documentId)).data).toMatchObject({ population: 2, areaKm2: 1 });

    // He has seen it, keeps his number and leaves her address alone.
    const { version } = refused.body.error.details;
    const kept = await act(paul, 'save', target, version, { population: 3, areaKm2: 9 });
    expect(kept.status).toBe(200);
    expect((await open(paul, CITY, documentId)).data).toMatchObject({
      ...{ population: 3, areaKm2: 9, website: 'https://a.example' },
    });
  });

  it('the same person saves twice in a row, but is warned of another window', async () => {
    const documentId = await make('Orly');
    const target = [CITY, documentId] as const;
    const [one, other] = [
      await open(claire, CITY, documentId),
      await open(claire, CITY, documentId),
    ];
    const first = await act(claire, 'save', target, one.version, { population: 1 });
    const second = await act(claire, 'save', target, first.body.meta.version, { population: 2 });
    const published = await act(claire, 'publish', target, second.body.meta.version, {
      population: 3,
    });
    const last = await act(claire, 'save', target, published.body.meta.version, { population: 4 });
    expect([first, second, published, last].map(({ status }) => status)).toEqual([
      ...[200, 200, 200, 200],
    ]);
    expect((await act(claire, 'save', target, other.version, { population: 9 })).status).toBe(409);
    expect((await open(claire, CITY, documentId)).version).toBe(last.body.meta.version);
  });

  it('nobody publishes, unpublishes, discards or deletes what they have not seen', async () => {
    const documentId = await make('Pau');
    const target = [CITY, documentId] as const;
    const seen = await open(claire, CITY, documentId);
    const draft = await act(paul, 'save', target, seen.version, { summary: 'Not checked yet' });
    expect(draft.status).toBe(200);
    for (const action of ['publish', 'unpublish', 'discard', 'delete'] as const) {
      const refused = await act(claire, action, target, seen.version);
      expect([action, refused.status]).toEqual([action, 409]);
      expect(fieldsOf(refused)).toMatchObject([{ field: 'summary', changedByThem: true }]);
    }
    expect(await register.read(`/cities/${documentId}`)).toMatchObject({ summary: null });
    // Once she has seen it, she may.
    const { version } = await open(claire, CITY, documentId);
    expect((await act(claire, 'publish', target, version)).status).toBe(200);
    expect(await register.read(`/cities/${documentId}`)).toMatchObject({
      summary: 'Not checked yet',
    });
  });

  it('who writes to an entry that has been deleted is told by whom', async () => {
    const documentId = await make('Quimper');
    const seen = await open(claire, CITY, documentId);
    await register.panel('delete', `/${CITY}/${documentId}`);
    const refused = await act(claire, 'save', [CITY, documentId], seen.version, { population: 1 });
    expect(refused.status).toBe(409);
    expect(refused.body.error.details).toMatchObject({
      isGone: true,
      entries: [{ action: 'delete', actor: { name: 'Test Administrator' } }],
    });
  });

  it('links and lists of components are told by name, and added to what is there', async () => {
    const ids = await Promise.all(['Rennes', 'Sens', 'Toul'].map((name) => make(name)));
    const [rennes = '', sens = '', toul = ''] = ids;
    const documentId = await register.make('/twinnings', {
      ...{ kind: 'twinning', state: 'active', cities: [rennes, sens] },
      milestones: [{ kind: 'signature', date: '1950' }],
    });
    const target = [TWINNING, documentId] as const;
    const seen = await open(paul, TWINNING, documentId);
    const milestones = seen.data.milestones as object[];
    await act(claire, 'save', target, seen.version, {
      cities: { connect: [{ documentId: toul }], disconnect: [] },
      milestones: [...milestones, { kind: 'renewal', date: '2000' }],
    });
    const mine = { cities: { connect: [], disconnect: [{ documentId: sens }] }, milestones };
    const refused = await act(paul, 'save', target, seen.version, mine);
    expect(refused.status).toBe(409);
    expect(fieldsOf(refused)).toMatchObject([
      {
        ...{ field: 'cities', changedByMe: true, changedByThem: true },
        base: [{ label: 'Rennes' }, { label: 'Sens' }],
        theirs: [{ label: 'Rennes' }, { label: 'Sens' }, { label: 'Toul' }],
        mine: [{ label: 'Rennes' }, { label: 'Toul' }],
      },
      {
        field: 'milestones',
        kind: 'component',
        changedByMe: false,
        theirs: [{}, { date: '2000' }],
      },
    ]);
    const { version } = refused.body.error.details;
    expect((await act(paul, 'save', target, version, { cities: mine.cities })).status).toBe(200);
    const { record } = (
      await register.admin('get', `/jumelle/history/${TWINNING}/${documentId}?pageSize=1`)
    ).body.data[0];
    expect(record).toBeUndefined();
    const now = await open(paul, TWINNING, documentId);
    expect(now.data.milestones).toHaveLength(2);
    expect(now.data.cities).toEqual({ count: 2 });
  });
});

describe('no false alarm', () => {
  it('translators of different languages and the writer of facts do not meet', async () => {
    const documentId = await make('Ulm', { population: 1, sources: [{ title: 'Census' }] });
    const target = [CITY, documentId] as const;
    const french = await createStaff(register.server, 'Translator – French (fr)');
    const german = await createStaff(register.server, 'Translator – German (de)');
    await act(french, 'save', target, null, { summary: 'Un' }, 'fr');
    await act(german, 'save', target, null, { summary: 'Eins' }, 'de');
    const forms = {
      en: await open(claire, CITY, documentId),
      fr: await open(french, CITY, documentId, 'fr'),
      de: await open(german, CITY, documentId, 'de'),
    };
    // The form of a translation sends the facts that it shows as well.
    const facts = ({ data }: Form) => ({ population: data.population, sources: data.sources });
    const answers = [
      await act(claire, 'save', target, forms.en.version, { population: 2, sources: [] }),
      await act(
        french,
        'save',
        target,
        forms.fr.version,
        { ...facts(forms.fr), summary: 'A' },
        'fr',
      ),
      await act(
        german,
        'save',
        target,
        forms.de.version,
        { ...facts(forms.de), summary: 'B' },
        'de',
      ),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await open(claire, CITY, documentId)).data).toMatchObject({
      population: 2,
      sources: [],
    });
    // A second translator into the same language does.
    const late = await act(claire, 'save', target, forms.fr.version, { summary: 'C' }, 'fr');
    expect(late.status).toBe(409);
  });

  it('a save that changed nothing, a publication and clients without a version stand in nobody’s way', async () => {
    const documentId = await make('Vannes');
    const target = [CITY, documentId] as const;
    const seen = await open(paul, CITY, documentId);
    await act(claire, 'save', target, seen.version, {});
    await act(claire, 'publish', target, seen.version);
    expect((await act(paul, 'save', target, seen.version, { population: 1 })).status).toBe(200);
    expect((await act(claire, 'save', target, null, { population: 2 })).status).toBe(200);
    const broken = claire
      .send('put', pathOf(CITY, documentId), { population: 1 })
      .set('x-jumelle-versions', 'nonsense');
    expect((await broken).status).toBe(400);
  });
});

describe('at the same time', () => {
  it('of saves that all start from one version, exactly one wins', async () => {
    const documentId = await make('Wesel');
    const { version } = await open(claire, CITY, documentId);
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((population) =>
        act(population % 2 ? claire : paul, 'save', [CITY, documentId], version, { population }),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 409, 409, 409, 409, 409]);
    const winner = answers.find(({ status }) => status === 200)?.body.data.population;
    expect((await open(claire, CITY, documentId)).data.population).toBe(winner);
  });

  it('no write is lost silently, whoever saves what in whichever order', async () => {
    const FIELDS = ['population', 'areaKm2'] as const;
    const saves = fc.record({
      who: fc.boolean(),
      field: fc.constantFrom(...FIELDS),
      // Whether the form is opened anew before, or has been open since the last time.
      isFresh: fc.boolean(),
    });
    let documents = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(saves, { minLength: 2, maxLength: 6 }), async (steps) => {
        documents += 1;
        const documentId = await make(`Xanten ${'a'.repeat(documents)}`, {
          ...{ population: 0, areaKm2: 0 },
        });
        const forms = new Map<Staff, Form>();
        for (const who of [claire, paul]) forms.set(who, await open(who, CITY, documentId));
        const stored: Record<string, unknown> = { population: 0, areaKm2: 0 };
        let value = 0;
        for (const { who, field, isFresh } of steps) {
          const person = who ? claire : paul;
          const form = isFresh ? undefined : forms.get(person);
          const { data, version } = form ?? (await open(person, CITY, documentId));
          value += 1;
          // As the panel does: all that the form shows.
          const body = { population: data.population, areaKm2: data.areaKm2, [field]: value };
          const unseen = FIELDS.some((name) => data[name] !== stored[name]);
          const answer = await act(person, 'save', [CITY, documentId], version, body);
          expect(answer.status).toBe(unseen ? 409 : 200);
          if (unseen) continue;
          stored[field] = value;
          forms.set(person, { data: body, version: answer.body.meta.version });
        }
        expect((await open(claire, CITY, documentId)).data).toMatchObject(stored);
      }),
      { numRuns: 8, seed: SEED },
    );
  });
});

it('an open form learns of what others save', async () => {
  const documentId = await make('Ypres');
  const { version } = await open(paul, CITY, documentId);
  const ask = (locale: string) =>
    paul.send('get', `/jumelle/edits/${CITY}/${documentId}?locale=${locale}&version=${version}`);
  expect((await ask('en')).body.data).toEqual([]);
  await act(claire, 'save', [CITY, documentId], version, { population: 5 });
  expect((await ask('en')).body.data).toMatchObject([
    { action: 'update', fields: ['population'], actor: { id: String(claire.id) } },
  ]);
  expect((await ask('fr')).body.data).toEqual([]);
});
