import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { OpenApiDocument, Schema } from '../../src/openapi/open-api';

/** An answer as `fetch` and supertest both have it. */
interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: unknown;
}

/** The OpenAPI document as a yardstick for real requests and answers. */
export interface Contract {
  document: OpenApiDocument;
  /** What an answer has that the document does not say, and the other way round. */
  differences(operationId: string, answer: Answer): string[];
  /** What is wrong with a value by a named schema. */
  violations(schema: string, value: unknown): string[];
  /** What is wrong with a value by a schema of the document, given as it is there. */
  violationsOf(schema: Schema, value: unknown): string[];
  /** A named schema. */
  schema(name: string): Schema;
}

const pointer = (...keys: string[]): string =>
  keys
    .map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('');

/**
 * Nothing beyond what a schema lists: a published document is open, so that a client of today bears
 * an attribute of tomorrow, but whoever adds one has to say so here.
 */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, closed(each)] as const);
  const schema = Object.fromEntries(entries);
  const isObject = schema.type === 'object' && typeof schema.properties === 'object';
  return isObject && schema.additionalProperties === undefined
    ? { ...schema, additionalProperties: false }
    : schema;
}

const ROOT = 'contract';

const inWords = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`;

export function readContract(document: OpenApiDocument): Contract {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ ...(closed(document) as object), $id: ROOT });
  const validate = (path: string, value: unknown): string[] => {
    const check: ValidateFunction | undefined = ajv.getSchema(`${ROOT}#${path}`);
    if (!check) throw new Error(`The document has no schema at ${path}`);
    if (check(value)) return [];
    return (check.errors ?? []).map(inWords);
  };

  const operations = new Map(
    Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, operation]) =>
        'operationId' in operation
          ? [[operation.operationId, { at: ['paths', path, method], operation }] as const]
          : [],
      ),
    ),
  );

  const schema = (name: string): Schema => {
    const found = document.components.schemas[name];
    if (!found) throw new Error(`The document has no schema ${name}`);
    return found;
  };

  const violationsOf = (inline: Schema, value: unknown): string[] => {
    const absolute = JSON.stringify(inline).replaceAll('"$ref":"#', `"$ref":"${ROOT}#`);
    const check = ajv.compile(JSON.parse(absolute));
    return check(value) ? [] : (check.errors ?? []).map(inWords);
  };

  return {
    document,
    violationsOf,
    schema,
    violations: (name, value) => validate(pointer('components', 'schemas', name), value),
    differences(operationId, { status, headers, body }) {
      const found = operations.get(operationId);
      if (!found) return [`there is no operation ${operationId}`];
      const stated = found.operation.responses[status];
      if (!stated) return [`${operationId} does not answer ${status}`];
      const [section = '', name = ''] = '$ref' in stated ? stated.$ref.split('/').slice(-2) : [];
      const response = '$ref' in stated ? document.components.responses[name] : stated;
      const at =
        '$ref' in stated
          ? ['components', section, name]
          : [...found.at, 'responses', String(status)];
      if (!response) return [`${operationId} points to nowhere for ${status}`];

      // What is answered to a token is nobody else's, and has no validators.
      const isPublic = !String(headers['cache-control']).includes('private');
      const missing = Object.keys(response.headers ?? {}).filter(
        (header) => isPublic && headers[header.toLowerCase()] === undefined,
      );
      const type = String(headers['content-type'] ?? '').split(';')[0] ?? '';
      const isStated = response.content ? type in response.content : !hasContent(body);
      return [
        ...missing.map((header) => `${operationId} ${status} comes without ${header}`),
        ...(isStated ? [] : [`${operationId} ${status} is not said to be ${type}`]),
        ...(isStated && response.content
          ? validate(pointer(...at, 'content', type, 'schema'), body)
          : []),
      ];
    },
  };
}

const hasContent = (body: unknown): boolean =>
  typeof body === 'object' && body !== null ? Object.keys(body).length > 0 : Boolean(body);
