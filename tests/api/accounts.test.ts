import type { Response } from 'supertest';
import { createAdmin, createStaff, roleIds, startServer, type TestServer } from '../helpers';
import { startMailServer, type MailServer, type ReceivedMail } from '../helpers/mail-server';

const PUBLIC_URL = 'https://jumelle.nancy.example';
const PASSWORD = 'First-Password-1';

let mail: MailServer;
/** Sends mail, and is reached at another address than the one that it listens on. */
let server: TestServer;
let made = 0;

beforeAll(async () => {
  mail = await startMailServer();
  const env = { ...mail.settings, PUBLIC_URL, TRUST_PROXY: 'false' };
  server = await startServer({ template: 'empty', env });
});
afterAll(() => mail.stop());

interface Person {
  id: number;
  email: string;
  registrationToken: string;
  preferedLanguage: string | null;
  invitation: { state: string; problem?: string };
}

interface Invitation {
  by?: string;
  firstname?: string;
  email?: string;
  preferedLanguage?: string;
}

const invite = async (on: TestServer, options: Invitation = {}): Promise<Person> => {
  made += 1;
  const { by, ...more } = options;
  const answer = await on.request
    .post('/admin/users')
    .auth(by ?? (await createAdmin(on)), { type: 'bearer' })
    .send({
      ...{ firstname: 'Zoé', lastname: 'Petit', email: `Person-${made}@Example.org` },
      ...{ roles: await roleIds(on, ['Editor']), ...more },
    });
  if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body.data;
};

const linkIn = ({ text }: Pick<ReceivedMail, 'text'>): URL => {
  const [link = ''] = /https?:\/\/\S+/.exec(text) ?? [];
  return new URL(link);
};

const accept = async (on: TestServer, registrationToken: string | null): Promise<void> => {
  await on.request.get('/admin/registration-info').query({ registrationToken }).expect(200);
  await on.request
    .post('/admin/register')
    .send({
      registrationToken,
      userInfo: { firstname: 'Zoé', lastname: 'Petit', password: PASSWORD },
    })
    .expect(200);
};

const signIn = (on: TestServer, email: string, password: string): Promise<Response> =>
  on.request
    .post('/admin/login')
    .send({ email: email.toLowerCase(), password })
    .then((each) => each);

const forget = (on: TestServer, email: string) =>
  on.request.post('/admin/forgot-password').send({ email });

const reset = (on: TestServer, code: string | null, password: string) =>
  on.request.post('/admin/reset-password').send({ resetPasswordToken: code, password });

describe('an invitation', () => {
  it('comes by mail with a link that lets the person in', async () => {
    const person = await invite(server, { firstname: 'Zoé <b>', preferedLanguage: 'fr' });
    expect(person.invitation).toEqual({ state: 'sent' });
    const received = await mail.next();
    expect(received).toMatchObject({
      to: [person.email],
      from: 'Ville de Nancy <jumelle@nancy.example>',
      subject: expect.stringMatching(/^Votre compte .* · Your account /),
      text: expect.stringMatching(/^Bonjour Zoé <b>,\s+Test Administrator a créé un compte/),
      html: expect.stringContaining('Bonjour Zoé &lt;b&gt;,'),
    });
    expect(received.html).not.toContain('<b>');
    expect(received.html).not.toMatch(/<img|src=/);

    const link = linkIn(received);
    expect(`${link.origin}${link.pathname}`).toBe(`${PUBLIC_URL}/admin/auth/register`);
    expect(received.html).toContain(`href="${link.href}"`);
    expect(link.searchParams.get('registrationToken')).toBe(person.registrationToken);
    await accept(server, link.searchParams.get('registrationToken'));
    expect((await signIn(server, person.email, PASSWORD)).status).toBe(200);
  });

  it('is in the language of whoever invites, and the panel then is as well', async () => {
    const admin = await createAdmin(server);
    const boss = await createStaff(server, 'Administrator');
    await mail.next();
    await server.request
      .put('/admin/users/me')
      .auth(boss.token, { type: 'bearer' })
      .send({ preferedLanguage: 'fr' })
      .expect(200);
    const person = await invite(server, { by: boss.token });
    expect(person.preferedLanguage).toBe('fr');
    expect((await mail.next()).text).toMatch(/^Bonjour/);

    const { body } = await server.request
      .post('/admin/users')
      .auth(admin, { type: 'bearer' })
      .set('Accept-Language', 'ja, fr;q=0.2, en-GB;q=0.7')
      .send({ firstname: 'A', email: 'a-b@example.org', roles: await roleIds(server, ['Reader']) })
      .expect(201);
    expect(body.data.preferedLanguage).toBe('en');
    expect((await mail.next()).text).toMatch(/^Hello A,/);
  });

  it.each([
    ['sign-in', () => mail.refuseSignIn(true)],
    ['recipient', () => mail.refuseRecipients('nobody@example.org')],
  ])(
    'that cannot be sent is told with its reason, and the link stays: %s',
    async (problem, fail) => {
      fail();
      const email = problem === 'recipient' ? 'nobody@example.org' : 'somebody@example.org';
      const person = await invite(server, { email });
      expect(person.invitation).toEqual({ state: 'failed', problem });
      mail.refuseSignIn(false);
      mail.refuseRecipients();
      await accept(server, person.registrationToken);
      expect(server.logs()).toContain('No mail could be sent: the mail server does not accept');
      expect(server.logs()).not.toContain(mail.settings.SMTP_PASSWORD);
    },
  );
});

