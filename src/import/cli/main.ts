import { join } from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { HELP } from './help';
import { readOptions, UsageError } from './options';
import { runImport } from './run-import';

const root = process.cwd();
/** Where the caller is: npm runs scripts in the folder of the project. */
const folder = process.env.JUMELLE_CALLER_FOLDER ?? root;

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  // Standard output belongs to the report.
  process.env.LOG_LEVEL = 'error';
  const strapi = createStrapi({ appDir: root, distDir: join(root, 'dist') });
  try {
    strapi.log.level = 'error';
    await strapi.load();
    return await runImport(strapi, options, folder, (text) => process.stdout.write(text));
  } finally {
    await strapi.destroy();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const isForPeople = error instanceof UsageError || error instanceof errors.ApplicationError;
    const said = error instanceof Error ? (isForPeople ? error.message : error.stack) : error;
    process.stderr.write(`${String(said)}\n`);
    process.exit(1);
  },
);
