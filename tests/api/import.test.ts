import { createAdmin, createWriter, query, startServer, type TestServer } from '../helpers';

interface Imported {
  id: string;
  state: string;
  error?: string;
  counts: { create: number; update: number; unchanged: number; error: number };
  sheets: {
    index: number;
    kind: string;
    columns: { header: string; attribute: string | null }[];
    constants: Record<string, string>;
  }[];
}
interface Row {
  uid: string;
  documentId?: string;
  row: number;
  verdict: string;
  reason: string;
  label: string;
}

const PAIRS = `Notre ville;Ville partenaire;Pays;Année de jumelage;Remarques
Nancy;Karlsruhe;Allemagne;1955;première
Nancy;Kanazawa;Japon;12.10.1973;
Nancy;Nancy;France;1990;
Nancy;Karlsruhe;DE;37546;
karlsruhe;Nancy;France;1955;
Nancy;Cracovie;Pologne;1238;
Nancy;Shiraz;Perse imaginaire;0;
`;

let server: TestServer;
let token: string;

const call = (method: 'get' | 'post' | 'put' | 'delete', path: string) =>
  server.request[method](`/jumelle/imports${path}`)
    .auth(token, { type: 'bearer' })
    .set('Accept-Language', 'fr');

const upload = async (name: string, content: string): Promise<Imported> => {
  const { body } = await call('post', '').attach('files', Buffer.from(content), name).expect(201);
  return body.data;
};

