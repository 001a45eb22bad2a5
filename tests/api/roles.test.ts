import { createStaff, query, roleIds, startServer } from '../helpers';
import { ATTEMPTS, WRITERS } from './roles/attempts';
import { as, CITIES, facts, formOf, META, nextNumber, openOffice, type Role } from './roles/office';
import { draftCity, publishedCity, refuseFromNow, ROLES, server } from './roles/office';
import { shared, untranslatedCity, uploadedBy, writer } from './roles/office';

beforeAll(openOffice);

/** A rule of the register may come after the roles. */
const outcomeOf = (role: Role, refusal: number): number =>
  refusal === 400 && !WRITERS.includes(role) ? 403 : refusal;

/** All that stands in the database of the documents that refused attempts share. */
const sharedRows = async (): Promise<unknown> =>
  query(
    server,
    `select id, document_id, locale, name, slug, summary, population, published_at, updated_at
       from cities where document_id = any($1) order by id`,
    [await Promise.all(shared.values())],
  );

describe('whoever may not', () => {
  let before: unknown;
  beforeAll(async () => {
    refuseFromNow(true);
    await Promise.all([publishedCity(), draftCity(), untranslatedCity()]);
    before = await sharedRows();
  });
  afterAll(() => {
    refuseFromNow(false);
  });

  it.each(ATTEMPTS)('is refused to $what', async ({ by, refusal = 403, ...attempt }) => {
    for (const role of ROLES.filter((each) => !by.includes(each))) {
      const { status } = await attempt.run(as(role));
      expect({ role, status }).toEqual({ role, status: outcomeOf(role, refusal) });
    }
  });

  it('leaves no trace', async () => {
    expect(await sharedRows()).toEqual(before);
  });
});

describe('whoever may', () => {
  it.each(ATTEMPTS.filter(({ by }) => by.length > 0))('can $what', async ({ by, ...attempt }) => {
    for (const role of by) {
      const { ok, text } = await attempt.run(as(role));
      expect({ role, said: ok ? 'done' : text }).toEqual({ role, said: 'done' });
    }
  });
});

it.each([
  ['Administrator', ['export.run', 'history.read', 'home.read', 'import.run']],
  ['Editor', ['export.run', 'history.read', 'home.read', 'import.run']],
  ['Contributor', ['export.run', 'history.read', 'home.read']],
  ['Translator', ['export.run', 'history.read', 'home.read']],
  ['Reader', ['export.run', 'history.read', 'home.read']],
] as const)('as %s one gets in our own parts of the panel: %j', async (role, actions) => {
  const { body } = await as(role).send('get', '/admin/users/me/permissions').expect(200);
  const given: string[] = body.data.map(({ action }: { action: string }) => action);
  const ours = given.filter((action) => action.startsWith('api::'));
  expect(ours.sort()).toEqual(actions.map((action) => `api::${action}`));
});

describe('a translator', () => {
  const FACTS: readonly [string, object][] = [
    ['population', { population: 12 }],
    ['slug', { slug: 'another' }],
    ['countryCode', { countryCode: 'DE' }],
    ['succeededBy', { succeededBy: { connect: [{ documentId: 'unknown' }] } }],
    ['awards', { awards: [{ name: 'Prize', year: 1969 }] }],
    ['isHome', { isHome: true }],
  ];
  it.each(FACTS)('who changes %s is told where facts are edited', async (field, change) => {
    const id = await publishedCity();
    const answer = await as('Translator')
      .send('put', `${CITIES}/${id}?locale=fr`, { summary: 'Court.', ...change })
      .expect(400);
    expect(answer.body.error.message).toContain(`${field}: `);
    const now = await formOf(id, 'fr');
    expect(now).toMatchObject({ summary: 'Bref.', population: null, isHome: false });
  });

  it('may send back what the content manager answers, as it is', async () => {
    const id = await publishedCity();
    const { body } = await as('Translator').send('get', `${CITIES}/${id}?locale=fr`).expect(200);
    const known = Object.entries(body.data).filter(([name]) => !META.includes(name));
    await as('Translator')
      .send('put', `${CITIES}/${id}?locale=fr`, { ...Object.fromEntries(known), body: 'Texte.' })
      .expect(200);
    expect(await formOf(id, 'fr')).toMatchObject({ body: 'Texte.', summary: 'Bref.' });
  });

  it('may be given several languages', async () => {
    const both = await createStaff(server, 'Translator – French (fr)', 'Translator – German (de)');
    const id = await untranslatedCity();
    for (const [locale, status] of [
      ['fr', 200],
      ['de', 200],
      ['it', 403],
      ['en', 403],
    ] as const) {
      const answer = await both.send('put', `${CITIES}/${id}?locale=${locale}`, { body: 'Text' });
      expect([locale, answer.status]).toEqual([locale, status]);
    }
  });
});

