import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail as its reader sees it. */
export interface ReceivedMail {
  to: string[];
  from: string;
  subject: string;
  text: string;
  html: string;
}

export interface MailServer {
  /** What a server needs to send mail here. */
  readonly settings: Readonly<Record<string, string>>;
  /** Oldest first. */
  readonly mails: readonly ReceivedMail[];
  /** The next mail after those that have been waited for. */
  next(): Promise<ReceivedMail>;
  /** From now on nobody's password is right, or again the right one. */
  refuseSignIn(refused: boolean): void;
  /** From now on mail for these addresses is refused. */
  refuseRecipients(...addresses: readonly string[]): void;
  stop(): Promise<void>;
}

const ACCOUNT = { username: 'jumelle', password: 'a password that shows nowhere' };
const POLL_MS = 20;

/** A real mail server on this machine, with an account and with STARTTLS, that keeps what it gets. */
export const startMailServer = async (): Promise<MailServer> => {
  const mails: ReceivedMail[] = [];
  let read = 0;
  let isRefused = false;
  let unknown: readonly string[] = [];
  const server = new SMTPServer({
    onAuth({ username, password }, _session, done) {
      const isRight = username === ACCOUNT.username && password === ACCOUNT.password;
      if (isRight && !isRefused) done(null, { user: username });
      else done(new Error('Authentication failed'));
    },
    onRcptTo({ address }, _session, done) {
      done(unknown.includes(address) ? new Error('No such person') : null);
    },
    onData(stream, { envelope }, done) {
      text(stream)
        .then((message) => {
          mails.push({ ...parseMail(message), to: envelope.rcptTo.map(({ address }) => address) });
          done();
        })
        .catch(done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('No port for mail');
  const { port } = address;
  return {
    settings: {
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(port),
      SMTP_USERNAME: ACCOUNT.username,
      SMTP_PASSWORD: ACCOUNT.password,
      SMTP_FROM: 'Ville de Nancy <jumelle@nancy.example>',
    },
    mails,
    async next() {
      let mail = mails[read];
      for (; !mail; mail = mails[read]) {
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
      read += 1;
      return mail;
    },
    refuseSignIn(refused) {
      isRefused = refused;
    },
    refuseRecipients(...addresses) {
      unknown = addresses;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};

/** Of a message in two alternatives, as RFC 2045 to 2047 write it. */
const parseMail = (message: string): Omit<ReceivedMail, 'to'> => {
  const { headers, body } = splitMessage(message);
  const boundary = /boundary="([^"]+)"/.exec(headers['content-type'] ?? '')?.[1] ?? '';
  const parts = body.split(`--${boundary}`).map(splitMessage);
  const part = (type: string): string => {
    const found = parts.find((each) => (each.headers['content-type'] ?? '').startsWith(type));
    if (!found) throw new Error(`No part is ${type}: ${message}`);
    return decodeBody(found.body, found.headers['content-transfer-encoding'] ?? '7bit');
  };
  return {
    from: decodeWords(headers.from ?? ''),
    subject: decodeWords(headers.subject ?? ''),
    text: part('text/plain'),
    html: part('text/html'),
  };
};

const splitMessage = (message: string) => {
  const [head = '', ...rest] = message.replace(/^\r\n/, '').split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers: Readonly<Record<string, string>> = Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...value] = line.split(':');
      return [name.toLowerCase(), value.join(':').trim()];
    }),
  );
  return { headers, body: rest.join('\r\n\r\n') };
};

const fromQuotedPrintable = (encoded: string): string =>
  Buffer.from(
    encoded
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
    'latin1',
  ).toString('utf8');

const decodeBody = (body: string, encoding: string): string => {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body;
};

const decodeWords = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : fromQuotedPrintable(word.replaceAll('_', ' ')),
    );
