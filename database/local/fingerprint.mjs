import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';

const RELATIVE_IMPORT = /(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;
const EXTENSIONS = ['', '.ts', '.tsx', '.js', '.jsx', '.json', '/index.ts', '/index.tsx'];

/**
 * What the compiled server is made of.
 *
 * @param {string} root
 * @returns {string} changes exactly when a rebuild is due
 */
export function serverFingerprint(root) {
  const admin = join(root, 'src', 'admin');
  const files = ['config', 'src', 'types']
    .flatMap((folder) => filesIn(join(root, folder)))
    .filter((file) => !file.startsWith(admin + sep));
  return fingerprint(root, [...files, join(root, 'tsconfig.json')], packagesOf(root));
}

/**
 * What the admin panel is made of: its own folder, what that imports from elsewhere, and the
 * settings that Strapi writes into it.
 *
 * @param {string} root
 * @param {{ publicUrl: string }} settings of the public address only the path counts
 * @returns {string} changes exactly when a rebuild is due
 */
export function panelFingerprint(root, { publicUrl }) {
  const own = filesIn(join(root, 'src', 'admin'));
  const config = ['admin.ts', 'plugins.ts'].map((name) => join(root, 'config', name));
  const variables = Object.entries(process.env).filter(([name]) =>
    name.startsWith('STRAPI_ADMIN_'),
  );
  return fingerprint(
    root,
    [...withImports(own), ...config],
    JSON.stringify([packagesOf(root), new URL(publicUrl).pathname, variables.sort()]),
  );
}

/** Exact versions, as package.json pins them. */
function packagesOf(root) {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return JSON.stringify([dependencies, devDependencies?.typescript]);
}

function fingerprint(root, files, more) {
  const hash = createHash('sha256').update(more);
  for (const file of [...new Set(files)].sort()) {
    // Names as well as contents, so that a moved file counts; the same on every system.
    hash.update(`\0${relative(root, file).split(sep).join('/')}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

function withImports(files) {
  const found = new Set(files);
  for (const file of found) {
    if (!/^\.[jt]sx?$/.test(extname(file))) continue;
    for (const [, target] of readFileSync(file, 'utf8').matchAll(RELATIVE_IMPORT)) {
      const base = resolve(dirname(file), target);
      const hit = EXTENSIONS.map((extension) => base + extension).find(isFile);
      if (hit) found.add(hit);
    }
  }
  return [...found];
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
