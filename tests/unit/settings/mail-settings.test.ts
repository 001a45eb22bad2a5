import { readMailSettings } from '../../../src/settings/mail-settings';

const read = (environment: Readonly<Record<string, string>>) =>
  readMailSettings((name) => environment[name]);

it('sends no mail where no server is set, or set to nothing', () => {
  expect(read({})).toBeNull();
  expect(read({ SMTP_HOST: ' ', SMTP_PORT: '', SMTP_FROM: 'a@example.org' })).toBeNull();
});

it('takes a server alone, or with all that can be said of it', () => {
  expect(read({ SMTP_HOST: 'mail.example.org', PUBLIC_URL: 'https://twins.example.org' })).toEqual({
    ...{ host: 'mail.example.org', port: 587, secure: false, account: null },
    ...{ from: 'Jumelle <no-reply@twins.example.org>', replyTo: null, checkCertificate: true },
  });
  expect(
    read({
      ...{ SMTP_HOST: 'mail.example.org', SMTP_SECURE: 'true' },
      ...{ SMTP_USERNAME: 'jumelle', SMTP_PASSWORD: ' secret ' },
      ...{ SMTP_FROM: 'Ville de Nancy <ri@nancy.example>', SMTP_REPLY_TO: 'a@nancy.example' },
      SMTP_TLS_REJECT_UNAUTHORIZED: 'false',
    }),
  ).toEqual({
    ...{ host: 'mail.example.org', port: 465, secure: true, checkCertificate: false },
    account: { username: 'jumelle', password: ' secret ' },
    ...{ from: 'Ville de Nancy <ri@nancy.example>', replyTo: 'a@nancy.example' },
  });
});

it.each(['localhost', '127.0.0.1', '::1'])('asks %s for no certificate', (host) => {
  expect(read({ SMTP_HOST: host })?.checkCertificate).toBe(false);
});

const HOST = { SMTP_HOST: 'mail.example.org' };
it.each([
  ['SMTP_HOST', { SMTP_PORT: '25' }],
  ['SMTP_HOST', { SMTP_PASSWORD: 'hidden' }],
  ['SMTP_HOST', { SMTP_HOST: 'smtp://mail.example.org' }],
  ['SMTP_PORT', { ...HOST, SMTP_PORT: '0' }],
  ['SMTP_PORT', { ...HOST, SMTP_PORT: 'smtp' }],
  ['SMTP_PORT', { ...HOST, SMTP_PORT: '70000' }],
  ['SMTP_SECURE', { ...HOST, SMTP_SECURE: 'yes' }],
  ['SMTP_USERNAME', { ...HOST, SMTP_PASSWORD: 'hidden' }],
  ['SMTP_PASSWORD', { ...HOST, SMTP_USERNAME: 'jumelle' }],
  ['SMTP_FROM', { ...HOST, SMTP_FROM: 'Nancy' }],
  ['SMTP_FROM', { ...HOST, SMTP_FROM: 'a@example.org\nBcc: b@example.org' }],
  ['SMTP_REPLY_TO', { ...HOST, SMTP_REPLY_TO: '@' }],
])('stops at a wrong %s: %j', (name, environment: Readonly<Record<string, string>>) => {
  expect(() => read(environment)).toThrow(name);
  expect(() => read(environment)).not.toThrow('hidden');
});
