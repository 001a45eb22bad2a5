import { createStaff, createWriter, startServer } from '../../helpers';
import type { RoleName, Staff, TestServer, Writer } from '../../helpers';
import { greyPicture } from '../../helpers/picture';

/** Who may work in the panel; translators of all languages, and one of French alone. */
export const ROLES = [
  ...(['Administrator', 'Editor', 'Contributor'] as const),
  ...(['Translator', 'Translator – French (fr)', 'Reader'] as const),
] as const satisfies readonly RoleName[];
export type Role = (typeof ROLES)[number];

export const CITIES = '/content-manager/collection-types/api::city.city';

export let server: TestServer;
export let writer: Writer;
const staff = new Map<Role, Staff>();
let made = 0;

/** A server and somebody of every role. To be called before all tests. */
export const openOffice = async (): Promise<void> => {
  server = await startServer({ template: 'empty' });
  writer = await createWriter(server);
  for (const role of ROLES) staff.set(role, await createStaff(server, role));
};

/** A number that no other document, account or file of this test has. */
export const nextNumber = (): number => (made += 1);

export const as = (role: Role): Staff => {
  const found = staff.get(role);
  if (!found) throw new Error(`Nobody is ${role}`);
  return found;
};

export const facts = (name: string) => ({ name, kind: 'municipality', countryCode: 'FR' });

/** Whether the attempt under way is to be refused: such attempts share what they leave alone. */
let isRefused = false;
export const refuseFromNow = (refused: boolean): void => {
  isRefused = refused;
};
export const shared = new Map<string, Promise<string>>();

/** A document of its own for every attempt that may change it. */
const own = (kind: string, make: () => Promise<string>): (() => Promise<string>) => {
  return () => {
    if (!isRefused) return make();
    const known = shared.get(kind) ?? make();
    shared.set(kind, known);
    return known;
  };
};

/** Published in English, French and German. */
export const publishedCity = own('published', () => {
  made += 1;
  const name = `City ${made}`;
  return writer.create('cities', facts(name), {
    fr: { name: `Ville ${made}`, summary: 'Bref.' },
    de: { name: `Stadt ${made}` },
  });
});

export const draftCity = own('draft', async () => {
  made += 1;
  const answer = await as('Administrator')
    .send('post', `${CITIES}?locale=en`, facts(`Draft ${made}`))
    .expect(201);
  return answer.body.data.documentId;
});

/** A city that has no version but the published English one. */
export const untranslatedCity = own('untranslated', () => {
  made += 1;
  return writer.create('cities', facts(`Untranslated ${made}`));
});

/** What the panel's form leaves out of what it is given. */
export const META = [
  ...['id', 'documentId', 'locale', 'localizations', 'status', 'publishedAt'],
  ...['createdAt', 'createdBy', 'updatedAt', 'updatedBy'],
];

/** The form of a version as the panel sends it back: relations as changes, of which there are none. */
export const formOf = async (id: string, locale: string): Promise<Record<string, unknown>> => {
  const { body } = await as('Administrator').send('get', `${CITIES}/${id}?locale=${locale}`);
  const isRelation = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'count' in value;
  return Object.fromEntries(
    Object.entries(body.data)
      .filter(([name]) => !META.includes(name))
      .map(([name, value]) => [name, isRelation(value) ? { connect: [], disconnect: [] } : value]),
  );
};

export const uploadedBy = async (role: Role): Promise<number> => {
  const answer = await as(role)
    .send('post', '/upload')
    .attach('files', greyPicture(4, 4), 'grey.png')
    .expect(201);
  return answer.body[0].id;
};
