import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { build, forgetServerBuild, strapiProgram } from './build.mjs';
import { endChildren, runInTerminal } from './child.mjs';
import { loadEnvironment, readAddress } from './environment.mjs';
import { tryLock } from './lock.mjs';
import { checkOwnDatabase, hasOwnDatabase } from './own-database.mjs';
import { PlainError } from './plain-error.mjs';
import { demandPort, freePort } from './port.mjs';
import { startPostgres } from './postgres.mjs';
import { createProgress } from './progress.mjs';
import { demandSecrets, useLocalSecrets } from './secrets.mjs';
import { serve } from './serve.mjs';
import { createShutdown } from './shutdown.mjs';

const DATABASE = 'jumelle';
const COMMANDS = {
  ...{ start, develop, build: buildAll, console: openConsole },
  ...{ import: importSheets, export: exportList, strapi },
};
/** Commands of Strapi's own tool that look at no data. */
const WITHOUT_DATABASE = /^(-.*|help|version|report|generate|templates:.*|ts:.*|telemetry:.*)$/;

/**
 * @param {object} options
 * @param {string} options.root
 * @param {string} options.version of Jumelle
 * @param {string[]} options.argv command and its arguments
 */
export async function runCommand({ root, version, argv: [name = 'start', ...args] }) {
  const caller = process.cwd();
  process.chdir(root);
  // The answers of Strapi's own tool, of an import and of an export belong to whoever reads its output.
  const progress = createProgress(
    ['console', 'import', 'export', 'strapi'].includes(name) ? process.stderr : process.stdout,
  );
  const shutdown = createShutdown(progress.say);
  shutdown.add(endChildren);
  const context = { root, version, args, caller, progress, shutdown, data: join(root, '.data') };
  try {
    const command = COMMANDS[name];
    if (!command)
      throw new PlainError(`There is no command "${name}": ${Object.keys(COMMANDS).join(', ')}.`);
    loadEnvironment(root);
    Object.assign(context, readAddress());
    await command(context);
  } catch (error) {
    shutdown.fail(error);
  }
}

async function start(context) {
  const { root, version, progress, shutdown, url } = context;
  progress.say(`Jumelle ${version}`, '');
  const postgres = await prepareServer(context);
  await build({ root, publicUrl: url, progress });
  process.env.NODE_ENV ||= 'production';
  progress.step('Preparing the content');
  const { hasAdministrator } = await serve({ root, shutdown, onProgress: progress.detail }).catch(
    (error) => {
      throw postgres?.diagnose() ?? error;
    },
  );
  shutdown.settle();
  progress.say('', ...addresses(url), '');
  if (!hasAdministrator) progress.say(`Create the first administrator at ${url}/admin`);
  progress.say('Press Ctrl-C to stop.');
}

async function develop(context) {
  await prepareServer(context);
  forgetServerBuild(context.root);
  await runStrapi(context, ['develop', ...context.args]);
}

async function buildAll({ root, data, url, progress, shutdown }) {
  useLocalSecrets(join(data, 'secrets.env'));
  await build({ root, publicUrl: url, all: true, progress });
  progress.say('Built.');
  await shutdown.end(0);
}

async function openConsole(context) {
  const { root, url, progress } = context;
  await prepareDatabase(context);
  await build({ root, publicUrl: url, panel: false, progress });
  // Strapi's console serves as well; it must not dispute the port with a running instance.
  process.env.PUBLIC_URL = url;
  process.env.HOST = '127.0.0.1';
  process.env.PORT = String(await freePort());
  process.env.NODE_ENV ||= 'production';
  await runStrapi(context, ['console', ...context.args]);
}

async function strapi(context) {
  const [name = '--help', ...args] = context.args;
  const own = { start, develop, dev: develop, build: buildAll, console: openConsole }[name];
  if (own) return own({ ...context, args });
  if (WITHOUT_DATABASE.test(name)) {
    useLocalSecrets(join(context.data, 'secrets.env'));
  } else {
    await prepareDatabase(context);
    await build({ ...context, publicUrl: context.url, panel: false });
    process.env.NODE_ENV ||= 'production';
  }
  return runStrapi(context, [name, ...args]);
}

