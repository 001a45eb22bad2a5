import { arrangeFields } from '../../../../src/admin/fields/arrange-fields';
import type { Attribute, EditLayout, FieldLayout } from '../../../../src/admin/fields/edit-layout';
import {
  arrangeTranslation,
  type TranslationField,
} from '../../../../src/admin/translations/arrange-translation';
import { factInWords } from '../../../../src/admin/translations/fact-in-words';
import { en } from '../../../../src/admin/translations/words/en';
import { fr } from '../../../../src/admin/translations/words/fr';
import city from '../../../../src/api/city/content-types/city/schema.json';
import twinning from '../../../../src/api/twinning/content-types/twinning/schema.json';
import highlight from '../../../../src/components/city/highlight.json';
import source from '../../../../src/components/shared/source.json';

const fieldsOf = (attributes: Record<string, Attribute>): FieldLayout[] =>
  Object.entries(attributes).map(([name, attribute]) => ({
    ...{ name, attribute, type: attribute.type, label: name, size: 6 },
  }));

const form = (schema: { attributes: object }): EditLayout => ({
  layout: [fieldsOf(schema.attributes as Record<string, Attribute>).map((field) => [field])],
  components: {
    'city.highlight': { layout: [fieldsOf(highlight.attributes)] },
    'shared.source': { layout: [fieldsOf(source.attributes)] },
  },
  options: { i18n: { localized: true } },
});

const typesIn = ({ layout }: EditLayout): Record<string, string[]> => {
  const types: Record<string, string[]> = {};
  for (const field of layout.flat(2) as TranslationField[])
    (types[field.subject ?? field.name] ??= []).push(field.type);
  return types;
};

describe('a form in the main locale', () => {
  const arranged = typesIn(arrangeTranslation(arrangeFields(form(city)), 'en', 'en'));

  test('asks for every fact and text', () =>
    expect(arranged).toMatchObject({
      name: ['jumelle-text'],
      slug: ['jumelle-slug'],
      countryCode: ['jumelle-country'],
      latitude: ['jumelle-coordinates'],
      foundedOn: ['jumelle-date'],
      body: ['richtext'],
      highlights: ['component'],
      twinnings: ['relation'],
    }));

  test('has one field for both coordinates, unless one of them is not on the form', () => {
    expect(arranged['longitude']).toBeUndefined();
    const { longitude: _, ...attributes } = city.attributes;
    expect(typesIn(arrangeFields(form({ attributes })))['latitude']).toEqual(['float']);
  });
});

describe('a form in another locale', () => {
  test.each([
    ['city', city],
    ['twinning', twinning],
  ])('asks for no fact of a %s, and has the original of each text', (_, schema) => {
    const arranged = typesIn(arrangeTranslation(arrangeFields(form(schema)), 'he', 'en'));
    for (const [name, attribute] of Object.entries(
      schema.attributes as Record<string, Attribute>,
    )) {
      if (name === 'longitude') continue;
      const isText = attribute.pluginOptions?.i18n?.localized === true;
      const isLine = attribute.type === 'string' || attribute.type === 'text';
      const text = isLine ? ['jumelle-text'] : [attribute.type, 'jumelle-original'];
      expect([name, arranged[name]]).toEqual([name, isText ? text : ['jumelle-shared']]);
    }
  });

  test('names parts of components, which permissions know, not components', () => {
    const { layout, components } = arrangeTranslation(form(city), 'he', 'en');
    const shared = (layout.flat(2) as TranslationField[]).find(
      ({ subject }) => subject === 'sources',
    );
    expect(shared?.name).toBe('sources.title');
    const types = (uid: string) => components[uid]?.layout.flat().map(({ type }) => type);
    expect(types('city.highlight')).toEqual(['jumelle-text', 'jumelle-text']);
    expect(types('shared.source')).toEqual(
      fieldsOf(source.attributes as Record<string, Attribute>).map(({ type }) => type),
    );
  });
});

describe('a fact in words', () => {
  const context = { language: 'fr', yes: 'Oui', no: 'Non', valueLabel: () => 'Commune' } as const;
  test.each([
    ['jumelle-date', '2014-12', '2014-12 (décembre 2014)'],
    ['jumelle-date', '1955', '1955'],
    ['jumelle-country', 'JP', 'Japon (JP)'],
    ['enumeration', 'municipality', 'Commune'],
    ['boolean', false, 'Non'],
    ['integer', 1969, '1969'],
    ['integer', 104885, '104\u202f885'],
    ['string', null, ''],
  ])('%s %s', (kind, value, words) => expect(factInWords(kind, value, context)).toBe(words));
});

test('both languages have words for everything', () =>
  expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort()));
