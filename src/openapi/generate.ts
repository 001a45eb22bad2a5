/**
 * Writes the OpenAPI document of a fresh instance with the sample's locales to a file, so that a
 * change of the API shows in a diff: `node dist/src/openapi/generate.js <file>`. Needs no database.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { registeredStrapi } from '../generate/registered-strapi';
import { buildDocument } from './build-document';
import { describeInstance } from './instance';

const LOCALES = { default: 'en', codes: ['en', 'de', 'fr', 'he', 'it', 'ja', 'pl'] };
const URL = 'http://localhost:1337';

async function generate(file: string): Promise<void> {
  const strapi = await registeredStrapi();
  const document = buildDocument({ ...describeInstance(strapi, LOCALES), url: URL });
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
}

generate(process.argv[2] ?? 'types/generated/openapi.json').then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
