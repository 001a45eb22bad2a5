const SCALARS: Readonly<Record<string, string>> = {
  boolean: 'Boolean',
  date: 'Date',
  datetime: 'DateTime',
  decimal: 'Float',
  enumeration: 'String',
  float: 'Float',
  integer: 'Int',
  json: 'JSON',
  richtext: 'String',
  string: 'String',
  text: 'String',
};

/** GraphQL's name for the type of an attribute. */
export function scalarType(attributeType: string): string {
  const found = SCALARS[attributeType];
  if (!found) throw new Error(`No GraphQL scalar for attributes of type ${attributeType}`);
  return found;
}
