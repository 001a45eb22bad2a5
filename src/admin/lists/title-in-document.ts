import type { StrapiApp } from '@strapi/strapi/admin';
import { DISPLAY_TITLE } from '../../lists/display-title';

type PanelMiddleware = Parameters<StrapiApp['addMiddlewares']>[0][number];

interface QueryAction {
  type: string;
  payload?: unknown;
  meta?: { arg?: { endpointName?: string } };
}

/**
 * Puts what the server says that a document is called into the document, where Strapi's heading
 * looks for it. Forms leave out what is no attribute of the type.
 */
export const titleInDocument: PanelMiddleware =
  () =>
  () =>
  (next) =>
  (action: QueryAction): unknown => {
    const { type, payload, meta } = action;
    const isDocument =
      type === 'adminApi/executeQuery/fulfilled' && meta?.arg?.endpointName === 'getDocument';
    return next(isDocument ? { ...action, payload: withTitle(payload) } : action);
  };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function withTitle(answer: unknown): unknown {
  if (!isObject(answer) || !isObject(answer['meta']) || !isObject(answer['data'])) return answer;
  const title = answer['meta'][DISPLAY_TITLE];
  if (title === undefined) return answer;
  return { ...answer, data: { ...answer['data'], [DISPLAY_TITLE]: title } };
}