describe('a file of a contributor', () => {
  const describePicture = (id: number) =>
    as('Contributor')
      .send('post', `/upload?id=${id}`)
      .field('fileInfo', JSON.stringify({ alternativeText: 'Grey' }));
  const inBulk = (...fileIds: number[]) =>
    as('Contributor').send('post', '/upload/actions/bulk-delete', { fileIds });

  it('is theirs until an editor publishes what shows it', async () => {
    const id = await uploadedBy('Contributor');
    await describePicture(id).expect(200);
    await writer.create('cities', { ...facts(`Shown ${nextNumber()}`), gallery: [id] });
    await describePicture(id).expect(403);
    await inBulk(id).expect(403);
    await as('Contributor').send('delete', `/upload/files/${id}`).expect(403);
    await as('Reader').send('get', `/upload/files/${id}`).expect(200);
  });

  it('may be deleted, and nothing of others with it', async () => {
    const [mine, theirs] = [await uploadedBy('Contributor'), await uploadedBy('Editor')];
    await inBulk(mine, theirs).expect(403);
    await as('Reader').send('get', `/upload/files/${mine}`).expect(200);
    await inBulk(mine).expect(200);
    await as('Reader').send('get', `/upload/files/${mine}`).expect(404);
  });
});

describe('roles in the database', () => {
  const listed = async (): Promise<string[]> => {
    const { body } = await as('Administrator').send('get', '/admin/roles').expect(200);
    return body.data.map(({ name }: { name: string }) => name).sort();
  };

  it('follow the languages', async () => {
    const admin = as('Administrator');
    const { body } = await admin
      .send('post', '/i18n/locales', { code: 'br', name: 'Breton (br)', isDefault: false })
      .expect(200);
    expect(await listed()).toContain('Translator – Breton (br)');
    const id = await publishedCity();
    const breton = `${CITIES}/${id}?locale=br`;
    await as('Translator').send('put', breton, { summary: 'Berr.' }).expect(200);
    await as('Reader').send('get', breton).expect(200);
    await admin.send('delete', breton).expect(200);
    await admin.send('delete', `/i18n/locales/${body.id}`).expect(200);
    expect(await listed()).not.toContain('Translator – Breton (br)');
  });

  it('are what the code says after every start, and those of administrators stay', async () => {
    const permissions = (code: string) =>
      query(
        server,
        `select p.action, p.subject, p.properties, p.conditions from admin_permissions p
           join admin_permissions_role_lnk l on l.permission_id = p.id
           join admin_roles r on r.id = l.role_id
          where r.code like $1 order by p.action, p.subject`,
        [code],
      );
    const admin = as('Administrator');
    const own = await admin
      .send('post', '/admin/roles', { name: 'Archivist', description: '' })
      .expect(201);
    const theme = { subject: 'api::theme.theme', conditions: [] };
    await admin
      .send('put', `/admin/roles/${own.body.data.id}/permissions`, {
        permissions: [
          { action: 'api::export.run', properties: {}, conditions: [] },
          {
            ...{ ...theme, action: 'plugin::content-manager.explorer.read' },
            properties: { fields: ['name'], locales: ['en'] },
          },
        ],
      })
      .expect(200);
    const [before, mine] = [await permissions('%editor'), await permissions('archivist%')];
    expect(mine).toHaveLength(2);
    const [editor] = await roleIds(server, ['Editor']);
    await admin
      .send('put', `/admin/roles/${editor}/permissions`, {
        permissions: [
          { action: 'admin::users.read', properties: {}, conditions: [] },
          {
            ...{ ...theme, action: 'plugin::content-manager.explorer.delete' },
            properties: { locales: ['en'] },
          },
        ],
      })
      .expect(200);
    expect(await permissions('%editor')).not.toEqual(before);

    const { database } = server;
    await Promise.all([startServer({ database }), startServer({ database })]);
    expect(await permissions('%editor')).toEqual(before);
    expect(await permissions('archivist%')).toEqual(mine);
    expect(await listed()).not.toContain('Author');
  });
});
