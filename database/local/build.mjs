import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { runQuietly } from './child.mjs';
import { panelFingerprint, serverFingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { PlainError } from './plain-error.mjs';

/** Node allows itself less on a small machine, and the panel does not fit into one gigabyte. */
const PANEL_HEAP_MB = 2_048;

/**
 * Builds what is missing or no longer matches its source. A part counts as built once the
 * fingerprint of its source is written beside it, the last thing to happen, so an interrupted build
 * is done again.
 *
 * @param {object} options
 * @param {string} options.root
 * @param {string} options.publicUrl
 * @param {boolean} [options.all] build even what is up to date
 * @param {boolean} [options.panel] false leaves the admin panel as it is
 * @param {ReturnType<import('./progress.mjs').createProgress>} options.progress
 */
export async function build({ root, publicUrl, all = false, panel = true, progress }) {
  const parts = describe(root, publicUrl);
  const isStale = (part) => all || part.fingerprint !== readMark(part);
  const stalePanel = panel && isStale(parts.panel);
  if (!stalePanel && !isStale(parts.server)) return;
  await withLock(
    join(root, '.data', 'building.lock'),
    async () => {
      // Looked at again: whoever built while we waited may have done it for us.
      if (panel && isStale(parts.panel)) await buildBoth(root, parts, progress);
      else if (isStale(parts.server)) await buildServer(root, parts.server, progress);
    },
    ({ pid }) => progress.step(`Waiting for process ${pid}, which builds in this folder`),
  );
}

/** Declares the server as not built: something else is about to write to `dist`. */
export function forgetServerBuild(root) {
  rmSync(describe(root, 'http://localhost').server.mark, { force: true });
}

function describe(root, publicUrl) {
  const dist = join(root, 'dist');
  return {
    server: {
      mark: join(dist, '.server-built-from'),
      outputs: ['config', 'src', 'types'].map((name) => join(dist, name)),
      fingerprint: serverFingerprint(root),
    },
    panel: {
      mark: join(dist, '.panel-built-from'),
      outputs: [join(dist, 'build')],
      fingerprint: panelFingerprint(root, { publicUrl }),
    },
  };
}

async function buildServer(root, server, progress) {
  progress.step('Compiling the server');
  clear(server);
  const { resolve } = createRequire(join(root, 'package.json'));
  await run(root, [resolve('typescript/bin/tsc'), '-p', root], 'The server does not compile');
  writeFileSync(server.mark, server.fingerprint);
}

/** Strapi builds its panel from the compiled configuration, so it compiles the server as well. */
async function buildBoth(root, { server, panel }, progress) {
  progress.step('Building server and admin panel (half a minute or more, only when they changed)');
  clear(server);
  clear(panel);
  const memory = `--max-old-space-size=${PANEL_HEAP_MB}`;
  await run(root, [memory, strapiProgram(root), 'build'], 'The admin panel cannot be built');
  writeFileSync(server.mark, server.fingerprint);
  writeFileSync(panel.mark, panel.fingerprint);
}

/** Removes the mark first: from here on the part is not complete. */
function clear({ mark, outputs }) {
  for (const path of [mark, ...outputs]) rmSync(path, { recursive: true, force: true });
}

function readMark({ mark }) {
  try {
    return readFileSync(mark, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function run(root, args, failure) {
  const { code, signal, output } = await runQuietly(args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (code === 0) return;
  if (output.includes('ENOSPC')) {
    throw Object.assign(new Error(failure), { code: 'ENOSPC', path: root });
  }
  if (signal === 'SIGKILL' || output.includes('heap out of memory')) {
    throw new PlainError(`${failure}: too little memory. It takes up to 2.5 GB, once.`);
  }
  throw new PlainError(`${failure}:\n${output.trim()}`);
}

/** @returns {string} path of the `strapi` command */
export function strapiProgram(root) {
  const { resolve } = createRequire(join(root, 'package.json'));
  return join(resolve('@strapi/strapi/package.json'), '..', 'bin', 'strapi.js');
}
