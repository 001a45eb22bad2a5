import { emptyFields } from '../../../src/documents/fields';
import { applyInput, type Resolver } from '../../../src/documents/input/apply-input';
import { parseInput } from '../../../src/documents/input/parse-input';
import { computedDueOn } from '../../../src/documents/rules/anniversary';
import type { Candidate, Referenced } from '../../../src/documents/rules/candidate';
import {
  draftViolations,
  publicationViolations,
} from '../../../src/documents/rules/check-candidate';
import { slugSource } from '../../../src/documents/rules/slug-source';
import { fieldOf } from '../../../src/documents/violation';
import { schemaOf } from './schemas';

type Data = Record<string, unknown>;

const known: Record<string, Referenced> = {
  nancy: { isPublished: true, name: 'Nancy', slug: 'nancy', date: '1265' },
  padua: { isPublished: true, name: 'Padua', slug: 'padua', date: null },
  draft: { isPublished: false, name: 'Draft Town', slug: 'draft', date: null },
  unnamed: { isPublished: false, name: null, slug: null, date: null },
  agreement: { isPublished: true, name: null, slug: 'nancy-padua', date: '1964-10' },
  eurocities: { isPublished: true, name: 'Eurocities', slug: 'eurocities', date: '1986' },
};
const resolver: Resolver = {
  document: (_, reference) =>
    'documentId' in reference && reference.documentId in known ? reference.documentId : undefined,
  file: (reference) =>
    'id' in reference ? { id: reference.id, isImage: reference.id < 10 } : undefined,
};

const candidateOf = (type: string, data: Data) => {
  const schema = schemaOf(type);
  const parsed = parseInput(schema, data, { refuseSystemAttributes: true });
  const { fields, violations } = applyInput(schema, emptyFields(schema), parsed.input, resolver);
  const candidate: Candidate = {
    ...{ schema, documentId: 'itself', fields },
    references: { get: (_, documentId) => known[documentId] },
  };
  return { candidate, violations: [...parsed.violations, ...violations] };
};

const drafted = (type: string, data: Data): string[] => {
  const { candidate, violations } = candidateOf(type, data);
  return [...violations, ...draftViolations(candidate)].map(({ path }) => fieldOf(path));
};
const lacking = (type: string, data: Data): string[] =>
  publicationViolations(candidateOf(type, data).candidate).map(({ path }) => fieldOf(path));

describe('what holds for drafts', () => {
  it.each(['city', 'twinning', 'anniversary', 'network', 'exchange', 'organisation', 'theme'])(
    'nothing is wrong with an empty %s',
    (type) => expect(drafted(type, {})).toEqual([]),
  );

  it.each<[string, Data]>([
    ['city', { countryCode: 'XK', population: 0, areaKm2: 15.01, latitude: -90, longitude: 180 }],
    ['city', { website: 'https://www.nancy.fr/é?a=b#c', wikidataId: 'Q1', geonamesId: 2990999 }],
    ['city', { nameVariants: [{ language: 'zh-Hans' }, { language: 'fr-x-lorrain' }, {}] }],
    ['city', { awards: [{ year: 1969 }], gallery: [1, 2], cover: { id: 3 }, isHome: null }],
    [
      'city',
      { sources: [{ url: 'http://x.org', publishedOn: '2016~', retrievedOn: '2026-11-22' }] },
    ],
    ['city', { foundedOn: '1955-06', dissolvedOn: '1955', slug: 'saint-die-88' }],
    ['twinning', { since: '1991-06', until: '1991', cities: ['nancy', 'padua'] }],
    ['twinning', { milestones: [{ date: '195X', document: 99 }], sinceBasis: 'council-vote' }],
    ['exchange', { startsOn: '2014-12-05', endsOn: '2014-12', participants: 0, host: 'nancy' }],
    ['exchange', { name: undefined, title: '' }],
  ])('%s %j is well formed', (type, data) => expect(drafted(type, data)).toEqual([]));

  it.each<[string, Data, string]>([
    ['city', { countryCode: 'FRA' }, 'countryCode'],
    ['city', { website: 'https://a b' }, 'website'],
    ['city', { website: 'https:example.org' }, 'website'],
    ['city', { website: 'data:text/html,x' }, 'website'],
    ['city', { wikidataId: 'Q0' }, 'wikidataId'],
    ['city', { population: -1 }, 'population'],
    ['city', { population: '105000' }, 'population'],
    ['city', { areaKm2: Infinity }, 'areaKm2'],
    ['city', { isHome: 'yes' }, 'isHome'],
    ['city', { name: 5 }, 'name'],
    ['city', { name: 'x'.repeat(10_001) }, 'name'],
    ['city', { slug: `a${'-a'.repeat(127)}b` }, 'slug'],
    ['city', { slug: 'upcoming' }, 'slug'],
    ['city', { nameVariants: [{}, { language: 'english' }] }, 'nameVariants[1].language'],
    ['city', { nameVariants: [{ kind: 'nickname' }] }, 'nameVariants[0].kind'],
    ['city', { nameVariants: [{ nam: 'x' }] }, 'nameVariants[0].nam'],
    ['city', { nameVariants: ['x'] }, 'nameVariants[0]'],
    ['city', { sources: [{ retrievedOn: '2026-02-29' }] }, 'sources[0].retrievedOn'],
    ['city', { sources: [{ publishedOn: '2016-13' }] }, 'sources[0].publishedOn'],
    ['city', { awards: Array.from({ length: 251 }, () => ({})) }, 'awards'],
    ['city', { cover: 12 }, 'cover'],
    ['city', { cover: [1, 2] }, 'cover'],
    ['city', { succeededBy: 'itself' }, 'succeededBy'],
    ['city', { succeededBy: ['nancy', 'padua'] }, 'succeededBy'],
    ['city', { longitude: 180.5, latitude: 1 }, 'longitude'],
    ['city', { latitude: 1 }, 'longitude'],
    ['city', { id: 1 }, 'id'],
    ['twinning', { cities: ['nancy', 'nancy'] }, 'cities'],
    ['twinning', { cities: ['nobody'] }, 'cities'],
    ['twinning', { cities: { connect: true } }, 'cities'],
    ['twinning', { prospectCountryCode: 'ru' }, 'prospectCountryCode'],
    ['twinning', { since: '1992', until: '1991-12-31' }, 'until'],
    ['anniversary', { years: 0 }, 'years'],
    ['exchange', { startsOn: '2014-12-05', endsOn: '2014-11' }, 'endsOn'],
    ['exchange', { participants: 1.5 }, 'participants'],
  ])('%s %j is refused', (type, data, field) => expect(drafted(type, data)).toEqual([field]));
});

