import fc from 'fast-check';
import { Database, plan, type Table, verdicts } from './plan-rows';

const CITY = 'api::city.city';
const TWINNING = 'api::twinning.twinning';
const HEADERS = ['id', 'name', 'country_code', 'lat', 'lon', 'population', 'wikidata'];

const sample = (): Database => {
  const database = new Database();
  const city = (id: string, data: object): void =>
    database.add(CITY, id, { kind: 'municipality', countryCode: 'FR', slug: id, ...data });
  city('nancy', { name: 'Nancy', isHome: true, wikidataId: 'Q40898', population: 105162 });
  city('karlsruhe', { name: 'Karlsruhe', countryCode: 'DE', wikidataId: 'Q1040' });
  city('krakow', {
    ...{ name: 'Kraków', countryCode: 'PL' },
    nameVariants: [{ name: 'Cracovie', language: 'fr', kind: 'exonym' }],
  });
  city('saint-denis', { name: 'Saint-Denis' });
  city('saint-denis-2', { name: 'Saint Denis' });
  database.add(TWINNING, 'nancy-karlsruhe', {
    ...{ slug: 'nancy-karlsruhe', kind: 'twinning', state: 'active', since: '1955' },
    cities: ['nancy', 'karlsruhe'],
  });
  return database;
};

