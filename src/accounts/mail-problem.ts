/** Why a mail could not be handed over, as an administrator can do something about it. */
export const MAIL_PROBLEMS = [
  ...(['unreachable', 'sign-in', 'certificate'] as const),
  ...(['sender', 'recipient', 'other'] as const),
] as const;
export type MailProblem = (typeof MAIL_PROBLEMS)[number];

/** What nodemailer says of a failure: https://nodemailer.com/errors */
interface MailError {
  code?: unknown;
  command?: unknown;
}

const BY_CODE: Readonly<Record<string, MailProblem>> = {
  ...{ EAUTH: 'sign-in', ENOAUTH: 'sign-in', ETLS: 'certificate' },
  ...{ ECONNECTION: 'unreachable', ESOCKET: 'unreachable', ETIMEDOUT: 'unreachable' },
  ...{ EDNS: 'unreachable', ECONNREFUSED: 'unreachable', ENOTFOUND: 'unreachable' },
  ...{ DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate', SELF_SIGNED_CERT_IN_CHAIN: 'certificate' },
  ...{ CERT_HAS_EXPIRED: 'certificate', ERR_TLS_CERT_ALTNAME_INVALID: 'certificate' },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
};

export function mailProblem(error: unknown): MailProblem {
  const { code, command }: MailError = typeof error === 'object' && error !== null ? error : {};
  const message = error instanceof Error ? error.message : '';
  if (/certificate/i.test(message)) return 'certificate';
  if (code === 'EENVELOPE') return command === 'MAIL FROM' ? 'sender' : 'recipient';
  return (typeof code === 'string' ? BY_CODE[code] : undefined) ?? 'other';
}

const ADVICE: Readonly<Record<MailProblem, string>> = {
  unreachable: 'the mail server does not answer: check SMTP_HOST, SMTP_PORT and SMTP_SECURE',
  'sign-in': 'the mail server does not accept SMTP_USERNAME and SMTP_PASSWORD',
  certificate:
    'the certificate of the mail server is not valid for SMTP_HOST: correct the name, or set ' +
    'SMTP_TLS_REJECT_UNAUTHORIZED=false if you trust it all the same',
  sender: 'the mail server accepts no mail from SMTP_FROM',
  recipient: 'the mail server does not accept the address of the person',
  other: 'the mail server refused the message',
};

/** A line for the log: what to change, with the words of the mail server but none of the settings. */
export function describeProblem(error: unknown): string {
  const said = error instanceof Error ? ` (${error.message.split('\n')[0]?.slice(0, 200)})` : '';
  return `${ADVICE[mailProblem(error)]}${said}`;
}
