import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, type CollectionName } from './collections';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** The entries of one file by slug, in its order. */
export type Entries = ReadonlyMap<string, JsonObject>;

export interface SampleFiles {
  facts: ReadonlyMap<CollectionName, Entries>;
  /** By locale, the name of the folder. */
  texts: ReadonlyMap<string, ReadonlyMap<CollectionName, Entries>>;
}

/** The folder that holds facts; every other one is named after the locale of its texts. */
export const FACTS_FOLDER = 'facts';

/** Adds a sentence that names the file, and the slug where there is one. */
export type Report = (problem: string) => void;

/** Reads `<folder>/facts/*.json` and `<folder>/<locale>/*.json`, objects of objects by slug. */
export function readSampleFiles(folder: string, report: Report): SampleFiles {
  const locales = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== FACTS_FOLDER)
    .map(({ name }) => name)
    .sort();
  return {
    facts: readFolder(folder, FACTS_FOLDER, report),
    texts: new Map(locales.map((locale) => [locale, readFolder(folder, locale, report)])),
  };
}

function readFolder(sample: string, folder: string, report: Report): Map<CollectionName, Entries> {
  const collections = new Map<CollectionName, Entries>();
  for (const file of readdirSync(join(sample, folder)).sort()) {
    const path = `${folder}/${file}`;
    const collection = COLLECTIONS.find(({ name }) => file === `${name}.json`);
    if (collection) collections.set(collection.name, readEntries(sample, path, report));
    else report(`${path}: no content type has this name`);
  }
  return collections;
}

function readEntries(sample: string, path: string, report: Report): Entries {
  const entries = new Map<string, JsonObject>();
  const content = parse(readFileSync(join(sample, path), 'utf8'), path, report);
  if (!isObject(content)) {
    report(`${path}: not an object of entries by slug`);
    return entries;
  }
  for (const [slug, entry] of Object.entries(content)) {
    if (isObject(entry)) entries.set(slug, entry);
    else report(`${path}, ${slug}: not an object of attributes`);
  }
  return entries;
}

function parse(text: string, path: string, report: Report): Json {
  try {
    const content: Json = JSON.parse(text);
    return content;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    report(`${path}: ${cause.message}`);
    return {};
  }
}

export const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
