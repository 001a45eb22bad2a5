import type { Language } from './mail-languages';
import type { AccountWords } from './words/account-words';
import { en } from './words/en';
import { fr } from './words/fr';

/** A mail ready to be sent: the same in plain text and in HTML. */
export interface Mail {
  subject: string;
  text: string;
  html: string;
}

export interface AccountMail {
  kind: 'invitation' | 'reset';
  /** Of the person it goes to; empty where it is not known. */
  name: string;
  /** Who invites; null where it is not known. */
  inviter: string | null;
  link: string;
  /** One after the other in the same mail, for people whose language is only guessed. */
  languages: readonly [Language, ...Language[]];
}

const WORDS: Readonly<Record<Language, AccountWords>> = { en, fr };

/** What somebody is sent who is to choose a password. Without pictures: nothing is loaded. */
export function renderAccountMail(mail: AccountMail): Mail {
  const parts = mail.languages.map((language) => ({ language, ...partIn(language, mail) }));
  const title = parts.map(({ subject }) => subject).join(' · ');
  return {
    subject: title,
    text: `${parts.map(({ text }) => text).join('\n\n* * *\n\n')}\n`,
    html: [
      '<!doctype html>',
      `<html lang="${mail.languages[0]}"><head><meta charset="utf-8">`,
      '<meta name="viewport" content="width=device-width">',
      '<meta name="color-scheme" content="light dark">',
      `<title>${escape(title)}</title></head>`,
      '<body style="margin:0 auto;padding:24px;max-width:34em;font:16px/1.5 system-ui,sans-serif">',
      ...parts.map(({ language, html }) => `<div lang="${language}">${html}</div>`),
      '</body></html>',
    ].join('\n'),
  };
}

function partIn(language: Language, { kind, name, inviter, link }: AccountMail): Mail {
  const words = WORDS[language];
  const { subject, button } = words[kind];
  const body = kind === 'invitation' ? words.invitation.body(inviter) : words.reset.body;
  const paragraph = (text: string): string => `<p>${escape(text)}</p>`;
  return {
    subject,
    text: [words.greeting(name), ...body, link, words.ending].join('\n\n'),
    html: [
      ...[words.greeting(name), ...body].map(paragraph),
      `<p><a href="${escape(link)}" style="${BUTTON}">${escape(button)}</a></p>`,
      paragraph(words.address),
      `<p style="overflow-wrap:anywhere"><a href="${escape(link)}">${escape(link)}</a></p>`,
      `<p style="font-size:14px">${escape(words.ending)}</p>`,
    ].join('\n'),
  };
}

const BUTTON = [
  ...['display:inline-block', 'padding:10px 18px', 'border-radius:4px'],
  ...['background:#1d4f91', 'color:#fff', 'text-decoration:none', 'font-weight:600'],
].join(';');

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;' },
  ...{ '"': '&quot;', "'": '&#39;' },
};
const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
