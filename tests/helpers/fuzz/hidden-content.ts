import { createToken } from '../admin';
import type { TestServer } from '../start-server';

/** In the texts of every draft, and nowhere else. */
export const MARKER = 'zqhiddendraft';
/** What a caller may send who looks for it: an answer that repeats it gives nothing away. */
export const FRAGMENT = 'qhiddendraf';

export interface KnownDocument {
  plural: string;
  /** A document id or a slug. */
  id: string;
}

type Data = Record<string, unknown>;

const hidden = (data: Data, name: 'name' | 'title'): Data => ({
  ...data,
  [name]: `${MARKER} ${name}`,
  summary: `${MARKER} summary`,
});

/**
 * One published document of each type, with a changed draft in English and a French draft that was
 * never published; and one of each type that exists as a draft only, tied to the published ones.
 * Returns the ways to name each.
 */
export const createHiddenContent = async (server: TestServer): Promise<KnownDocument[]> => {
  const token = await createToken(server, { type: 'full-access' });
  const known: KnownDocument[] = [];

  const write = async (method: 'post' | 'put', path: string, data: Data): Promise<Data> => {
    const answer = await server.request[method](path)
      .auth(token, { type: 'bearer' })
      .send({ data });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.body.data;
  };
  const create = async (
    plural: string,
    name: 'name' | 'title',
    data: Data,
    unseen: Data = {},
  ): Promise<string> => {
    const path = `/api/${plural}`;
    const published = await write('post', `${path}?status=published`, data);
    const id = String(published['documentId']);
    const change = { [name]: `${MARKER} changed`, summary: `${MARKER} changed` };
    await write('put', `${path}/${id}?status=draft`, change);
    await write('put', `${path}/${id}?status=draft&locale=fr`, change);
    const slug = `unseen-${String(data['slug'])}`;
    const draft = hidden({ ...data, slug, ...unseen }, name);
    const hiddenDocument = await write('post', `${path}?status=draft`, draft);
    known.push({ plural, id }, { plural, id: String(data['slug']) });
    known.push({ plural, id: String(hiddenDocument['documentId']) }, { plural, id: slug });
    return id;
  };

  const place = { kind: 'municipality', countryCode: 'FR' };
  const one = await create('cities', 'name', { name: 'Nancy', slug: 'nancy', ...place });
  const two = await create('cities', 'name', { name: 'Liège', slug: 'liege', ...place });
  const theme = await create('themes', 'name', { name: 'Culture', slug: 'culture' });
  await create('networks', 'name', {
    ...{ name: 'Network', slug: 'network', kind: 'other', members: [one, two] },
  });
  const organisation = await create('organisations', 'name', {
    ...{ name: 'Choir', slug: 'choir', kind: 'association', city: one },
  });
  const twinning = await create('twinnings', 'title', {
    ...{ title: 'Nancy and Liège', slug: 'nancy-liege', kind: 'twinning', state: 'active' },
    ...{ cities: [one, two], themes: [theme], since: '1954' },
  });
  const anniversary = { title: 'Seventy years', slug: 'nancy-liege-70', occasion: 'twinning' };
  await create('anniversaries', 'title', { ...anniversary, years: 70, twinning }, { years: 75 });
  await create('exchanges', 'title', {
    ...{ title: 'Concert', slug: 'concert', kind: 'cultural', host: one, cities: [two] },
    ...{ twinnings: [twinning], organisations: [organisation], themes: [theme] },
  });
  return known;
};
