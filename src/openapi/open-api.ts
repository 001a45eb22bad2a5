/** The parts of JSON Schema 2020-12 that the document uses. */
export interface Schema {
  $ref?: string;
  title?: string;
  description?: string;
  type?: SchemaType | readonly SchemaType[];
  enum?: readonly (string | number | null)[];
  const?: unknown;
  default?: unknown;
  examples?: readonly unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  anyOf?: readonly Schema[];
}

type SchemaType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'null';

interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  description: string;
  required?: boolean;
  style?: 'form' | 'deepObject' | 'simple';
  explode?: boolean;
  schema: Schema;
  example?: unknown;
  examples?: Readonly<Record<string, Example>>;
}

export interface Example {
  summary: string;
  description?: string;
  value: unknown;
}

interface Media {
  schema: Schema;
  example?: unknown;
  examples?: Readonly<Record<string, Example>>;
}

export interface Header {
  description: string;
  schema: Schema;
}

export interface Response {
  description: string;
  headers?: Readonly<Record<string, Header | Reference>>;
  content?: Readonly<Record<string, Media>>;
}

export interface Operation {
  operationId: string;
  tags: readonly string[];
  summary: string;
  description?: string;
  security: readonly Readonly<Record<string, readonly string[]>>[];
  parameters?: readonly (Parameter | Reference)[];
  requestBody?: {
    required: boolean;
    description?: string;
    content: Readonly<Record<string, Media>>;
  };
  responses: Readonly<Record<string, Response | Reference>>;
}

export type Method = 'get' | 'post' | 'put' | 'delete';

export type PathItem = Partial<Record<Method, Operation>> & {
  parameters?: readonly (Parameter | Reference)[];
};

export type Paths = Readonly<Record<string, PathItem>>;

/** An OpenAPI 3.1 document, as far as this one goes: https://spec.openapis.org/oas/v3.1.0.html */
export interface OpenApiDocument {
  openapi: '3.1.0';
  info: {
    title: string;
    summary: string;
    description: string;
    version: string;
    license: { name: string; identifier: string };
  };
  servers: readonly { url: string; description: string }[];
  tags: readonly { name: string; description: string }[];
  paths: Paths;
  components: {
    schemas: Readonly<Record<string, Schema>>;
    parameters: Readonly<Record<string, Parameter>>;
    responses: Readonly<Record<string, Response>>;
    headers: Readonly<Record<string, Header>>;
    securitySchemes: Readonly<
      Record<string, { type: 'http'; scheme: string; description: string }>
    >;
  };
}

/** A pointer to one of the document's named schemas. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** A pointer to one of the document's other named parts. */
export const refTo = (
  section: 'parameters' | 'responses' | 'headers',
  name: string,
): Reference => ({
  $ref: `#/components/${section}/${name}`,
});

/** The schema, or null. */
export function nullable(schema: Schema): Schema {
  const { description, ...rest } = schema;
  const wording = description === undefined ? {} : { description };
  if (rest.enum)
    return { ...wording, ...rest, type: ['string', 'null'], enum: [...rest.enum, null] };
  if (typeof rest.type === 'string') return { ...wording, ...rest, type: [rest.type, 'null'] };
  return { ...wording, anyOf: [rest, { type: 'null' }] };
}
