/**
 * Writes the GraphQL schema to a file, sorted, so that a change of the API shows in a diff:
 * `node dist/src/graphql/generate-schema.js <file>`. Needs no database.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { registeredStrapi } from '../generate/registered-strapi';

async function generate(file: string): Promise<void> {
  const strapi = await registeredStrapi();
  const schema: GraphQLSchema = strapi.plugin('graphql').service('content-api').buildSchema();
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${printSchema(lexicographicSortSchema(schema))}\n`);
}

generate(process.argv[2] ?? 'types/generated/schema.graphql').then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
