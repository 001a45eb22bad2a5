import { createWriteStream } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createStrapi } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readLocales } from '../../content/locales';
import { UsageError } from '../../import/cli/options';
import { exportList } from '../export-list';
import { importableColumns } from '../importable-columns';
import { EVERYTHING } from '../list-permission';
import { HELP } from './help';
import { type Options, readOptions } from './options';

const root = process.cwd();
/** Where the caller is: npm runs scripts in the folder of the project. */
const folder = process.env.JUMELLE_CALLER_FOLDER ?? root;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(HELP);
    return;
  }
  refuseMixedOutput(options);
  // Standard output belongs to the list.
  process.env.LOG_LEVEL = 'error';
  const strapi = createStrapi({ appDir: root, distDir: join(root, 'dist') });
  try {
    strapi.log.level = 'error';
    await strapi.load();
    const { codes, default: usual } = await readLocales(strapi);
    const locale = options.locale ?? usual;
    if (!codes.includes(locale)) {
      throw new UsageError(`--locale is one of ${codes.join(', ')}, not “${locale}”.`);
    }
    const columns = options.columns ?? importableColumns(strapi, options.uid);
    const list = { ...options.list, locale, sort: 'documentId:ASC' };
    const { content } = await exportList(strapi, { ...options, columns, list }, EVERYTHING);
    await pipeline(
      content,
      options.output === null ? process.stdout : createWriteStream(resolve(folder, options.output)),
    );
  } finally {
    await strapi.destroy();
  }
}

/** npm begins standard output with the name of the script, unless it is told to be silent. */
function refuseMixedOutput({ output, format }: Options): void {
  if (output !== null) return;
  if (process.stdout.isTTY && format === 'xlsx') {
    throw new UsageError('An XLSX is no text: name a file with --output.');
  }
  const { npm_lifecycle_event: script, npm_config_loglevel: level } = process.env;
  if (!process.stdout.isTTY && script === 'export' && level !== 'silent') {
    throw new UsageError(
      'npm has begun the file with a line of its own: name the file with --output, ' +
        'or run npm with --silent.',
    );
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const isForPeople = error instanceof UsageError || error instanceof errors.ApplicationError;
    const said = error instanceof Error ? (isForPeople ? error.message : error.stack) : error;
    process.stderr.write(`${String(said)}\n`);
    process.exit(1);
  },
);
