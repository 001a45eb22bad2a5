// @ts-check
/**
 * What the landing page reads of the public API, and nothing else.
 *
 * @typedef {object} City
 * @property {string} documentId
 * @property {string} name
 * @property {string | null} [countryCode]
 * @property {boolean | null} [isHome]
 * @property {string} [locale] the locale of its text
 * @property {string[]} [fallbackFields] localised fields that came from the default locale
 *
 * @typedef {object} Twinning
 * @property {string} documentId
 * @property {string} kind
 * @property {string} state
 * @property {string | null} [since] EDTF
 * @property {string | null} [prospectCountryCode]
 * @property {City[]} [cities]
 *
 * @typedef {object} Upcoming
 * @property {number} years
 * @property {string} dueOn EDTF
 * @property {{ type: string, documentId: string }} subject
 *
 * @typedef {object} Register
 * @property {string} locale the one that it was asked in, empty for the default one
 * @property {City[]} homes
 * @property {Twinning[]} twinnings in the order of the API: oldest first, without a date last
 * @property {Upcoming[] | null} upcoming earliest first; null when only this could not be read
 */

const patience = 15_000; // milliseconds before an answer is given up

class HttpError extends Error {
  /** @param {number} status */
  constructor(status) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/** @param {string} locale */
export function twinningsAddress(locale) {
  return `/api/twinnings?filters[cities][isHome][$eq]=true&sort=since,slug&pagination[pageSize]=100${inLocale(locale)}`;
}

/** @param {string} locale empty for the default one */
function inLocale(locale) {
  return locale && `&locale=${locale}`;
}

/**
 * @param {string} locale empty for the default one
 * @returns {Promise<Register>} in the default locale where the instance does not have this one
 * @throws {Error} when the cities or the twinnings cannot be read; its message says why
 */
export async function readRegister(locale) {
  try {
    const [homes, twinnings, upcoming] = await Promise.all([
      readAll(`/api/cities?filters[isHome][$eq]=true&pagination[pageSize]=100${inLocale(locale)}`),
      readAll(twinningsAddress(locale)),
      readAll(`/api/anniversaries/upcoming?pagination[pageSize]=100${inLocale(locale)}`).catch(
        () => null,
      ),
    ]);
    return /** @type {Register} */ ({ locale, homes, twinnings, upcoming });
  } catch (error) {
    if (locale && error instanceof HttpError && error.status === 400) return readRegister('');
    throw error;
  }
}

/**
 * Every page of a list.
 * @param {string} address with a query
 * @returns {Promise<unknown[]>}
 */
async function readAll(address) {
  const first = await readJson(address);
  const pages = [first.data];
  const count = first.meta?.pagination?.pageCount ?? 1;
  for (let page = 2; page <= count; page += 1) {
    pages.push((await readJson(`${address}&pagination[page]=${page}`)).data);
  }
  return pages.flat();
}

/**
 * @param {string} address
 * @returns {Promise<{ data: unknown[], meta?: { pagination?: { pageCount?: number } } }>}
 */
async function readJson(address) {
  const response = await fetch(address, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new HttpError(response.status);
  const body = await response.json();
  if (!Array.isArray(body?.data)) throw new Error('no list in the answer');
  return body;
}