describe('what is needed to publish', () => {
  it.each<[string, Data, string[]]>([
    ['city', {}, ['name', 'kind', 'countryCode']],
    ['city', { name: ' ', kind: 'region', countryCode: 'FR' }, ['name']],
    ['theme', {}, ['name']],
    ['theme', { name: 'Culture' }, []],
    ['organisation', { name: 'x', kind: 'school', city: 'draft' }, ['city']],
    ['network', { name: 'x', kind: 'other', members: ['nancy', 'draft'] }, ['members']],
    ['exchange', { title: 'x', kind: 'event', sources: [{}] }, ['sources[0].title']],
    ['twinning', { cities: ['nancy', 'padua'] }, ['kind', 'state']],
    ['twinning', { kind: 'contact', state: 'active', cities: ['nancy'] }, ['cities']],
    ['twinning', { kind: 'contact', state: 'prospective', cities: ['nancy'] }, ['cities']],
    ['twinning', { kind: 'contact', state: 'prospective', prospectCountryCode: 'CN' }, ['cities']],
    [
      'twinning',
      { kind: 'contact', state: 'prospective', prospectCountryCode: 'CN', cities: ['nancy'] },
      [],
    ],
    ['anniversary', { occasion: 'other', years: 5 }, ['twinning']],
    ['anniversary', { occasion: 'other', years: 5, city: 'nancy' }, []],
    [
      'anniversary',
      { occasion: 'other', years: 5, city: 'nancy', network: 'eurocities' },
      ['network'],
    ],
    ['anniversary', { occasion: 'membership', years: 5, city: 'nancy', network: 'eurocities' }, []],
    ['anniversary', { occasion: 'membership', years: 5, network: 'eurocities' }, []],
    ['anniversary', { occasion: 'membership', years: 5, city: 'nancy' }, ['occasion']],
    ['anniversary', { occasion: 'city-founding', years: 5, twinning: 'agreement' }, ['occasion']],
    [
      'anniversary',
      { occasion: 'twinning', years: 5, twinning: 'agreement', city: 'nancy' },
      ['occasion'],
    ],
  ])('%s %j lacks %j', (type, data, fields) => expect(lacking(type, data)).toEqual(fields));

  it('says which documents have to be published first', () => {
    const { candidate } = candidateOf('twinning', { cities: ['nancy', 'draft', 'unnamed'] });
    const [, , cities] = publicationViolations(candidate);
    expect(cities?.message).toContain('city Draft Town, city unnamed');
  });
});

describe('what the server makes', () => {
  it.each<[string, Data, string | null]>([
    ['city', { name: 'Nancy' }, 'Nancy'],
    ['exchange', { title: 'A day in spring' }, 'A day in spring'],
    ['twinning', { title: 'Pact', cities: ['nancy', 'padua'] }, 'Pact'],
    ['twinning', { cities: ['nancy', 'padua'] }, 'Nancy Padua'],
    ['twinning', { cities: ['nancy'] }, null],
    ['twinning', { cities: ['nancy', 'unnamed'] }, null],
    [
      'twinning',
      { cities: ['nancy'], state: 'prospective', prospectCountryCode: 'CN' },
      'Nancy China',
    ],
    ['anniversary', { twinning: 'agreement', years: 60 }, 'nancy-padua 60'],
    ['anniversary', { twinning: 'agreement' }, null],
    ['anniversary', { city: 'nancy', network: 'eurocities', years: 5 }, 'nancy eurocities 5'],
  ])('%s %j has a slug of %j', (type, data, source) =>
    expect(slugSource(candidateOf(type, data).candidate)).toBe(source),
  );

  it.each<[Data, string | null]>([
    [{ twinning: 'agreement', years: 50 }, '2014-10'],
    [{ city: 'nancy', years: 750 }, '2015'],
    [{ city: 'padua', years: 750 }, null],
    [{ network: 'eurocities', years: 50 }, '2036'],
    [{ city: 'nancy', network: 'eurocities', years: 50 }, null],
    [{ twinning: 'agreement', years: 9000 }, null],
    [{ twinning: 'agreement' }, null],
  ])('an anniversary %j is due on %j', (data, dueOn) =>
    expect(computedDueOn(candidateOf('anniversary', data).candidate)).toBe(dueOn),
  );
});
