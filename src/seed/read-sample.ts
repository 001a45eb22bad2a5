import type { Struct } from '@strapi/strapi';
import type { ContentUid } from '../content/content-types';
import { localisedAttributes } from '../content/localised-attributes';
import { isSlug } from '../domain/slug';
import { COLLECTIONS, type CollectionName } from './collections';
import { FACTS_FOLDER, readSampleFiles, type JsonObject, type Report } from './read-files';

export type Schema = Pick<Struct.ContentTypeSchema, 'attributes'>;

/** What a relation of the sample points to. */
export interface Target {
  uid: ContentUid;
  slug: string;
}

export interface SampleRelation {
  attribute: string;
  targets: Target[];
  isList: boolean;
}

export interface SampleDocument {
  collection: CollectionName;
  uid: ContentUid;
  slug: string;
  /** Attributes that are neither text nor relations. */
  facts: JsonObject;
  relations: SampleRelation[];
  /** Attributes that carry text, by locale, the default locale first. */
  texts: ReadonlyMap<string, JsonObject>;
}

/**
 * The documents of the sample in a folder, in the order in which they can be created. Throws one
 * error that lists everything wrong with the files, each with its file and slug.
 */
export function readSample(
  folder: string,
  defaultLocale: string,
  schemaOf: (uid: ContentUid) => Schema,
): SampleDocument[] {
  const problems: string[] = [];
  const report: Report = (problem) => problems.push(problem);
  const files = readSampleFiles(folder, report);
  const documents: SampleDocument[] = [];
  const known = new Map<ContentUid, Set<string>>(COLLECTIONS.map(({ uid }) => [uid, new Set()]));
  const locales = [...files.texts.keys()].sort(
    (a, b) => Number(b === defaultLocale) - Number(a === defaultLocale),
  );

  for (const { name, uid } of COLLECTIONS) {
    const schema = schemaOf(uid);
    const slugs = files.facts.get(name) ?? new Map<string, JsonObject>();
    for (const [slug, entry] of slugs) {
      const where = `${FACTS_FOLDER}/${name}.json, ${slug}`;
      if (!isSlug(slug)) report(`${where}: not a slug`);
      const { facts, relations } = readFacts(entry, schema, known, (problem) =>
        report(`${where}: ${problem}`),
      );
      const texts = new Map<string, JsonObject>();
      for (const locale of locales) {
        const text = files.texts.get(locale)?.get(name)?.get(slug);
        if (text) texts.set(locale, text);
      }
      if (!texts.has(defaultLocale)) report(`${where}: no text in ${defaultLocale}/${name}.json`);
      documents.push({ collection: name, uid, slug, facts, relations, texts });
      known.get(uid)?.add(slug);
    }
    for (const locale of locales) {
      for (const [slug, text] of files.texts.get(locale)?.get(name) ?? []) {
        const where = `${locale}/${name}.json, ${slug}`;
        if (!slugs.has(slug)) report(`${where}: no facts in ${FACTS_FOLDER}/${name}.json`);
        checkTexts(text, schema, (problem) => report(`${where}: ${problem}`));
      }
    }
  }
  if (problems.length > 0) throw new Error([`The sample in ${folder}:`, ...problems].join('\n  '));
  return documents;
}

function readFacts(
  entry: JsonObject,
  schema: Schema,
  known: ReadonlyMap<ContentUid, ReadonlySet<string>>,
  report: Report,
): { facts: JsonObject; relations: SampleRelation[] } {
  const texts = new Set(textAttributes(schema));
  const facts: JsonObject = {};
  const relations: SampleRelation[] = [];
  for (const [name, value] of Object.entries(entry)) {
    const attribute = schema.attributes[name];
    if (!attribute || name === 'slug') report(`${name} is not an attribute`);
    else if (texts.has(name)) report(`${name} is text and belongs in the folder of a locale`);
    else if (attribute.type !== 'relation') facts[name] = value;
    else {
      const uid = ownedTarget(attribute);
      const isList = attribute.relation.endsWith('ToMany');
      const slugs = isList ? value : [value];
      if (!uid) report(`${name} is the other side of a relation and cannot be entered here`);
      else if (!isListOfText(slugs)) {
        report(`${name} is not ${isList ? 'a list of slugs' : 'a slug'}`);
      } else {
        for (const slug of slugs) {
          if (!known.get(uid)?.has(slug)) report(`${name}: ${slug} is not entered before this`);
        }
        relations.push({ attribute: name, isList, targets: slugs.map((slug) => ({ uid, slug })) });
      }
    }
  }
  return { facts, relations };
}

function checkTexts(text: JsonObject, schema: Schema, report: Report): void {
  const texts = new Set(textAttributes(schema));
  for (const name of Object.keys(text)) {
    if (!texts.has(name)) report(`${name} is not an attribute that carries text`);
  }
}

function textAttributes(schema: Schema): string[] {
  const { columns, components } = localisedAttributes(schema);
  return [...columns, ...components];
}

/** The content type that a relation points to, when this side owns it. */
function ownedTarget(attribute: object): ContentUid | undefined {
  if ('mappedBy' in attribute || !('target' in attribute)) return undefined;
  return COLLECTIONS.find(({ uid }) => uid === attribute.target)?.uid;
}

const isListOfText = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
