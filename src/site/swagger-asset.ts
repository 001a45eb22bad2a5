import { dirname, join } from 'node:path';

import { version } from 'swagger-ui-dist/package.json';

const folder = dirname(require.resolve('swagger-ui-dist/package.json'));
const prefix = `/docs/swagger-ui-${version}/`;
const types: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

/**
 * The two files of Swagger UI that the documentation page uses, found in the installed package so
 * that there is no copy to keep current. The address names the version and may be cached for ever.
 *
 * @returns where the file lies and its media type, or undefined for every other address
 */
export function swaggerAssetAt(path: string): { file: string; type: string } | undefined {
  if (!path.startsWith(prefix)) return undefined;
  const name = path.slice(prefix.length);
  const type = Object.hasOwn(types, name) ? types[name] : undefined;
  return type ? { file: join(folder, name), type } : undefined;
}
