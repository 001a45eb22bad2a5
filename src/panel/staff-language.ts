import type { Context } from 'koa';
import { type PanelLanguage, panelLanguage } from '../labels/labels';

/**
 * The language of whoever makes a request from the panel: of their profile, else the browser's.
 * Undefined for a program, which names none.
 */
export function staffLanguage(ctx: Pick<Context, 'state' | 'get'>): PanelLanguage | undefined {
  const user: { preferedLanguage?: string | null } | undefined = ctx.state.user;
  const tag = user?.preferedLanguage ?? ctx.get('Accept-Language');
  return tag ? panelLanguage(tag) : undefined;
}