describe('cities', () => {
  it.each<[string, (string | number)[], RegExp]>([
    ['known by its Wikidata id', [1, 'Nancy', 'FR', '', '', 105162, 'Q40898'], /^unchanged$/],
    ['known by its name', [1, 'NANCY', 'France', '', '', '105 162', ''], /^unchanged$/],
    ['known by a variant of its name', [1, 'cracovie', 'PL', '', '', '', ''], /^unchanged$/],
    ['with another fact', [1, 'Nancy', 'FR', '', '', 104000, ''], /^update population$/],
    [
      'with a first fact',
      [1, 'Kraków', 'Pologne', '', '', 800000, 'Q31487'],
      /^update .*population/,
    ],
    ['new', [1, 'Kanazawa', 'JP', 36.56, 136.65, '', 'Q184235'], /^create$/],
    ['of the same name elsewhere', [1, 'Nancy', 'US', '', '', '', ''], /^create$/],
    [
      'of the same name with another Wikidata id',
      [1, 'Karlsruhe', 'DE', '', '', '', 'Q5'],
      /^create$/,
    ],
    [
      'that may be two',
      [1, 'Saint-Denis', 'FR', '', '', 5, ''],
      /^error several cities.*saint-denis.*saint-denis-2/,
    ],
    [
      'without a country',
      [1, 'Varna, Bulgaria', '', '', '', '', ''],
      /^error country_code: fill it in/,
    ],
    ['in no country', [1, 'Nowhere', 'Utopia', '', '', '', ''], /^error country_code: no country/],
    ['without a name', [1, '', 'FR', '', '', 5, ''], /^error name: fill it in/],
    [
      'whose Wikidata id is in another country',
      [1, 'Nancy', 'BE', '', '', '', 'Q40898'],
      /^error country_code: the Wikidata/,
    ],
    ['with half a position', [1, 'Metz', 'FR', 49.1, '', '', ''], /^error lon: give it too/],
    ['far out', [1, 'Metz', 'FR', 149.1, 6, '', ''], /^error lat: give a number from -90 to 90/],
    [
      'with everything wrong',
      [1, 'Metz', 'FR', 'north', 'x', 'many', 'W1'],
      /lat: .*lon: .*population: .*wikidata: /,
    ],
    [
      'with a failed formula',
      [1, 'Metz', 'FR', '', '', '#REF!', ''],
      /^error population: the formula/,
    ],
    [
      'of which nobody knows',
      [1, 'Metz', 'FR', '?', '-', 'n/a', 'inconnu'],
      /^create .*read as an empty cell/,
    ],
  ])('%s', async (_, row, verdict) => {
    const [first] = verdicts(await plan([[HEADERS, row]], sample()));
    expect(first).toMatch(verdict);
  });

  it('contradictory keys are an error that names both', async () => {
    const table: Table = [
      ['name', 'country', 'slug', 'wikidata'],
      ['Nancy', 'FR', 'karlsruhe', 'Q40898'],
    ];
    expect(verdicts(await plan([table], sample()))).toEqual([
      expect.stringMatching(/^error .*Nancy \(nancy\), Karlsruhe \(karlsruhe\)/),
    ]);
  });

  it('only a row that names its entry renames it', async () => {
    const renamed: Table = [
      ['slug', 'name', 'country'],
      ['krakow', 'Cracovie', 'PL'],
    ];
    expect(verdicts(await plan([renamed], sample()))).toEqual(['update name']);
    const known: Table = [
      ['name', 'country'],
      ['Cracovie', 'PL'],
    ];
    expect(verdicts(await plan([known], sample()))).toEqual(['unchanged']);
  });

  it('values for all rows fill what is empty and change nothing else', async () => {
    const database = sample();
    database.add(CITY, 'lorraine', {
      name: 'Lorraine',
      countryCode: 'FR',
      kind: 'region',
      slug: 'lorraine',
    });
    const table: Table = [
      ['name', 'country'],
      ['Lorraine', 'FR'],
      ['Metz', 'FR'],
    ];
    const outcomes = await plan([table], database);
    expect(verdicts(outcomes)).toEqual(['unchanged', 'create']);
    expect(outcomes[1]?.writes[0]?.data).toMatchObject({ kind: 'municipality', slug: 'metz' });
  });

  it('rows about one place: all of them are in question, and a mere repetition is none', async () => {
    const rows: Table = [
      HEADERS,
      [1, 'Baranavichy', 'BY', 53.1333, 26.0167, 179000, 'Q237655'],
      [2, 'Baranovichi', 'BY', 53.1323, 26.0184, 179000, 'Q237655'],
      [3, 'Furth', 'DE', 48.59, 12.02, '', ''],
      [4, 'Fürth', 'DE', 49.46, 11, 112025, 'Q3075'],
      [5, 'Löhne', 'DE', 52.2, 8.7, '', 'Q14863'],
      [6, 'Lohne', 'DE', 52.6, 8.2, '', 'Q539693'],
      [7, 'Bunkyō (Tokyo)', 'JP', 35.7168, 139.7206, '', ''],
      [8, 'Tokyo – Bunkyō', 'JP', 35.7168, 139.7206, '', ''],
      [9, 'Sanok', 'PL', 49.5, 22.2, '', ''],
      [10, 'Sanok County', 'PL', 49.5, 22.2, '', ''],
      [11, 'Metz', 'FR', 49.1, 6.1, 1, ''],
      [12, 'Metz', 'FR', 49.1, 6.1, 1, ''],
      [13, 'Toul', 'FR', '', '', '', ''],
      [13, 'Verdun', 'FR', '', '', '', ''],
    ];
    expect(verdicts(await plan([rows])).map((text) => text.replace(/[:,].*/, ''))).toEqual([
      'error about the same city as row 3 (Baranovichi)',
      'error about the same city as row 2 (Baranavichy)',
      'error the same name in the same country as row 5 (Fürth)',
      'error the same name in the same country as row 4 (Furth)',
      ...['create', 'create'],
      'error at the same spot and called nearly the same as row 9 (Tokyo – Bunkyō)',
      'error at the same spot and called nearly the same as row 8 (Bunkyō (Tokyo))',
      ...['create', 'create'],
      'create',
      'error repeats row 12',
      'error id',
      'error id',
    ]);
  });

  it('a new city close to a known one is asked about, unless it is another for certain', async () => {
    const database = sample();
    database.add(CITY, 'munchen', {
      ...{ name: 'München', slug: 'munchen', countryCode: 'DE', kind: 'municipality' },
      ...{ latitude: 48.1372, longitude: 11.5755, wikidataId: 'Q1726' },
    });
    const asked = /^create less than 1 km from München \(munchen\): if it is the same city, add/;
    const cases: [(string | number)[], RegExp][] = [
      [[1, 'Munich', 'DE', 48.1375, 11.575, '', ''], asked],
      [[2, 'Monaco di Baviera', 'DE', 48.1351, 11.582, '', ''], asked],
      [[3, 'Minga', 'AT', 48.1375, 11.575, '', ''], /^create$/],
      [[4, 'Haar', 'DE', 48.1088, 11.7266, '', ''], /^create$/],
      [[5, 'Sendling', 'DE', 48.118, 11.5466, '', 'Q265541'], /^create$/],
      [[6, 'Giesing', 'DE', '', '', '', ''], /^create$/],
      [[7, 'München', 'DE', 48.1375, 11.575, '', ''], /^update/],
    ];
    for (const [row, verdict] of cases) {
      expect(verdicts(await plan([[HEADERS, row]], database))[0]).toMatch(verdict);
    }
    const county: Table = [
      ['Nom', 'Pays', 'Latitude', 'Longitude', 'Nature'],
      ['Landkreis München', 'DE', 48.1372, 11.5755, 'Département'],
    ];
    expect(verdicts(await plan([county], database))).toEqual(['create']);
  });

  it('a file of one name a thousand times is planned as well', async () => {
    const rows = Array.from({ length: 3000 }, (_, id) => [id, 'Metz', 'FR', 49, 6, id, '']);
    const outcomes = await plan([[HEADERS, ...rows]]);
    expect(new Set(outcomes.map(({ verdict }) => verdict))).toEqual(new Set(['error']));
  });
});

