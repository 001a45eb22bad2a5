// @ts-check
/** What the landing page shows in each of its states, as DOM. */
import { element } from './element.js';
import { figuresOf } from './ties.js';
import { countryName, dateInWords, fill, listInWords, textsIn, whenInWords } from './words.js';

/** @typedef {import('./register-api.js').City} City */
/** @typedef {import('./ties.js').HomeRegister} HomeRegister */
/** @typedef {import('./ties.js').Tie} Tie */
/** @typedef {import('./words.js').Language} Language */

/**
 * Whose register this is, in figures.
 * @param {HomeRegister[]} homes at least one
 * @param {Language} language
 */
export function plaqueView(homes, language) {
  const words = textsIn(language);
  const { twins, countries, oldest, next } = figuresOf(homes);
  const codes = [...new Set(homes.map(({ home }) => home.countryCode ?? ''))].filter(Boolean);
  const figure = (/** @type {string} */ label, /** @type {string} */ value, wide = false) =>
    element(
      'div',
      { class: wide ? 'wide' : undefined },
      element('dt', {}, label),
      element('dd', {}, value),
    );

  const figures = element('dl', { class: 'figures' });
  const label = (/** @type {'twins' | 'countries'} */ name, /** @type {number} */ count) =>
    (count === 1 ? words.figuresOne : words.figures)[name];
  figures.append(figure(label('twins', twins), String(twins)));
  if (countries > 0) figures.append(figure(label('countries', countries), String(countries)));
  if (oldest)
    figures.append(figure(words.figures.oldest, dateInWords(oldest.slice(0, 4), language)));
  const due = next[0]?.next;
  if (due) {
    const names = next.flatMap((tie) => tie.partners.map((city) => city.name));
    const values = {
      years: due.years,
      who: listInWords(names, language),
      when: whenInWords(due.dueOn, language),
    };
    figures.append(figure(words.next, fill(words.nextWith, values), true));
  }
  return [
    element(
      'h2',
      {},
      ...cityNames(
        homes.map(({ home }) => home),
        language,
      ),
    ),
    element(
      'p',
      { class: 'country' },
      listInWords(
        codes.map((code) => countryName(code, language)),
        language,
      ),
    ),
    figures,
  ];
}

/**
 * The ties of one home city.
 * @param {HomeRegister} homeRegister
 * @param {Language} language
 * @param {boolean} isAnswered whether the anniversaries could be read
 */
export function tiesView({ twins, others }, language, isAnswered) {
  const words = textsIn(language);
  if (twins.length + others.length === 0) return [element('p', { class: 'notice' }, words.noTies)];
  const parts = [];
  if (twins.length > 0) parts.push(tiesTable(twins, language, isAnswered, 'register-title'));
  if (others.length > 0) {
    parts.push(element('h3', {}, words.otherTies), tiesTable(others, language, isAnswered));
  }
  return parts;
}

/**
 * The roles are spelled out because narrow screens lay the rows out as grids, and a table that is
 * not displayed as one loses its meaning for screen readers.
 * @param {Tie[]} ties
 * @param {Language} language
 * @param {boolean} isAnswered
 * @param {string} [labelledBy]
 */
function tiesTable(ties, language, isAnswered, labelledBy) {
  const words = textsIn(language);
  const titles = words.columns.map((title) =>
    element('th', { scope: 'col', role: 'columnheader' }, title),
  );
  return element(
    'table',
    {
      class: 'ties',
      role: 'table',
      'aria-labelledby': labelledBy,
      'aria-label': labelledBy ? undefined : words.otherTies,
    },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...titles)),
    element('tbody', { role: 'rowgroup' }, ...ties.map((tie) => tieRow(tie, language, isAnswered))),
  );
}

/**
 * @param {Tie} tie
 * @param {Language} language
 * @param {boolean} isAnswered
 */
