import fc from 'fast-check';
import type { Configuration } from '../../../src/panel/layouts/configuration';
import { mergeConfiguration } from '../../../src/panel/layouts/merge-configuration';

const FIELDS = ['name', 'kind', 'since'];
const field = fc.constantFrom(...FIELDS);
const word = fc.constantFrom('', 'a', 'b', 'c');

/** A configuration as anybody might have arranged it. */
const configuration = fc.record({
  settings: fc.record({ mainField: field, pageSize: fc.constantFrom(10, 20, 50) }),
  metadatas: fc
    .tuple(...FIELDS.map((name) => fc.record({ name: fc.constant(name), label: word, help: word })))
    .map((fields) =>
      Object.fromEntries(
        fields.map(({ name, label, help }) => [
          name,
          { edit: { label, description: help }, list: { label, sortable: true } },
        ]),
      ),
    ),
  layouts: fc.record({
    list: fc.uniqueArray(field),
    edit: fc.uniqueArray(field).map((names) => names.map((name) => [{ name, size: 6 }])),
  }),
});

/** As Strapi makes one for a type that nobody has touched. */
const untouched: Configuration = {
  settings: { mainField: 'name', pageSize: 10 },
  metadatas: Object.fromEntries(
    ['id', ...FIELDS].map((name) => [
      name,
      { edit: { label: name, description: '' }, list: { label: name, sortable: true } },
    ]),
  ),
  layouts: { list: ['id', 'name'], edit: [FIELDS.map((name) => ({ name, size: 4 }))] },
};

it('replaces what Strapi made', () => {
  fc.assert(
    fc.property(configuration, (ours) => {
      expect(mergeConfiguration(untouched, undefined, ours).merged).toMatchObject(ours);
    }),
  );
});

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(configuration, configuration, (stored, ours) => {
      const first = mergeConfiguration(stored, undefined, ours);
      const second = mergeConfiguration(first.merged, first.applied, ours);
      expect(second).toEqual(first);
    }),
  );
});

it('keeps what was arranged since, setting by setting, and renews the rest', () => {
  fc.assert(
    fc.property(configuration, configuration, configuration, (before, arranged, ours) => {
      const { applied } = mergeConfiguration(before, before, before);
      const { merged } = mergeConfiguration(arranged, applied, ours);
      const expected = <T>(was: T, is: T, wanted: T): T =>
        JSON.stringify(is) === JSON.stringify(was) ? wanted : is;
      const pageSize = [before, arranged, ours].map(({ settings }) => settings.pageSize);
      expect(merged.settings['pageSize']).toBe(expected(pageSize[0], pageSize[1], pageSize[2]));
      for (const key of ['list', 'edit'] as const) {
        const is = arranged.layouts[key];
        expect(merged.layouts[key]).toEqual(expected(before.layouts[key], is, ours.layouts[key]));
      }
      for (const name of FIELDS) {
        const label = [before, arranged, ours].map(({ metadatas }) => metadatas[name]?.edit.label);
        expect(merged.metadatas[name]?.edit['label']).toBe(expected(label[0], label[1], label[2]));
      }
    }),
  );
});

it('leaves the order of a type that was arranged before we came, and gives it our words', () => {
  const arranged: Configuration = {
    ...untouched,
    layouts: { list: ['kind'], edit: [[{ name: 'since', size: 12 }], [{ name: 'name', size: 6 }]] },
  };
  const ours: Configuration = {
    settings: { pageSize: 20 },
    metadatas: { name: { edit: { label: 'Name', description: 'Help.' }, list: { label: 'Name' } } },
    layouts: { list: ['name'], edit: [[{ name: 'name', size: 12 }]] },
  };
  const first = mergeConfiguration(arranged, undefined, ours);
  const second = mergeConfiguration(first.merged, first.applied, ours);
  for (const { merged } of [first, second]) {
    expect(merged.layouts).toEqual(arranged.layouts);
    expect(merged.settings['pageSize']).toBe(10);
    expect(merged.metadatas['name']?.edit).toEqual({ label: 'Name', description: 'Help.' });
  }
});

it('puts a new attribute where we want it, though Strapi has appended it by itself', () => {
  const of = (names: string[], sizes: number[][]): Configuration => ({
    settings: {},
    metadatas: Object.fromEntries(names.map((name) => [name, { edit: { label: name }, list: {} }])),
    layouts: {
      list: [],
      edit: sizes.map((row) => row.map((size) => ({ name: names[size] ?? '', size: 6 }))),
    },
  });
  const last = of(['name', 'gone'], [[0, 1]]);
  const stored = of(['name', 'fresh'], [[0], [1]]);
  const ours = of(['name', 'fresh'], [[1], [0]]);
  expect(mergeConfiguration(stored, last, ours).merged.layouts).toEqual(ours.layouts);
});