function importSheets(context) {
  return runOnData(context, 'import');
}

function exportList(context) {
  return runOnData(context, 'export');
}

/** Beside a running server too: its PostgreSQL is joined. The work itself is src/<part>/cli. */
async function runOnData(context, part) {
  const { root, url, args, caller, progress } = context;
  const asksForHelp = args.length === 0 || args.includes('--help') || args.includes('-h');
  if (!asksForHelp) await prepareDatabase(context);
  await build({ root, publicUrl: url, panel: false, progress });
  process.env.NODE_ENV ||= 'production';
  process.env.JUMELLE_CALLER_FOLDER = process.env.INIT_CWD || caller;
  await runProgram(context, [join(root, 'dist', 'src', part, 'cli', 'main.js'), ...args]);
}

/** Everything a server needs, the quick refusals first. */
async function prepareServer(context) {
  const { host, port } = context;
  if (!hasOwnDatabase()) await holdFolder(context);
  await demandPort(host, port);
  return prepareDatabase(context);
}

/** One instance per folder; one that is on its way out is waited for. */
async function holdFolder({ data, url, progress, shutdown }) {
  for (;;) {
    const lock = tryLock(join(data, 'running.lock'), { url });
    if ('release' in lock) {
      shutdown.announce(() => lock.note({ stopping: true }));
      shutdown.add(lock.release);
      return;
    }
    const { pid, url: there, stopping } = lock.owner;
    if (!stopping) {
      throw new PlainError(
        `Jumelle already runs from this folder: ${there} (process ${pid}). Stop it first, or start from a second clone with another PORT.`,
      );
    }
    progress.step(`Waiting for process ${pid}, which is stopping`);
    await sleep(100);
  }
}

/**
 * Secrets and a database, ours or the reader's own, in the environment of this process.
 *
 * @returns the PostgreSQL that came along, undefined for the reader's own
 */
async function prepareDatabase({ data, progress, shutdown }) {
  const own = hasOwnDatabase();
  if (own && process.env.NODE_ENV === 'production') demandSecrets();
  else useLocalSecrets(join(data, 'secrets.env'));
  if (own) {
    await checkOwnDatabase(progress.step);
    return undefined;
  }
  progress.step('Starting PostgreSQL');
  let postgres;
  const starting = startPostgres({
    dataDir: join(data, 'postgres'),
    onProgress: progress.step,
    onLost: () => shutdown.fail(postgres?.diagnose() ?? new Error('Lost PostgreSQL')),
  });
  // Registered before it runs: told to stop halfway, we wait for it to come up and take it down.
  shutdown.add(() =>
    starting.then(
      (server) => server.stop(),
      () => {}, // what went wrong is told where the server is waited for
    ),
  );
  postgres = await starting;
  await postgres.ensureDatabase(DATABASE);
  process.env.DATABASE_URL = postgres.databaseUrl(DATABASE);
  process.env.DATABASE_SSL = 'false';
  return postgres;
}

async function runStrapi(context, args) {
  await runProgram(context, [strapiProgram(context.root), ...args]);
}

async function runProgram({ root, progress, shutdown }, [program, ...args]) {
  progress.end();
  shutdown.yieldToChild();
  const { code, signal } = await runInTerminal([program, ...args], { cwd: root });
  await shutdown.end(signal ? 1 : code);
}

function addresses(url) {
  const rows = [
    ['Landing page', '/'],
    ['Admin panel', '/admin'],
    ['REST', '/api', 'for example /api/cities'],
    ['GraphQL', '/graphql'],
    ['Feeds', '/feeds'],
    ['Documentation', '/docs'],
  ];
  return [
    'Jumelle runs.',
    '',
    ...rows.map(
      ([name, path, hint]) => `  ${name.padEnd(14)} ${url}${path}${hint ? `   ${hint}` : ''}`,
    ),
  ];
}
