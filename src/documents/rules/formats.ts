import { COUNTRY_CODES } from '../../domain/country-codes';
import { EDTF_HINT, isEdtf } from '../../domain/edtf';
import { isLanguageTag } from '../../domain/language-tag';
import { isReservedSlug, isSlug, SLUG_MAX_LENGTH } from '../../domain/slug';
import { isEdtfAttribute } from '../../content/edtf-attributes';
import type { Scalar } from '../fields';
import { shown } from '../violation';

/** Says what to change about a value of the right type, or undefined when it is well formed. */
type Format = (value: Scalar) => string | undefined;

const ofText =
  (isValid: (text: string) => boolean, advice: (text: string) => string): Format =>
  (value) =>
    typeof value !== 'string' || isValid(value)
      ? undefined
      : `${advice(value)}, not ${shown(value)}`;

const between =
  (least: number, most: number): Format =>
  (value) =>
    typeof value !== 'number' || (value >= least && value <= most)
      ? undefined
      : `give a number from ${least} to ${most}, not ${value}`;

const atLeast =
  (least: number): Format =>
  (value) =>
    typeof value !== 'number' || value >= least ? undefined : `give ${least} or more, not ${value}`;

const edtf = ofText(isEdtf, () => `write ${EDTF_HINT}`);

const country = ofText(
  (text) => COUNTRY_CODES.includes(text),
  (text) =>
    COUNTRY_CODES.includes(text.toUpperCase())
      ? `write ${text.toUpperCase()}, in capitals`
      : 'use a two-letter country code of ISO 3166-1 in capitals such as FR, or XK',
);

const wikidataId = ofText(
  (text) => /^Q[1-9]\d{0,14}$/.test(text),
  () => 'give a Wikidata id such as Q40898',
);

const languageTag = ofText(isLanguageTag, () => 'give a BCP 47 language tag such as fr or zh-Hans');

/** A web address of the kind that is safe to put into a link. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && !/\s/.test(text) && URL.canParse(text);
}
const webAddress = ofText(
  isWebAddress,
  () => 'give a web address that begins with https:// or http://',
);

const slug: Format = (value) => {
  if (typeof value !== 'string') return undefined;
  if (isReservedSlug(value)) return `choose another, the API uses ${shown(value)} itself`;
  return isSlug(value)
    ? undefined
    : `use lower-case letters a to z, digits and single hyphens, ${SLUG_MAX_LENGTH} characters ` +
        `at most, such as nancy-karlsruhe, not ${shown(value)}`;
};

/** By content type or component, then by attribute. Dates are listed in `EDTF_ATTRIBUTES`. */
const FORMATS: Readonly<Record<string, Readonly<Record<string, Format>>>> = {
  'api::city.city': {
    countryCode: country,
    latitude: between(-90, 90),
    longitude: between(-180, 180),
    population: atLeast(0),
    areaKm2: atLeast(0),
    wikidataId,
    geonamesId: atLeast(1),
    website: webAddress,
  },
  'api::twinning.twinning': { prospectCountryCode: country },
  'api::anniversary.anniversary': { years: atLeast(1) },
  'api::network.network': { website: webAddress },
  'api::exchange.exchange': { participants: atLeast(0), website: webAddress },
  'api::organisation.organisation': { website: webAddress },
  'city.name-variant': { language: languageTag },
  'city.award': { year: between(1, 9999) },
  'shared.source': { url: webAddress },
};

/** What to change about the value of an attribute, or undefined when it is well formed. */
export function formatProblem(uid: string, attribute: string, value: Scalar): string | undefined {
  if (isEdtfAttribute(uid, attribute)) return edtf(value);
  if (attribute === 'slug') return slug(value);
  return FORMATS[uid]?.[attribute]?.(value);
}
