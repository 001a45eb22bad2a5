/**
 * Name of the schema of a content type, component or file: `City` for `api::city.city`,
 * `NameVariant` for `city.name-variant`, `File` for `plugin::upload.file`.
 */
export const schemaName = (uid: string): string =>
  (uid.split('.').at(-1) ?? uid)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