const settled = async (id: string): Promise<Imported> => {
  for (;;) {
    const { body } = await call('get', `/${id}`).expect(200);
    if (!['checking', 'applying'].includes(body.data.state)) return body.data;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const check = async (
  { id, sheets }: Imported,
  constants: Record<string, string> = {},
): Promise<Imported> => {
  const mapping = sheets.map(({ index, kind, columns, constants: suggested }) => ({
    ...{ index, kind, columns: columns.map(({ attribute }) => attribute) },
    constants: { ...suggested, ...constants },
  }));
  await call('put', `/${id}/mapping`).send({ publish: true, sheets: mapping }).expect(202);
  return settled(id);
};

const rows = async (id: string, search = ''): Promise<Row[]> => {
  const { body } = await call('get', `/${id}/rows?pageSize=100${search}`).expect(200);
  return body.data;
};

beforeAll(async () => {
  server = await startServer();
  token = await createAdmin(server);
  const writer = await createWriter(server);
  for (const [name, countryCode] of [
    ['Nancy', 'FR'],
    ['Karlsruhe', 'DE'],
  ]) {
    const isHome = name === 'Nancy';
    await writer.create('cities', { name, countryCode, kind: 'municipality', isHome });
  }
});

describe('a sheet of pairs, as a town hall keeps it', () => {
  it('is mapped, checked, applied without its wrong rows, and unchanged the next time', async () => {
    const uploaded = await upload('jumelages.csv', PAIRS);
    expect(uploaded.state).toBe('mapping');
    expect(uploaded.sheets[0]).toMatchObject({ kind: 'pairs', constants: { state: 'active' } });
    expect(uploaded.sheets[0]?.columns.map(({ attribute }) => attribute)).toEqual([
      ...['ourCity', 'partner', 'partnerCountry', 'since', null],
    ]);

    const checked = await check(uploaded);
    expect(checked).toMatchObject({ state: 'checked', counts: { create: 2, update: 0, error: 5 } });
    const told = await rows(uploaded.id);
    expect(told.map(({ row, verdict }) => [row, verdict])).toEqual([
      ...[
        [2, 'create'],
        [3, 'create'],
        [4, 'error'],
        [5, 'error'],
      ],
      ...[
        [6, 'error'],
        [7, 'error'],
        [8, 'error'],
      ],
    ]);
    const reasons = told.map(({ reason }) => reason);
    expect(reasons[1]).toMatch(/la ville Kanazawa est nouvelle/);
    expect(reasons[2]).toMatch(/elle-même/);
    expect(reasons[3]).toMatch(/2002-10-17/);
    expect(reasons[4]).toMatch(/même jumelage que la ligne 2/);
    expect(reasons[5]).toMatch(/1800/);
    expect(reasons[6]).toMatch(/Perse imaginaire.*année 0/);

    const refused = await call('post', `/${uploaded.id}/apply`).send({}).expect(400);
    expect(refused.body.error.message).toMatch(/5 lignes sont en erreur/);
    await call('post', `/${uploaded.id}/apply`).send({ leaveOutErrors: true }).expect(202);
    expect(await settled(uploaded.id)).toMatchObject({ state: 'applied' });
    await call('post', `/${uploaded.id}/apply`).send({ leaveOutErrors: true }).expect(409);

    const { body } = await server.request
      .get('/api/twinnings?filters[cities][name]=Kanazawa&populate=cities')
      .expect(200);
    expect(body.data).toMatchObject([
      { since: '1973-10-12', kind: 'twinning', slug: 'nancy-kanazawa' },
    ]);

    const made = (await rows(uploaded.id, '&verdict=create'))[1];
    expect(made).toMatchObject({ row: 3, documentId: body.data[0].documentId });

    const again = await check(await upload('jumelages.csv', PAIRS));
    expect(again.counts).toEqual({ create: 0, update: 0, unchanged: 2, error: 5 });
    const repeated = (await rows(again.id, '&verdict=error')).map(({ reason }) => reason);
    expect(repeated).toEqual(reasons.slice(2));
  });

  it('remembers how its columns were mapped', async () => {
    const odd = 'Colonne A;Colonne B;Colonne C\nToul;FR;12\n';
    const first = await upload('a.csv', odd);
    expect(first.sheets[0]?.kind).toBe('ignored');
    const columns = ['name', 'countryCode', 'population'];
    const sheets = [{ index: 0, kind: 'cities', columns, constants: { kind: 'municipality' } }];
    await call('put', `/${first.id}/mapping`).send({ publish: false, sheets }).expect(202);
    await settled(first.id);
    const second = await upload('b.csv', odd.replace('Toul', 'Metz'));
    expect(second.sheets[0]).toMatchObject({ kind: 'cities', constants: { kind: 'municipality' } });
    expect(second.sheets[0]?.columns.map(({ attribute }) => attribute)).toEqual(columns);
  });

  it('asks for another look when the register has changed since the check', async () => {
    const uploaded = await upload('villes.csv', 'Nom;Pays;Population\nNancy;FR;105058\n');
    expect(await check(uploaded)).toMatchObject({ counts: { update: 1 } });
    await query(server, "update public.cities set population = 105058 where name = 'Nancy'");
    await call('post', `/${uploaded.id}/apply`).send({}).expect(202);
    const asked = await settled(uploaded.id);
    expect(asked).toMatchObject({ state: 'checked', counts: { update: 0, unchanged: 1 } });
    expect(asked.error).toMatch(/le registre a changé/);
  });
});

it('rows that may make a city once more can be looked at by themselves', async () => {
  const known = ['Nom,Pays,Latitude,Longitude', 'München,DE,48.1372,11.5755'].join('\n');
  const { id } = await check(await upload('villes.csv', known));
  await call('post', `/${id}/apply`).send({}).expect(202);
  expect(await settled(id)).toMatchObject({ state: 'applied' });
  const more = ['Nom,Pays,Latitude,Longitude', 'Munich,DE,48.13,11.57', 'Ulm,DE,48.4,10'].join(
    '\n',
  );
  const checked = await check(await upload('villes.csv', more));
  expect(checked.counts).toMatchObject({ create: 2, error: 0 });
  expect(await rows(checked.id, '&verdict=create&doubtful=true')).toMatchObject([
    { label: 'Munich', reason: expect.stringContaining('à moins de 1 km de München (munchen)') },
  ]);
  await call('get', `/${checked.id}/rows?doubtful=perhaps`).expect(400);
});

describe('what is chosen from a few words', () => {
  const exchanges = (kinds: readonly string[]): string =>
    ['Titre;Nature', ...kinds.map((kind, index) => `Rencontre ${index};${kind}`)].join('\n');

  it('may be written as forms show it, in any case, or as its code; messages list the words', async () => {
    const kinds = [
      'official-visit',
      'visite officielle',
      'OFFICIAL VISIT',
      'evenement',
      'tourisme',
    ];
    const { id } = await upload('echanges.csv', exchanges(kinds));
    const sheets = [{ index: 0, kind: 'exchanges', columns: ['title', 'kind'], constants: {} }];
    await call('put', `/${id}/mapping`).send({ publish: true, sheets }).expect(202);
    await settled(id);
    const told = await rows(id);
    expect(told.map(({ verdict }) => verdict)).toEqual([
      ...['create', 'create', 'create', 'create', 'error'],
    ]);
    expect(told[4]?.reason).toBe(
      'Nature\u00a0: «\u00a0tourisme\u00a0» ne fait pas partie des choix\u00a0: Visite officielle, Culture, ' +
        'Scolaire, Université, Sport, Économie, Programme de coopération, Événement, Autre',
    );
    const english = await call('get', `/${id}/rows?verdict=error`).set('Accept-Language', 'en');
    const [row] = english.body.data;
    expect(row.reason).toMatch(/“tourisme” is none of the choices: Official visit, /);
  });

  it.each([
    ['Délibération du conseil', 'update', /^change\u00a0: Étapes$/],
    ['council-vote', 'update', /^change\u00a0: Étapes$/],
    [
      'fiançailles',
      'error',
      /choisissez parmi Proposition, Délibération du conseil, .*"fiançailles"/,
    ],
  ])('so may what a list in a cell chooses: %s', async (kind, verdict, reason) => {
    const attributes = ['city1', 'city1Country', 'city2', 'city2Country', 'milestones'];
    const milestones = `[{""kind"":""${kind}"",""date"":""1955""}]`;
    const table = `A,B,C,D,E\nNancy,FR,Karlsruhe,DE,"${milestones}"`;
    const { id } = await upload('jumelages.csv', table);
    const sheets = [{ index: 0, kind: 'twinnings', columns: attributes, constants: {} }];
    await call('put', `/${id}/mapping`).send({ publish: true, sheets }).expect(202);
    await settled(id);
    const [told] = await rows(id);
    expect([told?.verdict, told?.reason]).toEqual([verdict, expect.stringMatching(reason)]);
  });
});

describe('what cannot be imported', () => {
  it('is refused with what to do', async () => {
    const none = await call('post', '').send({}).expect(400);
    expect(none.body.error.message).toMatch(/joignez/i);
    const pdf = await call('post', '')
      .attach('files', Buffer.from('%PDF-1.7'), 'x.csv')
      .expect(400);
    expect(pdf.body.error.message).toMatch(/x\.csv/);
    const { id } = await upload('villes.csv', 'Nom;Pays\nMetz;FR\n');
    const sheets = [{ index: 0, kind: 'cities', columns: ['nam', null], constants: {} }];
    const wrong = await call('put', `/${id}/mapping`).send({ sheets }).expect(400);
    expect(wrong.body.error.message).toMatch(/«\u00a0nam\u00a0»/);
    await call('put', `/${id}/mapping`).send({ sheets: [] }).expect(400);
    await call('get', '/999999').expect(404);
    await call('get', `/${id}/rows?verdict=maybe`).expect(400);
    await call('delete', `/${id}`).expect(204);
    await call('get', `/${id}`).expect(404);
  });

  it('is for staff alone', async () => {
    await server.request.get('/jumelle/imports').expect(401);
  });
});
