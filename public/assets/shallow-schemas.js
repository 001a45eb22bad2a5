// @ts-check
/**
 * Schemas that refer to each other in circles (a city's twinnings, their cities, …) take Swagger UI
 * minutes to open, because it writes every reference out. For display, a reference that leads back
 * to where it stands becomes a word of what belongs there.
 */

/** @typedef {{ [key: string]: unknown }} Schema */

const prefix = '#/components/schemas/';

/**
 * @param {Record<string, Schema>} schemas `components.schemas` of an OpenAPI document
 * @returns {Record<string, Schema>} the same without circles
 */
export function shallowSchemas(schemas) {
  const references = new Map(Object.entries(schemas).map(([name, it]) => [name, targetsIn(it)]));
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const isCircular = (/** @type {string} */ target) =>
        reachableFrom(target, references).has(name);
      return [name, /** @type {Schema} */ (cut(schema, isCircular))];
    }),
  );
}

/**
 * @param {unknown} node
 * @returns {Set<string>} names of the schemas that it refers to
 */
function targetsIn(node) {
  /** @type {Set<string>} */
  const targets = new Set();
  JSON.stringify(node, (key, value) => {
    const target = key === '$ref' ? targetOf(value) : undefined;
    if (target) targets.add(target);
    return value;
  });
  return targets;
}

/** @param {unknown} reference */
function targetOf(reference) {
  if (typeof reference !== 'string' || !reference.startsWith(prefix)) return undefined;
  return reference.slice(prefix.length);
}

/**
 * @param {string} start
 * @param {Map<string, Set<string>>} references
 * @returns {Set<string>} `start` and all that it refers to, directly or not
 */
function reachableFrom(start, references) {
  const found = new Set([start]);
  // A set may grow while it is walked; what is added gets its turn.
  for (const name of found) for (const next of references.get(name) ?? []) found.add(next);
  return found;
}

/**
 * @param {unknown} node
 * @param {(target: string) => boolean} isCircular
 * @returns {unknown}
 */
function cut(node, isCircular) {
  if (Array.isArray(node)) return node.map((item) => cut(item, isCircular));
  if (typeof node !== 'object' || node === null) return node;
  const target = targetOf(/** @type {Schema} */ (node).$ref);
  if (target && isCircular(target)) {
    return { type: 'object', description: `As in the schema ${target}` };
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, cut(value, isCircular)]),
  );
}
