import { EN } from './words/en';
import { FR } from './words/fr';
import { choiceLabel } from './words/choice-labels';
import { targetLabel } from './words/target-labels';

export type MessageCode = keyof typeof EN;
export type Language = 'en' | 'fr';

/** Something to tell about a row, kept without words so that everybody reads it in their language. */
export interface Message {
  code: MessageCode;
  params?: Readonly<Record<string, string | number>>;
  /** The attribute that it is about, and the header of its column. */
  attribute?: string;
  column?: string;
}

export type Read<Value> = { value: Value } | { problem: Message };

export const message = (code: MessageCode, params?: Message['params']): Message => ({
  code,
  ...(params ? { params } : {}),
});

export const problem = (code: MessageCode, params?: Message['params']): { problem: Message } => ({
  problem: message(code, params),
});

/** Partial, since messages are kept for weeks and may be those of another release. */
const WORDS: Readonly<Record<Language, Readonly<Partial<Record<MessageCode, string>>>>> = {
  en: EN,
  fr: FR,
};

/**
 * The message as a sentence without a stop, after the name of its column. `{name}` is a parameter,
 * `{count?one|several}` a wording by a number, `{names:labels}` attributes as people call them,
 * `{choices:words}` the codes of the parameter `choice` in words, `{state:said}` another message.
 */
export function say({ code, params, attribute, column }: Message, language: Language): string {
  const text = (WORDS[language][code] ?? code)
    .replace(/\{(\w+)\?([^|}]*)\|([^}]*)\}/g, (_, name: string, one: string, several: string) =>
      isSeveral(params?.[name], language) ? several : one,
    )
    .replace(/\{(\w+):labels\}/g, (_, name: string) =>
      String(params?.[name] ?? '')
        .split('/')
        .map((each) => `${targetLabel(each, language)} (${each})`)
        .join(' / '),
    )
    .replace(/\{(\w+):words\}/g, (_, name: string) =>
      String(params?.[name] ?? '')
        .split(', ')
        .map((code) => choiceLabel(String(params?.choice ?? ''), code, language))
        .join(', '),
    )
    .replace(/\{(\w+):said\}/g, (_, name: string) => said(params?.[name], language))
    .replace(/\{(\w+)\}/g, (_, name: string) => String(params?.[name] ?? ''));
  const subject = column || (attribute === undefined ? '' : targetLabel(attribute, language));
  return subject === '' ? text : `${subject}${language === 'fr' ? '\u00a0: ' : ': '}${text}`;
}

const said = (code: string | number | undefined, language: Language): string =>
  Object.entries(WORDS[language]).find(([known]) => known === code)?.[1] ?? String(code ?? '');

/** None is singular in French. */
const isSeveral = (count: string | number | undefined, language: Language): boolean =>
  Number(count) > 1 || (Number(count) === 0 && language === 'en');

/** Several of them as one text. */
export const sayAll = (messages: readonly Message[], language: Language): string =>
  messages.map((each) => say(each, language)).join(language === 'fr' ? '\u202f; ' : '; ');
