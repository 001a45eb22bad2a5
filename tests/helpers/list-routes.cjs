/** Sends its parent every route of the built server, as `GET /api/cities/:id`. */
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const list = async () => {
  const strapi = await createStrapi({
    appDir: process.cwd(),
    distDir: path.join(process.cwd(), 'dist'),
  }).load();
  strapi.server.mount();
  const routes = strapi.server
    .listRoutes()
    .flatMap((layer) => layer.methods.map((method) => `${method} ${layer.path}`));
  process.send(routes);
  await strapi.destroy();
};

list().catch((error) => {
  console.error(error);
  process.exit(1);
});
