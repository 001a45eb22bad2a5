import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Core } from '@strapi/strapi';
import { apolloOptions } from '../src/graphql/apollo-options';
import { MAX_DEPTH } from '../src/graphql/limits/limits';
import { type MailSettings, readMailSettings, transportOf } from '../src/settings/mail-settings';

/** A scanned agreement of many pages, or a photograph straight from the camera. */
const MAX_FILE_BYTES = 50 * 1024 * 1024;

const MEDIA_TYPES = [
  ...['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'image/tiff'],
  // Inline scripts of an SVG do not run: the server's content security policy has none.
  'image/svg+xml',
  ...['application/pdf', 'text/plain', 'text/csv'],
  'application/vnd.oasis.opendocument.*',
  'application/vnd.openxmlformats-officedocument.*',
  ...['application/msword', 'application/vnd.ms-excel', 'application/vnd.ms-powerpoint'],
  ...['audio/*', 'video/*'],
];

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': { enabled: false },
  email: { config: mailConfig(readMailSettings((name) => env(name))) },
  upload: {
    config: {
      sizeLimit: MAX_FILE_BYTES,
      // Widths in pixels: a card, a column of text, the whole width of a page. Also the longer side
      // of what was taken upright.
      breakpoints: { small: 480, medium: 960, large: 1600 },
      // What offices attach; nothing that a browser would run as a page or script of this server.
      security: { allowedTypes: MEDIA_TYPES },
    },
  },
  graphql: {
    config: {
      // The schema is made in src/graphql; the plugin would show every table of every plugin.
      shadowCRUD: false,
      endpoint: '/graphql',
      // Enforced in src/graphql/limits; here they keep the plugin from warning that there are none.
      depthLimit: MAX_DEPTH,
      maxLimit: 100,
      generateArtifacts: false,
      // Browsers get a page of our own, from src/middlewares/site.ts.
      landingPage: ApolloServerPluginLandingPageDisabled,
      apolloServer: apolloOptions,
    },
  },
});

/** Without a mail server there is a transport all the same; nothing is handed to it. */
const mailConfig = (settings: MailSettings | null) => ({
  provider: 'nodemailer',
  providerOptions: settings ? transportOf(settings) : { jsonTransport: true },
  settings: { defaultFrom: settings?.from, defaultReplyTo: settings?.replyTo ?? settings?.from },
});

export default config;
