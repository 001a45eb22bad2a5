// @ts-check
/** Fills the landing page with the home city's register, read from the public API. */
import { element } from './element.js';
import { readRegister, twinningsAddress } from './register-api.js';
import { emptyView, failedView, plaqueView, tiesView } from './register-view.js';
import { tiesOfHomes } from './ties.js';
import { fill, textsIn } from './words.js';

const language = document.documentElement.lang === 'fr' ? 'fr' : 'en';
const words = textsIn(language);
const plaque = part('plaque');
const section = part('register');
const status = part('register-status');
const title = part('register-title');
const waiting = [plaque, section].map((place) => place.querySelector('.skeleton'));

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
function part(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/** @param {...Node} content what follows the title of the register */
function showRegister(...content) {
  section.replaceChildren(title, ...content, status);
  section.setAttribute('aria-busy', 'false');
}

async function show() {
  try {
    const register = await readRegister(language);
    const homes = tiesOfHomes(register);
    if (homes.length === 0) {
      plaque.hidden = true;
      showRegister(emptyView(language));
      return;
    }
    plaque.replaceChildren(...plaqueView(homes, language));
    showRegister(
      ...homes.flatMap(homeSection(register.upcoming !== null)),
      source(register.locale),
    );
    status.textContent = fill(words.loaded, register.twinnings.length);
  } catch (error) {
    plaque.hidden = true;
    const reason = error instanceof Error ? error.message : String(error);
    showRegister(failedView(reason, language, retry));
  }
}

/** @param {boolean} isAnswered whether the anniversaries could be read */
function homeSection(isAnswered) {
  return (/** @type {import('./ties.js').HomeRegister} */ home, /** @type {number} */ index) => {
    const heading = fill(words.twins, home.home.name);
    const content = tiesView(home, language, isAnswered);
    if (index > 0) return [element('h2', { dir: 'auto' }, heading), ...content];
    title.textContent = heading;
    return content;
  };
}

/** @param {string} locale */
function source(locale) {
  const address = twinningsAddress(locale);
  return element(
    'p',
    { class: 'source' },
    `${words.source} `,
    element('a', { href: address }, element('code', {}, `GET ${address}`)),
  );
}

function retry() {
  plaque.hidden = false;
  plaque.replaceChildren(...waiting.slice(0, 1).filter((node) => node !== null));
  showRegister(...waiting.slice(1).filter((node) => node !== null));
  section.setAttribute('aria-busy', 'true');
  section.tabIndex = -1;
  section.focus();
  void show();
}

void show();
