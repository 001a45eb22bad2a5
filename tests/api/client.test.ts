import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { strapi } from '@strapi/client';
import { createToken, startServer, type TestServer } from '../helpers';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ template: 'sample' });
});

describe('@strapi/client', () => {
  const anonymous = () => strapi({ baseURL: `${server.url}/api` });

  it('lists, filters, sorts and pages', async () => {
    const { data, meta } = await anonymous()
      .collection('twinnings')
      .find({
        filters: { since: { $lte: '1955' }, state: 'active', kind: { $eq: 'twinning' } },
        sort: ['since:asc', 'slug:asc'],
        fields: ['title', 'since'],
        pagination: { page: 1, pageSize: 2 },
      });
    expect(data.map(({ since }) => since)).toEqual(['1954', '1954']);
    expect(meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 2, total: 3 });
  });

  it('populates, in the language that it asks for', async () => {
    const { data } = await anonymous()
      .collection('cities')
      .find({
        locale: 'fr',
        filters: { name: { $eq: 'Padoue' } },
        populate: { twinnings: { fields: ['since'], populate: { cities: { fields: ['name'] } } } },
      });
    expect(data).toMatchObject([
      { slug: 'padua', locale: 'fr', twinnings: [{ since: '1964', cities: expect.any(Array) }] },
    ]);
    const names = data.flatMap(({ twinnings }) =>
      twinnings.flatMap(({ cities }: { cities: { name: string }[] }) =>
        cities.map(({ name }) => name),
      ),
    );
    expect(names.sort()).toEqual(['Nancy', 'Padoue']);
  });

  it('reads by document id and by slug', async () => {
    const cities = anonymous().collection('cities');
    const bySlug = await cities.findOne('kanazawa', { fields: ['name'] });
    const byId = await cities.findOne(bySlug.data.documentId, { locale: 'ja', populate: '*' });
    expect(byId.data).toMatchObject({ name: '金沢', countryCode: 'JP' });
  });

  it('is told what is wrong', async () => {
    const cities = anonymous().collection('cities');
    await expect(cities.findOne('atlantis')).rejects.toThrow(/404/);
    await expect(cities.find({ locale: 'xx' })).rejects.toThrow(/400/);
    await expect(cities.create({ name: 'Atlantis' })).rejects.toThrow(/403/);
  });

  it('creates, changes, translates and deletes with a token', async () => {
    const auth = await createToken(server, { type: 'full-access' });
    const cities = strapi({ baseURL: `${server.url}/api`, auth }).collection('cities');
    const created = await cities.create({ name: 'Metz', kind: 'municipality', countryCode: 'FR' });
    const { documentId } = created.data;
    await cities.update(documentId, { population: 120_000, populationAsOf: '2020~' });
    await cities.update(documentId, { summary: 'Voisine de Nancy' }, { locale: 'fr' });
    const { data } = await anonymous().collection('cities').findOne('metz', { locale: 'fr' });
    expect(data).toMatchObject({ summary: 'Voisine de Nancy', population: 120_000 });
    await cities.delete(documentId);
    await expect(anonymous().collection('cities').findOne('metz')).rejects.toThrow(/404/);
  });
});

