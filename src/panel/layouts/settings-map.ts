import type { Configuration, EditCell } from './configuration';

/** Every setting of a configuration by its path: `settings/pageSize`, `metadatas/name/edit/label`. */
export type SettingsMap = ReadonlyMap<string, unknown>;

export const LIST = 'layouts/list';
export const FORM = 'layouts/edit';

export function toSettings({ settings, metadatas, layouts }: Configuration): Map<string, unknown> {
  const map = new Map<string, unknown>();
  for (const [key, value] of Object.entries(settings)) map.set(`settings/${key}`, value);
  for (const [name, metadata] of Object.entries(metadatas)) {
    for (const part of ['edit', 'list'] as const) {
      for (const [key, value] of Object.entries(metadata[part])) {
        map.set(`metadatas/${name}/${part}/${key}`, value);
      }
    }
  }
  map.set(LIST, layouts.list);
  map.set(FORM, layouts.edit);
  return map;
}

/** The fields that a configuration knows. */
export const fieldsIn = (map: SettingsMap): ReadonlySet<string> =>
  new Set([...map.keys()].flatMap((path) => /^metadatas\/([^/]+)\//.exec(path)?.[1] ?? []));

export function toConfiguration(map: SettingsMap): Configuration {
  const settings: Record<string, unknown> = {};
  const metadatas: Record<
    string,
    { edit: Record<string, unknown>; list: Record<string, unknown> }
  > = {};
  for (const [path, value] of map) {
    const [section, name = '', part, key = ''] = path.split('/');
    if (section === 'settings') settings[name] = value;
    if (section !== 'metadatas' || (part !== 'edit' && part !== 'list')) continue;
    const metadata = (metadatas[name] ??= { edit: {}, list: {} });
    metadata[part][key] = value;
  }
  return { settings, metadatas, layouts: { list: columnsIn(map), edit: formIn(map) } };
}

const columnsIn = (map: SettingsMap): string[] => {
  const list = map.get(LIST);
  return Array.isArray(list) ? list.map(String) : [];
};

/** The rows of a form. */
export function formIn(map: SettingsMap): EditCell[][] {
  const rows = map.get(FORM);
  return Array.isArray(rows) ? rows.map((row: EditCell[]) => row) : [];
}
