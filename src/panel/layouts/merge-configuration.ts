import { isDeepStrictEqual } from 'node:util';
import type { Configuration } from './configuration';
import {
  fieldsIn,
  FORM,
  formIn,
  LIST,
  type SettingsMap,
  toConfiguration,
  toSettings,
} from './settings-map';

/**
 * Puts our arrangement of a type into the stored one, setting by setting: what still is as we last
 * left it becomes as we want it now, what an administrator has arranged since stays.
 *
 * @param stored what the content manager has, in step with the attributes there are
 * @param applied what we last left there; undefined when we never did
 * @returns what to store, and what of it is ours: `applied` the next time
 */
export function mergeConfiguration(
  stored: Configuration,
  applied: Configuration | undefined,
  ours: Configuration,
): { merged: Configuration; applied: Configuration } {
  const current = toSettings(stored);
  const last = applied ? toSettings(applied) : asMadeByStrapi(current);
  const merged = new Map(current);
  const left = new Map<string, unknown>();
  for (const [path, value] of toSettings(ours)) {
    const isUntouched = path === FORM ? isSameForm(current, last) : isSame(path, current, last);
    if (isUntouched || isDeepStrictEqual(current.get(path), value)) {
      merged.set(path, value);
      left.set(path, value);
    } else if (last.has(path)) {
      left.set(path, last.get(path));
    }
  }
  return { merged: toConfiguration(merged), applied: toConfiguration(left) };
}

/** A setting that we have not seen yet is as Strapi made it. */
const isSame = (path: string, current: SettingsMap, last: SettingsMap): boolean =>
  !last.has(path) || isDeepStrictEqual(current.get(path), last.get(path));

/** Strapi itself takes attributes that are gone off a form and appends new ones. */
function isSameForm(current: SettingsMap, last: SettingsMap): boolean {
  const [before, now] = [fieldsIn(last), fieldsIn(current)];
  const cells = (map: SettingsMap) =>
    formIn(map)
      .map((row) =>
        row.filter(({ name }) => name === ARRANGED || (before.has(name) && now.has(name))),
      )
      .filter((row) => row.length > 0);
  return isDeepStrictEqual(cells(current), cells(last));
}

/**
 * What Strapi would have made of a type, for one that we have never arranged: where somebody has
 * ordered its columns or fields, only the words that Strapi made of attribute names are its own.
 */
function asMadeByStrapi(current: SettingsMap): SettingsMap {
  const order = [...fieldsIn(current)];
  const places = formIn(current).flatMap((row) => row.map(({ name }) => order.indexOf(name)));
  const isInOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  const columns = current.get(LIST);
  const hasItsColumns = Array.isArray(columns) && (columns.length === 0 || columns[0] === 'id');
  if (isInOrder && hasItsColumns) return current;
  return new Map(
    [...current].map(([path, value]) => {
      const [, name, , key] = path.split('/');
      const isItsWord =
        (key === 'label' && value === name) || (key === 'description' && value === '');
      if (path === LIST) return [path, [ARRANGED]];
      if (path === FORM) return [path, [[{ name: ARRANGED, size: 0 }]]];
      return [path, isItsWord ? value : ARRANGED];
    }),
  );
}

/** Remembered in the place of what somebody else has arranged; equal to nothing that is stored. */
const ARRANGED = '(arranged by an administrator)';
