import { CONTENT_TYPES } from '../../src/content/content-types';
import { COMPONENT_UIDS } from '../../src/labels/label-words';
import { fieldHelp, fieldLabel } from '../../src/labels/labels';
import { FORMS } from '../../src/panel/layouts/forms';
import { LISTS } from '../../src/panel/layouts/lists';
import { createAdmin, query, startServer, type TestServer } from '../helpers';

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ template: 'empty' });
});

const KINDS = { 'content-types': 'contentType', components: 'component' } as const;
type Kind = keyof typeof KINDS;

const address = (uid: string, kind: Kind) => `/content-manager/${kind}/${uid}/configuration`;

const read = async (uid: string, kind: Kind = 'content-types'): Promise<Configuration> => {
  const { body } = await server.request
    .get(address(uid, kind))
    .auth(await createAdmin(server), { type: 'bearer' })
    .expect(200);
  return body.data[KINDS[kind]];
};

/** As the page does on which an administrator arranges a type. */
const arrange = async (
  uid: string,
  { settings, metadatas, layouts }: Configuration,
  kind: Kind = 'content-types',
): Promise<void> => {
  // What the answer has beyond what may be stored.
  const fields = Object.entries(metadatas).map(([name, { edit, list }]) => {
    const { mainField: _mainField, ...column } = list;
    return [name, { edit, list: column }];
  });
  await server.request
    .put(address(uid, kind))
    .auth(await createAdmin(server), { type: 'bearer' })
    .send({ settings, metadatas: Object.fromEntries(fields), layouts })
    .expect(200);
};

const restart = async (): Promise<void> => {
  await server.stop();
  server = await startServer({ database: server.database });
};

it.each(CONTENT_TYPES)('arranges the list and the form of $plural', async ({ uid }) => {
  const { settings, metadatas, layouts } = await read(uid);
  const { mainField, sortBy, order, columns } = LISTS[uid];
  const list = { mainField, defaultSortBy: sortBy, defaultSortOrder: order, pageSize: 20 };
  expect(settings).toMatchObject(list);
  expect(layouts.list).toEqual(columns);
  expect(layouts.edit.map((row) => row.map(({ name, size }) => [name, size]))).toEqual(
    FORMS[uid].flatMap(({ rows }) => rows),
  );
  for (const { name } of layouts.edit.flat()) {
    const words = { label: fieldLabel('en', uid, name), description: fieldHelp('en', uid, name) };
    expect(metadatas[name]?.edit).toMatchObject(words);
    expect(metadatas[name]?.list).toMatchObject({ label: words.label });
  }
});

it('shows related documents by their names', async () => {
  const { metadatas: twinning } = await read('api::twinning.twinning');
  expect(twinning['cities']?.edit).toMatchObject({ mainField: 'name' });
  const { metadatas: anniversary } = await read('api::anniversary.anniversary');
  expect(anniversary['twinning']?.edit).toMatchObject({ mainField: 'title' });
});

it('arranges nothing that the content manager itself would refuse', async () => {
  for (const { uid } of CONTENT_TYPES) await arrange(uid, await read(uid));
  for (const uid of COMPONENT_UIDS) await arrange(uid, await read(uid, 'components'), 'components');
});

it('keeps what an administrator arranges over a restart, and renews the rest', async () => {
  const uid = 'api::city.city';
  const before = await read(uid);
  const label = { ...before.metadatas['name'], edit: { ...before.metadatas['name']?.edit } };
  label.edit['label'] = 'Municipality';
  await arrange(uid, {
    ...before,
    settings: { ...before.settings, pageSize: 50 },
    metadatas: { ...before.metadatas, name: { ...label, list: label.list ?? {} } },
    layouts: { ...before.layouts, list: ['name', 'population'] },
  });
  // As an older release has left it, whose words for a field were others.
  const outdate = (key: string) =>
    query(
      server,
      `update strapi_core_store_settings
       set value = replace(value, '"label":"Region"', '"label":"Province"') where key like '${key}'`,
    );
  await outdate('%configuration_content_types::api::city.city');
  await outdate('%layout_api::city.city');
  await restart();

  const after = await read(uid);
  expect(after.settings).toEqual({ ...before.settings, pageSize: 50 });
  expect(after.layouts).toEqual({ ...before.layouts, list: ['name', 'population'] });
  expect(after.metadatas['name']?.edit['label']).toBe('Municipality');
  expect(after.metadatas['region']?.edit['label']).toBe('Region');
  expect(after.metadatas['population']).toEqual(before.metadatas['population']);
});

it('writes nothing when there is nothing to arrange', async () => {
  const stored = () =>
    query(
      server,
      `select key, value from strapi_core_store_settings where key like '%layout_api%'
         order by key`,
    );
  const before = await stored();
  await restart();
  expect(before).toHaveLength(CONTENT_TYPES.length);
  expect(await stored()).toEqual(before);
});
