import { TEMPLATES } from '../../../src/admin/import/start/template-files';
import { SHORT_NAME } from '../../../src/export/words';
import { guessMapping, guessMappingOf } from '../../../src/import/mapping/guess-mapping';
import { TARGETS } from '../../../src/import/targets';
import { fieldLabel, modelWords, PANEL_LANGUAGES } from '../../../src/labels/labels';

const LOCALES = ['en', 'fr', 'de'];
const UIDS = {
  cities: 'api::city.city',
  twinnings: 'api::twinning.twinning',
  exchanges: 'api::exchange.exchange',
} as const;
const KINDS = ['cities', 'twinnings', 'exchanges', 'pairs'] as const;

describe.each(PANEL_LANGUAGES)('headings in %s', (language) => {
  it.each(KINDS)('of the template for %s are all recognised', (kind) => {
    const headers = TEMPLATES[language][kind].rows[0] ?? [];
    const guess = guessMapping(headers, LOCALES);
    expect(guess.kind).toBe(kind);
    expect(guess.columns).not.toContain(null);
  });

  it.each(['cities', 'twinnings', 'exchanges'] as const)('of exported %s are', (kind) => {
    const uid = UIDS[kind];
    const fields = Object.keys(modelWords(language, uid)?.fields ?? {});
    const attributes = TARGETS[kind]
      .map(({ attribute }) => attribute)
      .filter((it) => fields.includes(it) || it === 'documentId');
    const headers = attributes.map((it) => fieldLabel(language, uid, it));
    expect(guessMappingOf(kind, headers, LOCALES).columns).toEqual(attributes);
  });

  it('of related entries are: by name and by short name', () => {
    const colon = language === 'fr' ? ' : ' : ': ';
    const slugs = (name: string) =>
      `${fieldLabel(language, 'api::exchange.exchange', name)}${colon}${SHORT_NAME[language]}`;
    const headers = ['cities', 'themes', 'twinnings', 'organisations', 'host'].map(slugs);
    expect(guessMappingOf('exchanges', headers, LOCALES).columns).toEqual([
      ...['citySlugs', 'themeSlugs', 'twinningSlugs', 'organisationSlugs', 'hostSlug'],
    ]);
  });
});

describe('headings as people write them', () => {
  it.each([
    [['Name (fr)', 'Short name', 'Country', 'Identifier'], 'cities', 'name@fr'],
    [
      ['Title (fr)', 'Kind', 'Starts', 'Cities', 'Host city', 'Outcome (fr)'],
      'exchanges',
      'title@fr',
    ],
    [['Year of twinning', 'Our town', 'Twinned with', 'Country'], 'pairs', 'since'],
  ])('%s', (headers, kind, first) => {
    const guess = guessMapping(headers, LOCALES);
    expect([guess.kind, guess.columns[0]]).toEqual([kind, first]);
    expect(guess.columns).not.toContain(null);
  });

  it('a number in thousands is not taken for the number', () => {
    const { columns } = guessMapping(['Ville', 'Pays', 'Population (en milliers)'], LOCALES);
    expect(columns).toEqual(['name', 'countryCode', null]);
  });
});