describe('twinnings', () => {
  const cities: Table = [
    HEADERS,
    [1, 'Aix', 'FR', '', '', '', ''],
    [2, 'Bonn', 'DE', '', '', '', ''],
    [3, 'Nowhere', '', '', '', '', ''],
  ];

  it.each<[string, (string | number)[], RegExp]>([
    ['of new cities', [1, 2, ''], /^create$/],
    ['with a year', [2, 1, 1960], /^create$/],
    ['with itself', [2, 2, ''], /^error city_b_id: a city cannot be twinned with itself/],
    ['with a city that cannot be imported', [1, 3, ''], /^error city_b_id: row 4 \(Nowhere\)/],
    [
      'with a row that is not there',
      [1, 99, ''],
      /^error city_b_id: several countries may have a “99”/,
    ],
    ['with one city', [1, '', ''], /^error Cities: name two or more/],
    ['in year 0', [1, 2, 0], /^error since: there is no year 0/],
    ['on a day number', [1, 2, 37546], /^error since: .*2002-10-17/],
    ['in the Middle Ages', [1, 2, 1238], /^error since: .*1800/],
    ['by Wikidata id and short name', ['Q40898', 'karlsruhe', 1955], /^unchanged$/],
    ['the other way round', ['karlsruhe', 'nancy', ''], /^unchanged$/],
    ['with another year', ['karlsruhe', 'nancy', 1956], /^update since$/],
  ])('%s', async (_, row, verdict) => {
    const table: Table = [['city_a_id', 'city_b_id', 'since'], row];
    const outcomes = await plan([cities, table], sample());
    expect(verdicts(outcomes.filter(({ sheet }) => sheet === 1))[0]).toMatch(verdict);
  });

  it('A–B and B–A are one agreement, in whichever order and sheet', async () => {
    const table: Table = [
      ['city_a', 'city_b', 'since'],
      [1, 2, 1960],
      [2, 1, 1960],
      ['nancy', 1, 1970],
      [1, 'nancy', 1971],
    ];
    const outcomes = (await plan([cities, table], sample())).filter(({ sheet }) => sheet === 1);
    expect(verdicts(outcomes)).toEqual([
      'create',
      'error the same twinning as row 2',
      expect.stringMatching(/^error the same twinning as row 5, but/),
      expect.stringMatching(/^error the same twinning as row 4, but/),
    ]);
  });

  it('drafts are not what public agreements are made of', async () => {
    const database = sample();
    database.add(
      CITY,
      'draft',
      { name: 'Draft', slug: 'draft', countryCode: 'FR', kind: 'region' },
      false,
    );
    const table: Table = [
      ['city_a', 'city_b'],
      ['nancy', 'draft'],
    ];
    expect(verdicts(await plan([table], database))[0]).toMatch(
      /^error Cities: publish city “Draft/,
    );
    expect(verdicts(await plan([table], database, { publish: false }))).toEqual(['create']);
  });
});

describe('pairs, as town halls keep them', () => {
  const headers = ['Notre ville', 'Ville partenaire', 'Pays', 'Année'];
  it('makes partners that nobody knows yet, once', async () => {
    const table: Table = [
      headers,
      ['Nancy', 'Kanazawa', 'Japon', 1973],
      ['Nancy', 'Cracovie', 'Pologne', 1991],
      ['Metz', 'Kanazawa', 'Japon', ''],
      ['Saint-Denis', 'Kanazawa', 'Japon', ''],
    ];
    const outcomes = await plan([table], sample());
    expect(verdicts(outcomes)).toEqual([
      'create the city Kanazawa is new and will be created as well',
      'create',
      expect.stringMatching(/^error Notre ville: several countries may have a “Metz”/),
      expect.stringMatching(/^error Notre ville: several countries/),
    ]);
    expect(outcomes[0]?.writes).toMatchObject([
      { uid: CITY, data: { name: 'Kanazawa', countryCode: 'JP', kind: 'municipality' } },
      { uid: TWINNING, data: { since: '1973', kind: 'twinning', state: 'active' } },
    ]);
  });

  it('an agreement told from its other side is the same one, of a new city as well', async () => {
    const table: Table = [
      headers,
      ['Nancy', 'Kanazawa', 'Japon', 1973],
      ['Kanazawa', 'Nancy', 'France', 1973],
      ['Karlsruhe', 'Nancy', 'France', 1955],
      ['Cracovie', 'Nancy', 'France', 1991],
    ];
    expect(verdicts(await plan([table], sample()))).toEqual([
      'create the city Kanazawa is new and will be created as well',
      'error the same twinning as row 2',
      'unchanged',
      expect.stringMatching(/^error Notre ville: several countries may have a “Cracovie”/),
    ]);
  });

  it('rows of another sheet are told with its name', async () => {
    const one: Table = [headers, ['Nancy', 'Kanazawa', 'Japon', 1973]];
    const other: Table = [headers, ['Nancy', 'Kanazawa', 'Japon', 1973]];
    expect(verdicts(await plan([one, other], sample()))[1]).toBe(
      'error the same twinning as row 2 (0.csv)',
    );
  });

  it('our city may be the same for all rows; a partner is made by the first row that is right', async () => {
    const table: Table = [
      headers.slice(1),
      ['Kanazawa', 'Japon', 0],
      ['kanazawa', 'JP', 1973],
      ['Nancy', 'France', 1999],
    ];
    const constants = {
      ourCity: 'nancy',
      kind: 'twinning',
      state: 'active',
      partnerKind: 'municipality',
    };
    const outcomes = await plan([table], sample(), { mapping: { constants } });
    expect(verdicts(outcomes)).toEqual([
      expect.stringMatching(/^error Année: there is no year 0/),
      'create the city kanazawa is new and will be created as well',
      'error Ville partenaire: a city cannot be twinned with itself',
    ]);
  });
});

