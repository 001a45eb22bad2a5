import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Core } from '@strapi/strapi';
import { apolloOptions } from '../src/graphql/apollo-options';
import { MAX_DEPTH } from '../src/graphql/limits/limits';

const config = (): Core.Config.Plugin => ({
  'users-permissions': { enabled: false },
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

export default config;
