import { type ComponentItem, type Fields, sameItems, sameList } from './fields';
import type { TypeSchema } from './type-schema';

type Data = Record<string, unknown>;

/**
 * The data that makes Strapi turn `before` into `after`: only what differs, in the plainest of its
 * notations, so that nothing is left to how it reads a request. `concerns` picks the attributes.
 */
export function prepareData(
  schema: TypeSchema,
  before: Fields,
  after: Fields,
  concerns: (attribute: string) => boolean = () => true,
): Data {
  const data: Data = {};
  for (const name of Object.keys(schema.scalars)) {
    if (after.scalars[name] !== before.scalars[name]) data[name] = after.scalars[name];
  }
  for (const name of Object.keys(schema.relations)) {
    const list = after.relations[name] ?? [];
    if (sameList(list, before.relations[name] ?? [])) continue;
    data[name] = { set: list.map((documentId) => ({ documentId })) };
  }
  for (const [name, { multiple }] of Object.entries(schema.media)) {
    const list = after.media[name] ?? [];
    if (!sameList(list, before.media[name] ?? [])) data[name] = fileData(list, multiple);
  }
  for (const [name, component] of Object.entries(schema.components)) {
    const items = after.components[name] ?? [];
    const previous = before.components[name] ?? [];
    const sameRows = items.every(({ id }, index) => id === previous[index]?.id);
    if (sameRows && sameItems(items, previous)) continue;
    data[name] = items.map((item) => itemData(component, item));
  }
  return Object.fromEntries(Object.entries(data).filter(([name]) => concerns(name)));
}

const fileData = (list: readonly number[], multiple: boolean): unknown =>
  multiple ? list : (list[0] ?? null);

const itemData = (
  { media }: Pick<TypeSchema, 'media'>,
  item: ComponentItem,
): Record<string, unknown> => ({
  ...(item.id === null ? {} : { id: item.id }),
  ...item.scalars,
  ...Object.fromEntries(
    Object.entries(media).map(([name, { multiple }]) => [
      name,
      fileData(item.media[name] ?? [], multiple),
    ]),
  ),
});
