// @ts-check
import { shallowSchemas } from './shallow-schemas.js';

/**
 * What the documentation page shows of an OpenAPI document, so that it opens at once and each
 * request can be tried as it stands.
 * @param {any} spec an OpenAPI 3.1 document; it is changed
 * @param {string} origin of the page
 */
export function forDisplay(spec, origin) {
  const [server = { url: '/' }] = spec.servers ?? [];
  spec.servers = [onThisOrigin(server, origin)];
  if (spec.components?.schemas) spec.components.schemas = shallowSchemas(spec.components.schemas);
  for (const path of Object.values(spec.paths ?? {})) {
    for (const operation of Object.values(path)) {
      for (const parameter of operation.parameters ?? []) leaveEmpty(parameter);
    }
  }
  return spec;
}

/**
 * The document names the instance by its public address. Whoever came by another one (a laptop's
 * 127.0.0.1, a tunnel) tries requests on the server that they are looking at.
 * @param {{ url: string }} server
 * @param {string} origin
 */
function onThisOrigin(server, origin) {
  const { pathname } = new URL(server.url, origin);
  return { ...server, url: `${origin}${pathname.replace(/\/$/, '')}` };
}

/**
 * Without an example, Swagger UI fills an object in the query with a value for every property:
 * as filters, conditions that nothing meets or the server refuses.
 * @param {{ in?: string, style?: string, example?: unknown }} parameter
 */
function leaveEmpty(parameter) {
  if (parameter.in === 'query' && parameter.style === 'deepObject') parameter.example ??= {};
}
