import type { Core } from '@strapi/strapi';

const config = (): Core.Config.Plugin => ({
  'users-permissions': { enabled: false },
  graphql: {
    config: {
      endpoint: '/graphql',
      depthLimit: 10,
      defaultLimit: 25,
      maxLimit: 100,
      generateArtifacts: false,
    },
  },
});

export default config;
