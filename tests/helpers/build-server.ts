import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root';

const SOURCES = ['src', 'config', 'types', 'tsconfig.json', 'package.json'];
/** What `tsc` writes. The admin panel (dist/build) is not ours to touch. */
const OUTPUT = ['dist/src', 'dist/config'];

const files = (entry: string): string[] => {
  const absolute = path.resolve(ROOT, entry);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [absolute];
  return readdirSync(absolute).flatMap((name) => files(path.join(absolute, name)));
};

const modified = (file: string): number => statSync(file).mtimeMs;

/**
 * Compiles the server to dist/ unless it is newer than every source. A file whose source has gone
 * is removed afterwards, never before: a server may be running from this folder.
 */
export const buildServer = (): void => {
  const newestSource = Math.max(...SOURCES.flatMap(files).map(modified));
  const outputs = OUTPUT.flatMap(files);
  if (outputs.length > 0 && Math.min(...outputs.map(modified)) >= newestSource) return;

  const started = Date.now();
  const compiler = require.resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', ROOT], { cwd: ROOT, stdio: 'inherit' });
  for (const file of OUTPUT.flatMap(files)) {
    if (modified(file) < started - 1000) rmSync(file);
  }
};