describe('openapi-typescript', () => {
  const run = promisify(execFile);
  const script = (name: string, file: string): string =>
    path.join(path.dirname(require.resolve(`${name}/package.json`)), file);

  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'jumelle-client-'));
    const generator = script('openapi-typescript', 'bin/cli.js');
    const types = path.join(folder, 'openapi.ts');
    await run(process.execPath, [generator, `${server.url}/openapi.json`, '--output', types]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** What the compiler says of a program that uses the generated types. */
  const compile = async (program: string): Promise<string> => {
    const options = { strict: true, noEmit: true, target: 'es2022', module: 'preserve', types: [] };
    await writeFile(path.join(folder, 'client.ts'), program);
    await writeFile(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['client.ts'] }),
    );
    const compiler = script('typescript', 'bin/tsc');
    const { stdout } = await run(process.execPath, [compiler, '-p', folder]).catch(
      (error: unknown) => error as { stdout: string },
    );
    return stdout;
  };

  const PRELUDE = `
    import type { components, operations, paths } from './openapi';
    type Answer<Path extends keyof paths> = paths[Path] extends {
      get: { responses: { 200: { content: { 'application/json': infer Json } } } };
    } ? Json : never;
  `;

  it('generates types that real answers satisfy, and others do not', async () => {
    const asked: [string, string][] = [
      ['/api/cities', '?locale=fr&populate=*'],
      ['/api/cities', '?fields=name&populate[localizations]=true'],
      ['/api/cities/{id}', '/nancy?populate[twinnings][populate]=cities'],
      ['/api/twinnings', '?filters[since][$lte]=1955&locale=he'],
      ['/api/anniversaries', '?populate=*'],
      ['/api/networks', '?pagination[start]=0&pagination[limit]=3'],
      ['/api/exchanges', '?populate=*'],
      ['/api/organisations', ''],
      ['/api/themes', '?populate=*'],
      ['/api/anniversaries/upcoming', '?from=2024-01-01&until=2029-12-31'],
      ['/api/statistics', ''],
      ['/api/health', ''],
      ['/api/i18n/locales', ''],
    ];
    const answers = await Promise.all(
      asked.map(async ([address, rest]) => {
        const { text } = await server.request
          .get(encodeURI(address.replace('/{id}', '') + rest))
          .expect(200);
        return `export const $ = ${text} satisfies Answer<'${address}'>;`;
      }),
    );
    const program = answers.map((line, index) => line.replace('$', `answer${index}`)).join('\n');
    expect(await compile(PRELUDE + program)).toBe('');

    const [first = ''] = answers;
    const broken = first.replace('$', 'broken').replace('"slug":', '"slog":');
    expect(await compile(PRELUDE + broken)).toContain(`'"slog"' does not exist in type`);
  });

  it('generates types with which a client asks and writes', async () => {
    const program = `
      export const query: operations['listCities']['parameters']['query'] = {
        locale: 'fr',
        filters: {
          countryCode: { $in: ['DE', 'PL'] },
          population: { $gte: 100000 },
          twinnings: { since: { $lte: '1955' }, state: 'active', cities: { isHome: true } },
          $or: [{ name: { $startsWith: 'K' } }, { $not: { kind: 'region' } }],
        },
        populate: { twinnings: { fields: ['title'], sort: ['since'], populate: 'cities' }, cover: true },
        sort: ['name:asc'],
        fields: ['name', 'countryCode'],
        pagination: { page: 1, pageSize: 10 },
      };
      export const write: components['schemas']['TwinningWrite'] = {
        data: {
          kind: 'friendship',
          state: 'active',
          since: '1991',
          cities: ['a', { documentId: 'b', position: { start: true } }],
          themes: { connect: ['c'], disconnect: [] },
          milestones: [{ kind: 'signature', date: '1991-05', document: 7 }],
        },
      };
      export const names = ({ data }: Answer<'/api/cities'>): string[] =>
        data.map(({ name, slug, locale }) => \`\${name ?? slug} (\${locale})\`);

      // @ts-expect-error a locale that this instance does not have
      export const locale: NonNullable<typeof query>['locale'] = 'xx';
      // @ts-expect-error an attribute that cities do not have
      export const filters: components['schemas']['CityFilters'] = { mayor: 'x' };
      // @ts-expect-error a state that agreements are never in
      export const state: components['schemas']['TwinningInput'] = { state: 'broken' };
      // @ts-expect-error reading a city needs its id or slug
      export const path: operations['getCity']['parameters']['path'] = {};
    `;
    expect(await compile(PRELUDE + program)).toBe('');
  });
});
