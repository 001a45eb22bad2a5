// @ts-check
/** Starts Swagger UI on the instance's own OpenAPI file; nothing leaves this server. */

/** @typedef {{ url: string }} OutgoingRequest */

/**
 * The file names servers by the instance's public address. Whoever came by another one (a laptop's
 * 127.0.0.1, a tunnel) tries requests on the server that they are looking at.
 * @param {OutgoingRequest} request
 */
function keepToThisServer(request) {
  const { pathname, search } = new URL(request.url, location.href);
  request.url = `${location.origin}${pathname}${search}`;
  return request;
}

const isDark = matchMedia('(prefers-color-scheme: dark)');
const followScheme = () => document.documentElement.classList.toggle('dark-mode', isDark.matches);
isDark.addEventListener('change', followScheme);
followScheme();

/** @type {any} */ (window).SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#swagger-ui',
  validatorUrl: null,
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  filter: true,
  tryItOutEnabled: true,
  requestInterceptor: keepToThisServer,
});