describe('a forgotten password', () => {
  it('is replaced with the link in a mail, once, in the language of the person', async () => {
    const person = await invite(server, { preferedLanguage: 'fr' });
    await mail.next();
    await accept(server, person.registrationToken);
    await forget(server, ` ${person.email.toUpperCase()}`).expect(204);
    const received = await mail.next();
    expect(received.subject).toBe('Un nouveau mot de passe pour votre compte');
    expect(received.text).not.toContain('Hello');
    const link = linkIn(received);
    expect(`${link.origin}${link.pathname}`).toBe(`${PUBLIC_URL}/admin/auth/reset-password`);

    const code = link.searchParams.get('code');
    await reset(server, code, 'Second-Password-2').expect(200);
    await reset(server, code, 'Third-Password-3').expect(400);
    expect((await signIn(server, person.email, PASSWORD)).status).toBe(400);
    expect((await signIn(server, person.email, 'Second-Password-2')).status).toBe(200);
  });

  it('tells nobody who has an account', async () => {
    const invited = await invite(server);
    await mail.next();
    const before = mail.mails.length;
    const known = await createStaff(server, 'Reader');
    await mail.next();
    const answers = [];
    for (const email of ['nobody-at-all@example.org', invited.email, known.email]) {
      const { status, text } = await forget(server, email);
      answers.push({ status, text });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const { to } = await mail.next();
    expect(to).toEqual([known.email]);
    expect(mail.mails).toHaveLength(before + 2);
  });
});

describe('without a mail server', () => {
  let silent: TestServer;
  beforeAll(async () => {
    silent = await startServer({ template: 'empty' });
  });

  const link = async (id: number, as?: string, send = false) =>
    silent.request
      .post(`/jumelle/accounts/${id}/link`)
      .auth(as ?? (await createAdmin(silent)), { type: 'bearer' })
      .send({ send });

  it('says so to whoever invites and to whoever has forgotten a password', async () => {
    const person = await invite(silent);
    expect(person.invitation).toEqual({ state: 'off' });
    await accept(silent, person.registrationToken);
    const answers = [];
    for (const email of [person.email, 'nobody@example.org']) {
      const { status, body } = await forget(silent, email);
      answers.push([status, body.error.message]);
    }
    const said = 'No e-mail can be sent from here. Ask an administrator for a new password';
    expect(answers).toEqual([
      [400, said],
      [400, said],
    ]);
  });

  it('lets administrators hand out links to a password', async () => {
    const person = await invite(silent);
    const first = await link(person.id);
    expect(first.body.data).toMatchObject({
      delivery: null,
      link: { kind: 'invitation', expiresAt: null },
    });
    expect(first.headers['cache-control']).toBe('no-store');
    const invitation = new URL(first.body.data.link.address);
    await accept(silent, invitation.searchParams.get('registrationToken'));

    const second = await link(person.id, undefined, true);
    expect(second.body.data).toMatchObject({ delivery: { state: 'off' }, link: { kind: 'reset' } });
    const code = new URL(second.body.data.link.address).searchParams.get('code');
    await reset(silent, code, 'Second-Password-2').expect(200);
    expect((await signIn(silent, person.email, 'Second-Password-2')).status).toBe(200);

    const { body } = await silent.request
      .get('/jumelle/accounts')
      .auth(await createAdmin(silent), { type: 'bearer' })
      .expect(200);
    expect(body.data.mail).toBe(false);
    expect(body.data.accounts).toContainEqual({
      ...{ id: person.id, name: 'Zoé Petit', email: person.email, roles: ['Editor'] },
      state: 'active',
    });
  });

  it('gives links to nobody else', async () => {
    const editor = await createStaff(silent, 'Editor');
    expect((await link(1, editor.token)).status).toBe(403);
    expect((await silent.request.post('/jumelle/accounts/1/link')).status).toBe(401);
    expect((await silent.request.get('/jumelle/accounts')).status).toBe(401);
    expect((await editor.send('get', '/jumelle/accounts')).status).toBe(403);
    expect((await link(987_654)).status).toBe(404);
  });
});
