import type { StrapiApp } from '@strapi/strapi/admin';
import { panelLanguage } from '../../labels/labels';
import type { Delivery } from './delivery';

type PanelMiddleware = Parameters<StrapiApp['addMiddlewares']>[0][number];

interface MutationAction {
  type: string;
  payload?: { registrationToken?: string; invitation?: Delivery };
  meta?: { arg?: { endpointName?: string } };
}

/**
 * Tells whoever invites what became of the e-mail, in the window that shows the link. Strapi's window
 * has no place for it, so that it is put beside the link.
 */
export const tellDelivery: PanelMiddleware =
  () =>
  (store) =>
  (next) =>
  (action: MutationAction): unknown => {
    const result: unknown = next(action);
    const { type, payload, meta } = action;
    const isInvitation =
      type === 'adminApi/executeMutation/fulfilled' && meta?.arg?.endpointName === 'createUser';
    if (isInvitation && payload?.registrationToken && payload.invitation) {
      const { invitation } = payload;
      const language = panelLanguage(store.getState().admin_app.language.locale);
      void import('./delivery-notice').then(({ showDelivery }) => {
        showDelivery(invitation, language);
      });
    }
    return result;
  };
