import { query } from '../helpers';
import { city, openRegister, type Register } from './register';

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});

interface Entry {
  actor_kind: string;
  actor_name: string;
  action: string;
  is_published: boolean;
  locale: string;
  fields: string[];
  record: Record<string, unknown> | null;
}

const entriesOf = (documentId: string): Promise<Entry[]> =>
  query<Entry & Record<string, unknown>>(
    register.server,
    `select actor_kind, actor_name, action, is_published, locale, fields, record
       from jumelle.change_log where document_id = $1 order by id`,
    [documentId],
  );

/** The entries in short: who, what, where, which fields. */
const story = async (documentId: string): Promise<string[]> =>
  (await entriesOf(documentId)).map(
    ({ actor_kind, action, is_published, locale, fields }) =>
      `${actor_kind} ${action}${is_published ? ' published' : ''} ${locale}: ${fields.join(' ')}`,
  );

describe('the log of all writes', () => {
  it('has drafts, publications, translations and deletions, and who made them', async () => {
    const CITY = '/api::city.city';
    const drafted = await register.panel('post', CITY, city('Arles'));
    const { documentId } = drafted.body.data;
    await register.panel('post', `${CITY}/${documentId}/actions/publish`, city('Arles'));
    await register.rest('put', `/cities/${documentId}`, { population: 50_000 });
    await register.rest('put', `/cities/${documentId}?locale=fr&status=draft`, {
      summary: 'Ville du Sud',
    });
    await register.rest('put', `/cities/${documentId}?locale=fr`, { summary: 'Ville du Sud' });
    await register.graphql('mutation ($id: ID!) { deleteCity(documentId: $id) { documentId } }', {
      id: documentId,
    });

    expect(await story(documentId)).toEqual([
      'staff create en: countryCode isHome kind name slug',
      // The panel saves before it publishes.
      'staff update en: ',
      'staff publish published en: ',
      'token update published en: population',
      'token update fr: summary',
      'token update published fr: ',
      'token delete en: ',
      'token delete fr: ',
    ]);
    const entries = await entriesOf(documentId);
    expect(entries[0]?.actor_name).toBe('Test Administrator');
    expect(entries.at(-2)?.record).toMatchObject({ name: 'Arles', population: 50_000 });
    expect(entries.at(-1)?.record).toEqual({
      ...{ name: null, region: null, body: null, keyFigures: [], highlights: [] },
      summary: 'Ville du Sud',
    });
  });

  it('keeps lists and links as they then were', async () => {
    const [one, other] = await Promise.all([
      register.make('/cities', city('Bari')),
      register.make('/cities', city('Capua')),
    ]);
    const documentId = await register.make('/twinnings', {
      ...{ kind: 'twinning', state: 'active', cities: [one, other] },
      milestones: [{ kind: 'signature', date: '1964-05' }],
    });
    await register.rest('put', `/twinnings/${documentId}`, { cities: [other, one] });
    const [made, turned] = await entriesOf(documentId);
    expect(made?.record).toMatchObject({
      cities: [{ name: 'Bari' }, { name: 'Capua' }],
      milestones: [{ kind: 'signature', date: '1964-05' }],
    });
    expect(turned?.fields).toEqual(['cities']);
    expect(turned?.record).toMatchObject({ cities: [{ name: 'Capua' }, { name: 'Bari' }] });
  });

  it('has nothing of a write that was refused', async () => {
    const documentId = await register.make('/cities', city('Dijon'));
    await register.rest('put', `/cities/${documentId}`, { countryCode: 'QQ' });
    expect(await story(documentId)).toHaveLength(1);
  });

  it('tells which write changed the records of other documents', async () => {
    const [one, other] = await Promise.all([
      register.make('/cities', city('Essen')),
      register.make('/cities', city('Faro')),
    ]);
    const twinning = await register.make('/twinnings', {
      ...{ kind: 'twinning', state: 'active', cities: [one, other] },
    });
    await register.rest('put', `/cities/${one}`, { name: 'Essen upon Ruhr' });
    const rows = await query<{ document_id: string; action: string }>(
      register.server,
      `select distinct l.document_id, l.action from jumelle.public_changes c
         join jumelle.change_log l on l.id = c.log_id
         where c.document_id = $1 and c.type = 'Update'`,
      [twinning],
    );
    expect(rows).toEqual([{ document_id: one, action: 'update' }]);
  });
});
