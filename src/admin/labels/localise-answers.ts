import { adminApi, type StrapiApp } from '@strapi/strapi/admin';
import { panelLanguage } from '../../labels/labels';
import { localiseAnswer, LOCALISED_TAGS } from './localise';

type PanelMiddleware = Parameters<StrapiApp['addMiddlewares']>[0][number];

const localisedApi = adminApi.enhanceEndpoints({ addTagTypes: LOCALISED_TAGS });

/**
 * Puts our words into what the content manager learns about types and fields, in the language of the
 * user. Strapi translates labels on forms and in list heads alone, under a key that hides what an
 * administrator writes; menus, filters, the choice of columns and help texts show what is stored.
 */
export const localiseAnswers: PanelMiddleware =
  () =>
  (store) =>
  (next) =>
  (action: QueryAction): unknown => {
    const { type, payload, meta } = action;
    const language = panelLanguage(store.getState().admin_app.language.locale);
    if (type === 'adminApi/executeQuery/fulfilled') {
      const answered: unknown = next({
        ...action,
        payload: localiseAnswer(meta?.arg?.endpointName ?? '', payload, language),
      });
      return answered;
    }
    const result: unknown = next(action);
    const after = panelLanguage(store.getState().admin_app.language.locale);
    // What was learnt in the former language is asked for again.
    if (after !== language) store.dispatch(localisedApi.util.invalidateTags([...LOCALISED_TAGS]));
    return result;
  };

interface QueryAction {
  type: string;
  payload?: unknown;
  meta?: { arg?: { endpointName?: string } };
}
