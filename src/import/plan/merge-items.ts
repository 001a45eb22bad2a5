import type { ComponentItem, Fields, Scalar } from '../../documents/fields';
import type { TypeSchema } from '../../documents/type-schema';
import { foldName } from '../../domain/fold';

type Data = Record<string, unknown>;

/**
 * Lists of components as a write has them. Entries keep the pictures and documents of those whose
 * place they take, since no cell can hold them; other names that come as names alone are added to
 * those that are known with language and kind.
 */
export function mergeItems(schema: TypeSchema, before: Fields, data: Data): Data {
  const merged: Data = { ...data };
  for (const [name, component] of Object.entries(schema.components)) {
    const given = data[name];
    if (!Array.isArray(given)) continue;
    const items = given.filter(isObject);
    const current = before.components[name] ?? [];
    merged[name] =
      name === 'nameVariants' && items.every((item) => Object.keys(item).join() === 'name')
        ? addedNames(current, items)
        : items.map((item, index) => withFiles(item, current, index, Object.keys(component.media)));
  }
  return merged;
}

function addedNames(current: readonly ComponentItem[], items: readonly Data[]): Data[] {
  const known = new Set(current.map(({ scalars }) => foldName(String(scalars.name ?? ''))));
  const added = items.filter(({ name }) => {
    const folded = foldName(String(name));
    return !known.has(folded) && known.add(folded);
  });
  return [...current.map(({ scalars }) => ({ ...scalars })), ...added];
}

function withFiles(
  item: Data,
  current: readonly ComponentItem[],
  index: number,
  files: readonly string[],
): Data {
  if (files.length === 0) return item;
  const texts = Object.fromEntries(Object.entries(item).filter(([name]) => !files.includes(name)));
  const same = current.find(({ scalars }) =>
    Object.entries(texts).every(([name, value]) => scalars[name] === ((value ?? null) as Scalar)),
  );
  // An entry that is named by its row keeps what is not given.
  const id = (same ?? current[index])?.id ?? null;
  return id === null ? texts : { id, ...texts };
}

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null;
