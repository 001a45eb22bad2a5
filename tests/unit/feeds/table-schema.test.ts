import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { validate } from 'tableschema';
import { EDTF_SHAPE } from '../../../src/domain/edtf';
import { CODES } from '../../../src/feeds/csv/codes';
import { DATASET_NAMES } from '../../../src/feeds/dataset-format';
import type { DatasetName } from '../../../src/feeds/records';
import { renderTableSchema } from '../../../src/feeds/table-schema';
import { edtfText } from '../domain/arbitraries';
import { CONTEXT } from './rendered';

interface Field {
  name: string;
  title: string;
  description?: string;
  constraints?: { pattern?: string };
}

const schemaOf = (dataset: DatasetName, locale = 'fr'): { title: string; fields: Field[] } =>
  JSON.parse(renderTableSchema(dataset, { ...CONTEXT, locale }));

const attributesOf = (type: string): Record<string, { enum?: string[] }> =>
  JSON.parse(
    readFileSync(`${__dirname}/../../../src/api/${type}/content-types/${type}/schema.json`, 'utf8'),
  ).attributes;

describe('Table Schema', () => {
  it.each(DATASET_NAMES)(
    'of %s is valid, with a title for each column of its own',
    async (dataset) => {
      for (const locale of ['fr', 'en', 'ja']) {
        const schema = schemaOf(dataset, locale);
        expect(await validate(schema)).toEqual({ valid: true, errors: [] });
        const titles = schema.fields.map(({ title }) => title);
        expect(new Set(titles).size).toBe(titles.length);
      }
    },
  );

  it('speaks the asked language, or English', () => {
    const titles = (locale: string) =>
      schemaOf('exchanges', locale)
        .fields.filter(({ name }) => name.startsWith('host'))
        .map(({ title }) => title);
    expect(titles('fr')).toEqual([
      'Ville hôte',
      'Ville hôte : nom court',
      'Ville hôte : identifiant',
      'Ville hôte : pays',
    ]);
    expect(titles('ja')).toEqual(titles('en'));
    expect(titles('en')[3]).toBe('Host city: country');
  });

  it('allows the words that the content types allow', () => {
    for (const [type, attributes] of Object.entries(CODES)) {
      for (const [name, values] of Object.entries(attributes)) {
        expect(attributesOf(type)[name]?.enum).toEqual(values);
      }
    }
  });

  it('takes for a date what the register takes for one', () => {
    const field = schemaOf('twinnings').fields.find(({ name }) => name === 'since');
    const pattern = new RegExp(`^${field?.constraints?.pattern}$`);
    const almost = fc.string({ unit: fc.constantFrom(...'0123456789X-~?%T'), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(edtfText, almost), (text) => {
        expect(pattern.test(text)).toBe(EDTF_SHAPE.test(text));
      }),
      { numRuns: 2000 },
    );
  });
});