describe('exchanges', () => {
  it('are matched by title and beginning', async () => {
    const database = sample();
    database.add('api::exchange.exchange', 'x', {
      title: 'Saint Nicolas',
      kind: 'event',
      startsOn: '2014-12-05',
      slug: 'x',
    });
    const table: Table = [
      ['Intitulé', 'Type', 'Date de début', 'Ville hôte', 'Pays de la ville hôte', 'Participants'],
      ['Saint-Nicolas', 'événement', '2014-12-05', '', '', ''],
      ['Saint-Nicolas', 'événement', '5.12.2014', '', '', 30],
      ['Saint-Nicolas', 'event', '2015-12-05', 'Nancy', '', 30],
      ['Tournoi', 'mariage', '2015-12-05', 'Atlantis', 'France', ''],
    ];
    expect(verdicts(await plan([table], database))).toEqual([
      expect.stringMatching(/^error about the same exchange as row 3/),
      expect.stringMatching(/^error about the same exchange as row 2/),
      'create',
      expect.stringMatching(/^error Type: .*; Ville hôte: no city “Atlantis”/),
    ]);
  });
});

describe('whatever a file holds', () => {
  const name = fc.constantFrom('Aix', 'Bonn', 'bonn', 'Čacak', 'Nancy', 'Saint-Denis', '', '?');
  const country = fc.constantFrom('FR', 'DE', 'France', '', 'Utopia');
  const wikidata = fc.constantFrom('', '', 'Q1', 'Q2', 'Q40898', 'x');
  const number = fc.constantFrom('', '5', 'many', '105162');
  const cityRow = fc.tuple(name, country, number, wikidata);
  const party = fc.constantFrom('1', '2', '3', '4', 'nancy', 'Q1040', '');
  const year = fc.constantFrom('', '1955', '1960', '0', '37546');
  const file = fc.record({
    cities: fc.array(cityRow, { maxLength: 6 }),
    twinnings: fc.array(fc.tuple(party, party, year), { maxLength: 8 }),
  });
  const tables = ({
    cities,
    twinnings,
  }: {
    cities: string[][];
    twinnings: string[][];
  }): Table[] => [
    [
      ['id', 'name', 'country', 'population', 'wikidata'],
      ...cities.map((row, index) => [String(index + 1), ...row]),
    ],
    [['city_a', 'city_b', 'since'], ...twinnings],
  ];

  it('every row has a verdict, and applying twice changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (drawn) => {
        const database = sample();
        const first = await plan(tables(drawn), database);
        expect(first).toHaveLength(drawn.cities.length + drawn.twinnings.length);
        database.write(first);
        const second = await plan(tables(drawn), database);
        const told = verdicts(first);
        expect(verdicts(second)).toEqual(
          first.map(({ verdict }, index) =>
            verdict === 'error' ? told[index] : expect.stringMatching(/^unchanged/),
          ),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('the order in which a pair is named changes no verdict', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (drawn) => {
        const turned = {
          ...drawn,
          twinnings: drawn.twinnings.map(([a, b, since]) => [b, a, since]),
        };
        const [one, other] = [
          await plan(tables(drawn), sample()),
          await plan(tables(turned), sample()),
        ];
        const shape = (outcomes: typeof one): unknown[] =>
          outcomes.map(({ verdict, messages }) => [
            verdict,
            messages.map(({ code }) => code).sort(),
          ]);
        expect(shape(other)).toEqual(shape(one));
      }),
      { numRuns: 100 },
    );
  });
});
