import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentUid } from '../../../src/content/content-types';
import { type DeclaredAttributes, describeType } from '../../../src/documents/type-schema';

const SOURCE = path.resolve(__dirname, '../../../src');

const attributesIn = (...file: string[]): DeclaredAttributes => {
  const schema: { attributes: DeclaredAttributes } = JSON.parse(
    readFileSync(path.join(SOURCE, ...file), 'utf8'),
  );
  return schema.attributes;
};

/** A content type of the product as its schema.json declares it. */
export const schemaOf = (name: string) => {
  const uid = `api::${name}.${name}` as ContentUid;
  return describeType(
    uid,
    attributesIn('api', name, 'content-types', name, 'schema.json'),
    (component) => attributesIn('components', `${component.replace('.', '/')}.json`),
  );
};
