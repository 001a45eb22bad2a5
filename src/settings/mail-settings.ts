/** The mail server that invitations and links for new passwords are handed to. */
export interface MailSettings {
  host: string;
  port: number;
  /** TLS from the first byte; otherwise STARTTLS where the server offers it. */
  secure: boolean;
  account: { username: string; password: string } | null;
  from: string;
  replyTo: string | null;
  /** Whether the certificate of the server must be genuine. */
  checkCertificate: boolean;
}

type Environment = (name: string) => string | undefined;

const ADDRESS = /^(?:[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i;
const WITHOUT_HOST = ['SMTP_PORT', 'SMTP_SECURE', 'SMTP_USERNAME', 'SMTP_PASSWORD'];
const MAX_PORT = 65_535;

/**
 * Reads `SMTP_*`; what is set to nothing counts as not set. Null when there is no mail server: links
 * are then shown to administrators.
 *
 * @throws Error naming the variable and what it takes, never with a secret in it
 */
export function readMailSettings(environment: Environment): MailSettings | null {
  const read = (name: string): string | null => environment(name)?.trim() || null;
  const host = read('SMTP_HOST');
  if (host === null) {
    const alone = WITHOUT_HOST.find((name) => read(name) !== null);
    if (alone) throw new Error(`SMTP_HOST must be set as well: ${alone} alone sends no mail`);
    return null;
  }
  if (!/^[^\s/@]+$/.test(host)) {
    throw new Error(`SMTP_HOST must be a name such as mail.example.org, not "${host}"`);
  }
  const port = Number(read('SMTP_PORT') ?? (yesOrNo('SMTP_SECURE', read) === true ? 465 : 587));
  if (!Number.isInteger(port) || port < 1 || port > MAX_PORT) {
    throw new Error(`SMTP_PORT must be a number from 1 to ${MAX_PORT}, not "${read('SMTP_PORT')}"`);
  }
  const address = (name: string): string | null => {
    const value = read(name);
    if (value === null || ADDRESS.test(value)) return value;
    throw new Error(
      `${name} must be an e-mail address, alone or as "Jumelle <jumelle@example.org>", not "${value}"`,
    );
  };
  return {
    ...{ host, port },
    secure: yesOrNo('SMTP_SECURE', read) ?? port === 465,
    account: readAccount(read('SMTP_USERNAME'), environment('SMTP_PASSWORD') || null),
    from: address('SMTP_FROM') ?? `Jumelle <no-reply@${hostOf(read('PUBLIC_URL'))}>`,
    replyTo: address('SMTP_REPLY_TO'),
    // A relay on the same machine has no name that an authority could vouch for.
    checkCertificate: yesOrNo('SMTP_TLS_REJECT_UNAUTHORIZED', read) ?? !LOOPBACK.test(host),
  };
}

const hostOf = (publicUrl: string | null): string =>
  publicUrl && URL.canParse(publicUrl) ? new URL(publicUrl).hostname : 'localhost';

function yesOrNo(name: string, read: (name: string) => string | null): boolean | undefined {
  const value = read(name);
  if (value === null) return undefined;
  if (value === 'true' || value === 'false') return value === 'true';
  throw new Error(`${name} must be true or false, not "${value}"`);
}

function readAccount(username: string | null, password: string | null): MailSettings['account'] {
  if (username === null && password === null) return null;
  if (username !== null && password !== null) return { username, password };
  const [missing, given] =
    username === null ? ['SMTP_USERNAME', 'SMTP_PASSWORD'] : ['SMTP_PASSWORD', 'SMTP_USERNAME'];
  throw new Error(`${missing} must be set as well: ${given} alone signs in nowhere`);
}

/** For nodemailer. Whoever invites waits for the outcome, so a server that is silent is given up. */
export const transportOf = ({ host, port, secure, account, checkCertificate }: MailSettings) => ({
  ...{ host, port, secure },
  ...(account ? { auth: { user: account.username, pass: account.password } } : {}),
  tls: { rejectUnauthorized: checkCertificate },
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
});
