import type { Response } from 'supertest';
import type { Staff } from '../../helpers';
import { greyPicture } from '../../helpers/picture';
import { as, CITIES, draftCity, facts, formOf, nextNumber, publishedCity } from './office';
import { type Role, ROLES, untranslatedCity, uploadedBy } from './office';

const EVERYBODY: readonly Role[] = ROLES;
export const WRITERS: readonly Role[] = ['Administrator', 'Editor', 'Contributor'];
const PUBLISHERS: readonly Role[] = ['Administrator', 'Editor'];
const TRANSLATORS: readonly Role[] = ['Translator', 'Translator – French (fr)'];
const ALONE: readonly Role[] = ['Administrator'];

export interface Attempt {
  what: string;
  by: readonly Role[];
  /** What the others are told; 403 unless said. */
  refusal?: number;
  run(me: Staff): Promise<Response>;
}

/** What one can try to do in the panel, and who may. */
export const ATTEMPTS: readonly Attempt[] = [
  {
    what: 'read a list of drafts',
    by: EVERYBODY,
    run: (me) => me.send('get', CITIES),
  },
  {
    what: 'read an entry',
    by: EVERYBODY,
    run: async (me) => me.send('get', `${CITIES}/${await publishedCity()}?locale=en`),
  },
  {
    what: 'read a translation',
    by: EVERYBODY,
    run: async (me) => me.send('get', `${CITIES}/${await publishedCity()}?locale=de`),
  },
  {
    what: 'find entries for a relation',
    by: EVERYBODY,
    run: (me) => me.send('get', '/content-manager/relations/api::twinning.twinning/cities'),
  },
  {
    what: 'begin an entry',
    by: WRITERS,
    run: (me) => me.send('post', `${CITIES}?locale=en`, facts(`New ${nextNumber()}`)),
  },
  {
    what: 'begin an entry without saying in which language',
    by: WRITERS,
    run: (me) => me.send('post', CITIES, facts(`New ${nextNumber()}`)),
  },
  {
    what: 'change a draft',
    by: WRITERS,
    run: async (me) =>
      me.send('put', `${CITIES}/${await draftCity()}?locale=en`, { population: 7 }),
  },
  {
    what: 'change the draft of what is published',
    by: WRITERS,
    run: async (me) =>
      me.send('put', `${CITIES}/${await publishedCity()}?locale=en`, { population: 7 }),
  },
  {
    what: 'copy an entry',
    by: WRITERS,
    run: async (me) =>
      me.send('post', `${CITIES}/clone/${await publishedCity()}?locale=en`, {
        name: `Copy ${nextNumber()}`,
      }),
  },
  {
    what: 'copy a translation',
    by: [],
    refusal: 400,
    run: async (me) =>
      me.send('post', `${CITIES}/clone/${await publishedCity()}?locale=fr`, { name: 'Copie' }),
  },
  {
    what: 'publish',
    by: PUBLISHERS,
    run: async (me) => {
      const id = await draftCity();
      return me.send('post', `${CITIES}/${id}/actions/publish?locale=en`, await formOf(id, 'en'));
    },
  },
  {
    what: 'begin and publish in one step',
    by: PUBLISHERS,
    run: (me) =>
      me.send('post', `${CITIES}/actions/publish?locale=en`, facts(`New ${nextNumber()}`)),
  },
  {
    what: 'publish a translation',
    by: PUBLISHERS,
    run: async (me) => {
      const id = await publishedCity();
      const form = await formOf(id, 'fr');
      return me.send('post', `${CITIES}/${id}/actions/publish?locale=fr`, form);
    },
  },
  {
    what: 'publish several',
    by: PUBLISHERS,
    run: async (me) =>
      me.send('post', `${CITIES}/actions/bulkPublish?locale=en`, {
        documentIds: [await draftCity()],
      }),
  },
  {
    what: 'unpublish',
    by: PUBLISHERS,
    run: async (me) =>
      me.send('post', `${CITIES}/${await publishedCity()}/actions/unpublish?locale=en`, {}),
  },
  {
    what: 'unpublish several',
    by: PUBLISHERS,
    run: async (me) =>
      me.send('post', `${CITIES}/actions/bulkUnpublish?locale=en`, {
        documentIds: [await publishedCity()],
      }),
  },
  {
    what: 'delete a draft',
    by: WRITERS,
    run: async (me) => me.send('delete', `${CITIES}/${await draftCity()}?locale=en`),
  },
  {
    what: 'delete several drafts',
    by: WRITERS,
    run: async (me) =>
      me.send('post', `${CITIES}/actions/bulkDelete?locale=en`, {
        documentIds: [await draftCity(), await draftCity()],
      }),
  },
  {
    what: 'delete what is published',
    by: PUBLISHERS,
    run: async (me) => me.send('delete', `${CITIES}/${await publishedCity()}?locale=en`),
  },
  {
    what: 'delete several of which one is published',
    by: PUBLISHERS,
    run: async (me) =>
      me.send('post', `${CITIES}/actions/bulkDelete?locale=en`, {
        documentIds: [await draftCity(), await publishedCity()],
      }),
  },
  {
    what: 'delete a published translation',
    by: PUBLISHERS,
    run: async (me) => me.send('delete', `${CITIES}/${await publishedCity()}?locale=fr`),
  },
  {
    what: 'go back to what is published',
    by: WRITERS,
    run: async (me) =>
      me.send('post', `${CITIES}/${await publishedCity()}/actions/discard?locale=en`, {}),
  },
  {
    what: 'write a text in French',
    by: [...WRITERS, ...TRANSLATORS],
    run: async (me) =>
      me.send('put', `${CITIES}/${await publishedCity()}?locale=fr`, { summary: 'Court.' }),
  },
  {
    what: 'write a text in German',
    by: [...WRITERS, 'Translator'],
    run: async (me) =>
      me.send('put', `${CITIES}/${await publishedCity()}?locale=de`, { summary: 'Kurz.' }),
  },
  {
    what: 'begin a French version',
    by: [...WRITERS, ...TRANSLATORS],
    run: async (me) =>
      me.send('put', `${CITIES}/${await untranslatedCity()}?locale=fr`, { summary: 'Court.' }),
  },
  {
    what: 'begin a German version',
    by: [...WRITERS, 'Translator'],
    run: async (me) =>
      me.send('put', `${CITIES}/${await untranslatedCity()}?locale=de`, { summary: 'Kurz.' }),
  },
  {
    what: 'write a text in the language of the facts',
    by: WRITERS,
    run: async (me) =>
      me.send('put', `${CITIES}/${await publishedCity()}?locale=en`, { summary: 'Short.' }),
  },
  {
    what: 'send back a whole French form with another text',
    by: [...WRITERS, ...TRANSLATORS],
    run: async (me) => {
      const id = await publishedCity();
      const form = { ...(await formOf(id, 'fr')), summary: 'Court.' };
      return me.send('put', `${CITIES}/${id}?locale=fr`, form);
    },
  },
  {
    what: 'go back to what is published in French',
    by: [...WRITERS, ...TRANSLATORS],
    run: async (me) =>
      me.send('post', `${CITIES}/${await publishedCity()}/actions/discard?locale=fr`, {}),
  },
  {
    what: 'look at a picture',
    by: EVERYBODY,
    run: async (me) => me.send('get', `/upload/files/${await uploadedBy('Editor')}`),
  },
  {
    what: 'upload a picture',
    by: WRITERS,
    run: async (me) => me.send('post', '/upload').attach('files', greyPicture(4, 4), 'grey.png'),
  },
  {
    what: 'describe a picture of somebody else',
    by: PUBLISHERS,
    run: async (me) =>
      me
        .send('post', `/upload?id=${await uploadedBy('Editor')}`)
        .field('fileInfo', JSON.stringify({ alternativeText: 'Grey' })),
  },
  {
    what: 'delete a picture of somebody else',
    by: PUBLISHERS,
    run: async (me) => me.send('delete', `/upload/files/${await uploadedBy('Editor')}`),
  },
  {
    what: 'add a language',
    by: ALONE,
    run: (me) =>
      me.send('post', '/i18n/locales', { code: 'cy', name: 'Welsh (cy)', isDefault: false }),
  },
  {
    what: 'see the accounts',
    by: ALONE,
    run: (me) => me.send('get', '/admin/users'),
  },
  {
    what: 'invite somebody',
    by: ALONE,
    run: async (me) =>
      me.send('post', '/admin/users', {
        ...{ firstname: 'X', lastname: 'Y', email: `x${nextNumber()}@example.org` },
        roles: [1],
      }),
  },
  {
    what: 'see the tokens of programs',
    by: ALONE,
    run: (me) => me.send('get', '/admin/api-tokens'),
  },
  {
    what: 'see the webhooks',
    by: ALONE,
    run: (me) => me.send('get', '/admin/webhooks'),
  },
  {
    what: 'see the schema',
    by: ALONE,
    run: (me) => me.send('get', '/content-type-builder/content-types'),
  },
  {
    what: 'rearrange the form of everybody',
    by: ALONE,
    run: async (me) => {
      const path = '/content-manager/content-types/api::theme.theme/configuration';
      const { body } = await as('Administrator').send('get', path).expect(200);
      const { settings, layouts } = body.data.contentType;
      return me.send('put', path, { settings, layouts, metadatas: {} });
    },
  },
];
