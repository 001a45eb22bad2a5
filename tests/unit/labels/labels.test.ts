import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CONTENT_TYPES } from '../../../src/content/content-types';
import { COMPONENT_UIDS } from '../../../src/labels/label-words';
import { fieldHelp, fieldLabel, modelWords, valueLabel } from '../../../src/labels/labels';
import { FORMS } from '../../../src/panel/layouts/forms';
import { COMPONENT_FORMS, LISTS } from '../../../src/panel/layouts/lists';
import { ROOT } from '../../helpers/root';

interface Schema {
  attributes: Record<string, { type: string; enum?: string[]; mappedBy?: string }>;
}

const read = (...at: string[]): Schema =>
  JSON.parse(readFileSync(path.join(ROOT, 'src', ...at), 'utf8'));

const types = CONTENT_TYPES.map(({ uid, singular }) => ({
  uid,
  schema: read('api', singular, 'content-types', singular, 'schema.json'),
}));
const components = COMPONENT_UIDS.map((uid) => ({
  uid,
  schema: read('components', `${uid.replace('.', '/')}.json`),
}));
const models = [...types, ...components];

const enumerations = (schema: Schema) =>
  Object.fromEntries(
    Object.entries(schema.attributes).flatMap(([name, attribute]) =>
      attribute.enum ? [[name, [...attribute.enum].sort()]] : [],
    ),
  );

it('knows every component there is', () => {
  const folders = readdirSync(path.join(ROOT, 'src', 'components'));
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, 'src', 'components', folder)).map(
      (file) => `${folder}.${file.replace('.json', '')}`,
    ),
  );
  expect([...COMPONENT_UIDS].sort()).toEqual(files.sort());
});

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  it.each(models)('labels every field and value of $uid, and no other', ({ uid, schema }) => {
    const words = modelWords(language, uid);
    expect(Object.keys(words?.fields ?? {}).sort()).toEqual(Object.keys(schema.attributes).sort());
    const values = Object.entries(words?.values ?? {}).map(([name, known]) => [
      name,
      Object.keys(known).sort(),
    ]);
    expect(Object.fromEntries(values)).toEqual(enumerations(schema));
  });

  it.each(models)('writes the words for $uid as a language does', ({ uid, schema }) => {
    const words = modelWords(language, uid);
    const names = Object.keys(schema.attributes);
    const labels = names.map((name) => fieldLabel(language, uid, name));
    const helps = names.map((name) => fieldHelp(language, uid, name));
    const values = Object.entries(enumerations(schema)).flatMap(([name, known]) =>
      known.map((value) => valueLabel(language, uid, name, value)),
    );
    // Two fields that look the same cannot be told apart; neither can two values.
    expect(new Set(labels).size).toBe(labels.length);
    for (const text of [words?.one, words?.many, ...labels, ...values]) {
      expect(text).toMatch(/^\p{Lu}/u);
      expect(text).not.toMatch(/[.:]$|[a-z]-[a-z]+-[a-z]/);
    }
    for (const text of helps) expect(text).toMatch(/^\p{Lu}.*(\.|https:\/\/)$/u);
    for (const text of [...labels, ...helps, ...values]) {
      // Typographic apostrophes; in French a space that does not break before ; : ? ! and ».
      expect(text).not.toMatch(/'| {2}/);
      if (language === 'fr') expect(text).not.toMatch(/[^\s\u202f\u00a0][;?!»]|« \S| [;:?!»]/u);
    }
  });
});

it('says in French what it says in English, field by field', () => {
  for (const { uid, schema } of models) {
    for (const name of Object.keys(schema.attributes)) {
      // The same word in both languages is right for a label, not for a sentence.
      expect(fieldHelp('fr', uid, name)).not.toBe(fieldHelp('en', uid, name));
    }
  }
});

it.each(types)('has every field of $uid that is edited there on its form, once', (type) => {
  const { uid, schema } = type;
  const editable = Object.entries(schema.attributes).flatMap(([name, { mappedBy }]) =>
    mappedBy === undefined ? [name] : [],
  );
  const cells = FORMS[uid].flatMap(({ rows }) => rows.flat());
  expect(cells.map(([name]) => name).sort()).toEqual(editable.sort());
  for (const { rows } of FORMS[uid]) {
    for (const row of rows) expect(row.reduce((sum, [, width]) => sum + width, 0)).toBe(12);
  }
  const { columns, sortBy, mainField } = LISTS[uid];
  const listed = [...Object.keys(schema.attributes), 'updatedAt'];
  expect(listed).toEqual(expect.arrayContaining([...columns, sortBy, mainField]));
});

it.each(components)('has every field of $uid on its form, once', ({ uid, schema }) => {
  const cells = COMPONENT_FORMS[uid].flat();
  expect(cells.map(([name]) => name).sort()).toEqual(Object.keys(schema.attributes).sort());
});
