import type { Core } from '@strapi/strapi';

const config: Core.Config.Middlewares = [
  'strapi::logger',
  {
    name: 'strapi::security',
    config: {
      // Pages of this server load nothing from elsewhere; many town halls block foreign hosts.
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          // Strapi fills a list up with its own defaults from the place where it ends: a list
          // as long as Strapi's keeps `https:` and its picture server out.
          'connect-src': ["'self'", "'self'"],
          'img-src': ["'self'", 'data:', 'blob:', "'self'"],
          'font-src': ["'self'", 'data:'],
          'style-src': ["'self'", "'unsafe-inline'"],
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  {
    name: 'strapi::cors',
    config: {
      origin: '*',
      credentials: false,
      headers: [
        ...['Content-Type', 'Authorization', 'Origin', 'Accept', 'If-None-Match'],
        // What GraphQL clients say of themselves.
        ...['Apollo-Require-Preflight', 'X-Apollo-Operation-Name'],
        ...['Apollographql-Client-Name', 'Apollographql-Client-Version'],
      ],
      expose: ['ETag', 'Last-Modified', 'Link', 'Content-Language', 'Content-Disposition'],
    },
  },
  'global::public-cache',
  'strapi::errors',
  'global::sender-mistakes',
  'global::panel-messages',
  'global::query-limit',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  { name: 'strapi::favicon', config: { path: 'public/favicon.ico' } },
  'global::preview',
  'global::site',
  'strapi::public',
];

export default config;
