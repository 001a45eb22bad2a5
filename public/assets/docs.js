// @ts-check
/** Starts Swagger UI on the instance's own OpenAPI file; nothing leaves this server. */
import { forDisplay } from './display-document.js';
import { completeAttributes, plainNames } from './swagger-accessibility.js';

const place = /** @type {HTMLElement} */ (document.getElementById('swagger-ui'));

async function show() {
  const response = await fetch('/openapi.json');
  if (!response.ok) throw new Error(`/openapi.json: HTTP ${response.status}`);
  const spec = forDisplay(await response.json(), location.origin);
  completeAttributes(place);
  /** @type {any} */ (window).SwaggerUIBundle({
    spec,
    domNode: place,
    plugins: [plainNames],
    validatorUrl: null,
    deepLinking: true,
    docExpansion: 'none',
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    filter: true,
    tryItOutEnabled: true,
    syntaxHighlight: { theme: 'tomorrow-night' },
  });
}

function followScheme() {
  document.documentElement.classList.toggle('dark-mode', isDark.matches);
}

const isDark = matchMedia('(prefers-color-scheme: dark)');
isDark.addEventListener('change', followScheme);
followScheme();
show().catch((error) => {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.role = 'alert';
  notice.textContent = String(error.message);
  place.replaceChildren(notice);
});
