import { readDataSettings } from '../../../src/settings/data-settings';

const read = (environment: Readonly<Record<string, string>>) =>
  readDataSettings((name) => environment[name]);

it('has terms that a town may grant where nothing is set, or set to nothing', () => {
  const unset = {
    license: {
      name: 'Creative Commons Attribution 4.0 International',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
    publisher: null,
    contact: { name: null, email: null, url: null },
  };
  expect(read({})).toEqual(unset);
  expect(read({ DATA_LICENSE_URL: '', DATA_PUBLISHER: ' ', DATA_CONTACT_EMAIL: '' })).toEqual(
    unset,
  );
});

it('takes what is set, addresses in ASCII', () => {
  expect(
    read({
      DATA_LICENSE_NAME: 'Licence Ouverte 2.0',
      DATA_LICENSE_URL: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
      DATA_PUBLISHER: 'Ville de Nancy',
      DATA_CONTACT_NAME: 'Relations internationales',
      DATA_CONTACT_EMAIL: 'ri+donnees@nancy.example',
      DATA_CONTACT_URL: 'https://données.example/à-propos',
    }),
  ).toEqual({
    license: {
      name: 'Licence Ouverte 2.0',
      url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    },
    publisher: 'Ville de Nancy',
    contact: {
      name: 'Relations internationales',
      email: 'ri+donnees@nancy.example',
      url: 'https://xn--donnes-eva.example/%C3%A0-propos',
    },
  });
});

it.each([
  ['DATA_LICENSE_URL', { DATA_LICENSE_NAME: 'CC0' }],
  ['DATA_LICENSE_NAME', { DATA_LICENSE_URL: 'https://example.org/' }],
  ['DATA_LICENSE_URL', { DATA_LICENSE_NAME: 'CC0', DATA_LICENSE_URL: 'creativecommons.org' }],
  ['DATA_LICENSE_URL', { DATA_LICENSE_NAME: 'CC0', DATA_LICENSE_URL: 'javascript:alert(1)' }],
  ['DATA_CONTACT_URL', { DATA_CONTACT_URL: 'https://example.org/a b' }],
  ['DATA_CONTACT_EMAIL', { DATA_CONTACT_EMAIL: 'nobody' }],
  ['DATA_CONTACT_EMAIL', { DATA_CONTACT_EMAIL: 'Nobody <nobody@example.org>' }],
  ['DATA_CONTACT_EMAIL', { DATA_CONTACT_EMAIL: 'a@example.org,b@example.org' }],
  ['DATA_PUBLISHER', { DATA_PUBLISHER: 'Nancy\nBEGIN:VEVENT' }],
])('stops at a wrong %s: %j', (name, environment: Readonly<Record<string, string>>) => {
  expect(() => read(environment)).toThrow(name);
});
