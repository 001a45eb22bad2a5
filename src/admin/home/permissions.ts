import type { Permission } from '@strapi/strapi/admin';

type Asked = Pick<Permission, 'action' | 'subject'>;

const reading = (subject: string): Asked => ({
  action: 'plugin::content-manager.explorer.read',
  subject,
});

/** Whoever sees the home page; kept in step with `STAFF_ACTIONS` by a test. */
export const HOME_PERMISSIONS: Asked[] = [{ action: 'api::home.read', subject: null }];

/** The map shows agreements between cities. */
export const MAP_PERMISSIONS: Asked[] = [
  ...HOME_PERMISSIONS,
  reading('api::city.city'),
  reading('api::twinning.twinning'),
];
