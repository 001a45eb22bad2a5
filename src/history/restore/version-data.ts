import type { TypeSchema } from '../../documents/type-schema';
import { toFields } from '../../documents/read-fields';
import type { VersionRecord } from '../history-entry';

/**
 * A version of the log as the data of a write: relations by document id, files by their own, items of
 * components as new ones. Attributes that the version does not have, or that are no more, are left
 * as they are.
 */
export function versionData(
  schema: TypeSchema,
  record: VersionRecord,
): Readonly<Record<string, unknown>> {
  const { scalars, relations, media, components } = toFields(schema, record);
  const items = Object.entries(components).map(([name, list]) => [
    name,
    list.map((item) => ({ ...item.scalars, ...item.media })),
  ]);
  const all: Record<string, unknown> = {
    ...scalars,
    ...Object.fromEntries(
      Object.entries(relations).map(([name, ids]) => [
        name,
        { set: ids.map((documentId) => ({ documentId })) },
      ]),
    ),
    ...media,
    ...Object.fromEntries(items),
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in record));
}
