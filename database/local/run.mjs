/**
 * `npm start` and its siblings: start, develop, build, console, import, export, strapi. Runs before
 * anything is compiled or, on the first lines, even installed, so it imports nothing of the project
 * until it knows that this can work. Exit code: 0 done or stopped on request, 1 failed (one line
 * says why), 130 or 143 interrupted (Ctrl-C, SIGTERM) before the work was done.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const wanted = Number(/\d+/.exec(engines.node)?.[0]);

if (Number(process.versions.node.split('.')[0]) < wanted) {
  console.error(`Jumelle needs Node ${wanted} or newer; this is Node ${process.versions.node}.`);
  process.exitCode = 1;
} else if (!existsSync(join(root, 'node_modules', '@strapi', 'strapi'))) {
  console.error('The packages are not installed yet. Run "npm ci" first.');
  process.exitCode = 1;
} else {
  const { runCommand } = await import('./commands.mjs');
  await runCommand({ root, version, argv: process.argv.slice(2) });
}
