import type { Core } from '@strapi/strapi';
import { renderAccountMail } from './account-mail';
import { isLanguage, type Language, LANGUAGES } from './mail-languages';
import { type Delivery, sendMail } from './send-mail';

/** A row of Strapi's table of accounts, as far as it is used. */
export interface Account {
  id: number;
  email: string;
  firstname: string | null;
  lastname: string | null;
  preferedLanguage: string | null;
  isActive: boolean;
  registrationToken: string | null;
}

/** Lets a person choose a password, once. */
export interface AccountLink {
  kind: 'invitation' | 'reset';
  address: string;
  /** ISO 8601; null if it works until it is used. */
  expiresAt: string | null;
}

/** By mail as Strapi has it; an administrator needs time to hand a link over. */
const RESET_MINUTES = { mail: 60, byHand: 24 * 60 } as const;

/** Below the address that people use, PUBLIC_URL. */
const pageOf = (strapi: Core.Strapi, path: string): string =>
  `${String(strapi.config.get('admin.absoluteUrl'))}${path}`;

export const invitationLink = (strapi: Core.Strapi, registrationToken: string): AccountLink => ({
  kind: 'invitation',
  address: pageOf(
    strapi,
    `/auth/register?registrationToken=${encodeURIComponent(registrationToken)}`,
  ),
  expiresAt: null,
});

/** Makes a link for a new password; one that was made before works no more. */
export async function makeResetLink(
  strapi: Core.Strapi,
  id: number,
  way: keyof typeof RESET_MINUTES,
): Promise<AccountLink> {
  const token: string = await strapi.service('admin::token')['createToken']();
  const expiresAt = new Date(Date.now() + RESET_MINUTES[way] * 60_000);
  await strapi.service('admin::user')['updateById'](id, {
    resetPasswordToken: token,
    resetPasswordTokenExpiresAt: expiresAt,
  });
  return {
    kind: 'reset',
    address: pageOf(strapi, `/auth/reset-password?code=${encodeURIComponent(token)}`),
    expiresAt: expiresAt.toISOString(),
  };
}

/** Sends a link to the person whom it is for, in their language, or both while none is known. */
export function sendLink(
  strapi: Core.Strapi,
  account: Account,
  { kind, address }: AccountLink,
  inviter: string | null,
): Promise<Delivery> {
  const { email, firstname, preferedLanguage } = account;
  const mail = renderAccountMail({
    kind,
    name: (firstname ?? '').trim(),
    inviter,
    link: address,
    languages: languagesFor(kind, preferedLanguage),
  });
  return sendMail(strapi, email, mail);
}

/** The language of somebody who is only invited is that of whoever invites: a guess. */
function languagesFor(
  kind: AccountLink['kind'],
  preferred: string | null,
): readonly [Language, ...Language[]] {
  const [first, second] = LANGUAGES;
  if (!isLanguage(preferred)) return [first, second];
  if (kind === 'reset') return [preferred];
  return preferred === first ? [first, second] : [second, first];
}

export const nameOf = ({
  firstname,
  lastname,
  email,
}: Pick<Account, 'firstname' | 'lastname' | 'email'>): string =>
  [firstname, lastname].filter(Boolean).join(' ').trim() || email;
