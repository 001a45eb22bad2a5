import type { Core } from '@strapi/strapi';

/** What staff may do in our own parts of the panel, beyond Strapi's permissions on content. */
export const STAFF_ACTIONS = {
  /** See the widgets of the home page. */
  home: 'api::home.read',
  /** Read who changed what and when, of documents that one may read. */
  history: 'api::history.read',
  /** Check and apply spreadsheets. */
  import: 'api::import.run',
  /** Take lists away as CSV or XLSX. */
  export: 'api::export.run',
} as const;

export type StaffAction = (typeof STAFF_ACTIONS)[keyof typeof STAFF_ACTIONS];

const NAMES: Readonly<Record<StaffAction, string>> = {
  [STAFF_ACTIONS.home]: 'See the home page',
  [STAFF_ACTIONS.history]: 'Read the history of entries',
  [STAFF_ACTIONS.import]: 'Import spreadsheets',
  [STAFF_ACTIONS.export]: 'Export lists',
};

/**
 * Makes our actions known, so that roles can be given them. To be called in `register()`: when Strapi
 * starts it gives administrators every action that is known by then, and takes all others away from
 * everybody.
 */
export async function registerStaffActions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission');
  await actionProvider.registerMany(
    Object.entries(NAMES).map(([id, displayName]) => ({
      section: 'settings',
      category: 'Jumelle',
      uid: id.replace('api::', ''),
      displayName,
    })),
  );
}
