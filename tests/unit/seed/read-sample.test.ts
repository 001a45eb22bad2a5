import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readSample, type SampleDocument, type Schema } from '../../../src/seed/read-sample';

const localised = { pluginOptions: { i18n: { localized: true } } };
const schemas: Record<string, object> = {
  'api::city.city': {
    name: { type: 'string', ...localised },
    slug: { type: 'string' },
    population: { type: 'integer' },
    succeededBy: { type: 'relation', relation: 'manyToOne', target: 'api::city.city' },
    networks: {
      type: 'relation',
      relation: 'manyToMany',
      target: 'api::network.network',
      mappedBy: 'members',
    },
  },
  'api::network.network': {
    name: { type: 'string', ...localised },
    members: { type: 'relation', relation: 'manyToMany', target: 'api::city.city' },
  },
};
const schemaOf = (uid: string): Schema =>
  JSON.parse(JSON.stringify({ attributes: schemas[uid] ?? {} }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sample-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (files: Record<string, object | string>): SampleDocument[] => {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(path.join(folder, file), text);
  }
  return readSample(folder, 'en', schemaOf);
};

const GOOD = {
  'facts/cities.json': { metz: { population: 120000 }, nancy: { succeededBy: 'metz' } },
  'facts/networks.json': { hanse: { members: ['nancy', 'metz'] } },
  'de/cities.json': { nancy: { name: 'Nanzig' } },
  'en/cities.json': { metz: { name: 'Metz' }, nancy: { name: 'Nancy' } },
  'en/networks.json': { hanse: { name: 'Hanse' } },
};

describe('a sample', () => {
  it('is read in the order of its dependencies, the default locale first', () => {
    const documents = read(GOOD);
    expect(documents.map(({ collection, slug }) => `${collection}/${slug}`)).toEqual([
      'cities/metz',
      'cities/nancy',
      'networks/hanse',
    ]);
    const [metz, nancy, hanse] = documents;
    expect(metz).toMatchObject({ facts: { population: 120000 }, relations: [] });
    expect([...(nancy?.texts.entries() ?? [])]).toEqual([
      ['en', { name: 'Nancy' }],
      ['de', { name: 'Nanzig' }],
    ]);
    expect(nancy?.relations).toEqual([
      {
        attribute: 'succeededBy',
        isList: false,
        targets: [{ uid: 'api::city.city', slug: 'metz' }],
      },
    ]);
    expect(hanse?.relations[0]).toMatchObject({ attribute: 'members', isList: true });
  });

  it.each<[string, Record<string, object | string>]>([
    [' in JSON at position', { 'facts/cities.json': '{' }],
    ['facts/cities.json: not an object', { 'facts/cities.json': [] }],
    ['facts/cities.json, nancy: not an object', { 'facts/cities.json': { nancy: 'Nancy' } }],
    ['facts/towns.json: no content type', { 'facts/towns.json': {} }],
    ['facts/cities.json, Nancy!: not a slug', { 'facts/cities.json': { 'Nancy!': {} } }],
    ['facts/cities.json, nancy: mayor is not', { 'facts/cities.json': { nancy: { mayor: 1 } } }],
    ['nancy: slug is not an attribute', { 'facts/cities.json': { nancy: { slug: 'nancy' } } }],
    ['nancy: name is text', { 'facts/cities.json': { nancy: { name: 'Nancy' } } }],
    ['nancy: networks is the other side', { 'facts/cities.json': { nancy: { networks: [] } } }],
    ['nancy: succeededBy is not a slug', { 'facts/cities.json': { nancy: { succeededBy: 1 } } }],
    ['members is not a list', { 'facts/networks.json': { hanse: { members: 'metz' } } }],
    ['members: toul is not entered', { 'facts/networks.json': { hanse: { members: ['toul'] } } }],
    [
      'nancy: succeededBy: metz is not entered before',
      { 'facts/cities.json': { nancy: { succeededBy: 'metz' }, metz: {} } },
    ],
    ['metz: no text in en/cities.json', { 'en/cities.json': { nancy: { name: 'Nancy' } } }],
    ['de/cities.json, toul: no facts', { 'de/cities.json': { toul: { name: 'Tull' } } }],
    ['de/cities.json, nancy: population', { 'de/cities.json': { nancy: { population: 1 } } }],
  ])('with a fault is refused: %s', (message, fault) => {
    expect(() => read({ ...GOOD, ...fault })).toThrow(message);
  });

  it('reports all faults at once', () => {
    const read2 = (): unknown =>
      read({ ...GOOD, 'de/cities.json': { toul: { mayor: 1 } }, 'facts/towns.json': {} });
    expect(read2).toThrow(/towns[\s\S]*toul: no facts[\s\S]*toul: mayor/);
  });
});
