import type { StrapiApp } from '@strapi/strapi/admin';

type PanelMiddleware = Parameters<StrapiApp['addMiddlewares']>[0][number];
type Store = Parameters<ReturnType<PanelMiddleware>>[0];

let store: Store | undefined;

/** Lets code outside of the panel's components see its state: to be added in `register()`. */
export const keepStore: PanelMiddleware = () => (panelStore) => {
  store = panelStore;
  return (next) =>
    (action: Parameters<typeof next>[0]): unknown =>
      next(action);
};

/** The state of the panel, once it has started. */
export const panelStore = (): Store | undefined => store;