function tieRow(tie, language, isAnswered) {
  const words = textsIn(language);
  const cell = (/** @type {string} */ name, /** @type {(Node | string)[]} */ ...children) =>
    element('td', { class: name, role: 'cell' }, ...children);
  const unknown = (/** @type {string} */ text) => element('span', { class: 'unknown' }, text);

  const countries = tie.countryCodes.map((code) => countryName(code, language));
  const state = words.states[/** @type {keyof typeof words.states} */ (tie.state)] ?? tie.state;
  const kind = words.kinds[/** @type {keyof typeof words.kinds} */ (tie.kind)] ?? tie.kind;
  return element(
    'tr',
    { role: 'row' },
    cell('since', ...(tie.since ? sinceView(tie.since, language) : [unknown(words.noYear)])),
    element(
      'th',
      { class: 'town', scope: 'row', role: 'rowheader' },
      ...(tie.partners.length > 0 ? cityNames(tie.partners, language) : [unknown(words.unnamed)]),
    ),
    cell(
      'country',
      countries.length > 0 ? listInWords(countries, language) : unknown(words.noCountry),
    ),
    cell(
      'state',
      element('span', { class: `state-mark ${tie.state}`, 'aria-hidden': 'true' }),
      kind ? `${kind}, ${state.toLocaleLowerCase(language)}` : state,
    ),
    cell('next', ...nextAnniversary(tie, language, isAnswered)),
  );
}

/**
 * The year stands out and lines up with the others; a month or day known besides goes below it.
 * @param {string} since EDTF
 * @param {Language} language
 */
function sinceView(since, language) {
  const date = dateInWords(since, language);
  const year = /^(.+) (\d+)$/.exec(date);
  if (!/^\d{4}-[\d-]+$/.test(since) || !year) return [date];
  const [, day = '', number = ''] = year;
  const parts = [element('span', { class: 'day' }, day), ' ', element('span', {}, number)];
  return [element('span', { class: 'dated' }, ...parts)];
}

/**
 * @param {Tie} tie
 * @param {Language} language
 * @param {boolean} isAnswered
 */
function nextAnniversary({ next, since }, language, isAnswered) {
  const words = textsIn(language);
  if (!next && !isAnswered) return [element('span', { class: 'unknown' }, words.noAnswer)];
  if (!next) {
    const reason = since ? words.noneUpcoming : words.noAnniversary;
    return [
      element('span', { 'aria-hidden': 'true', class: 'unknown' }, '–'),
      element('span', { class: 'visually-hidden' }, reason),
    ];
  }
  return [
    element('span', { class: 'years' }, fill(words.years, next.years)),
    ' ',
    element('span', { class: 'when' }, whenInWords(next.dueOn, language)),
  ];
}

/**
 * Names, each in its own direction and, where it fell back to another language, marked as such.
 * @param {City[]} cities
 * @param {Language} language
 */
function cityNames(cities, language) {
  return cities.flatMap((city, index) => {
    const fellBack = city.fallbackFields?.includes('name');
    const locale = fellBack ? 'en' : (city.locale ?? language);
    const name = element(
      'bdi',
      { dir: 'auto', lang: locale === language ? undefined : locale },
      city.name,
    );
    return index === 0 ? [name] : [', ', name];
  });
}

/** @param {Language} language */
export function emptyView(language) {
  const words = textsIn(language);
  return element(
    'div',
    { class: 'notice' },
    element('h3', {}, words.emptyTitle),
    element('p', {}, words.emptyIntro),
    element('ol', {}, ...words.emptySteps.map((step) => element('li', {}, step))),
    element('p', {}, element('a', { href: '/admin' }, words.openAdmin)),
  );
}

/**
 * @param {string} reason
 * @param {Language} language
 * @param {() => void} retry
 */
export function failedView(reason, language, retry) {
  const words = textsIn(language);
  const button = element('button', { type: 'button', class: 'button' }, words.retry);
  button.addEventListener('click', retry);
  return element(
    'div',
    { class: 'notice', role: 'alert' },
    element('h3', {}, words.failedTitle),
    element('p', {}, fill(words.failed, reason)),
    button,
  );
}
