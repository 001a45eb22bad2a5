import { EN } from './words/en';
import { FR } from './words/fr';

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

const WORDS: Readonly<Record<Language, Readonly<Record<MessageCode, string>>>> = { en: EN, fr: FR };

/** The message as a sentence without a stop, after the name of its column. */
export function say({ code, params, attribute, column }: Message, language: Language): string {
  const text = WORDS[language][code].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(params?.[name] ?? ''),
  );
  const subject = column ?? attribute;
  return subject === undefined ? text : `${subject}${language === 'fr' ? ' : ' : ': '}${text}`;
}

/** Several of them as one text. */
export const sayAll = (messages: readonly Message[], language: Language): string =>
  messages.map((each) => say(each, language)).join('; ');
