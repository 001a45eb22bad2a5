import type { Context } from 'koa';
import { type Language, message, type Message, type MessageCode, say } from '../message';

/** The language that a member of staff has chosen for the panel, else that of the browser. */
export function languageOf(ctx: Context): Language {
  const user: { preferedLanguage?: string | null } | undefined = ctx.state.user;
  const chosen = user?.preferedLanguage ?? (ctx.acceptsLanguages('fr', 'en') || 'en');
  return chosen.startsWith('fr') ? 'fr' : 'en';
}

/** @throws HttpError with the status, in the language of the caller */
export function refuse(
  ctx: Context,
  status: number,
  code: MessageCode,
  params?: Message['params'],
): never {
  const text = say(message(code, params), languageOf(ctx));
  return ctx.throw(status, text.charAt(0).toUpperCase() + text.slice(1));
}
