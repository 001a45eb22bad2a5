import { COUNTRY_CODES } from '../../domain/country-codes';
import { isEdtf } from '../../domain/edtf';
import { isLanguageTag } from '../../domain/language-tag';
import { isReservedSlug, isSlug } from '../../domain/slug';
import { isEdtfAttribute } from '../../content/edtf-attributes';
import type { Scalar } from '../fields';
import type { Advice } from '../advice/advice';
import { VALUE } from '../advice/value-advice';

/** Says what to change about a value of the right type, or undefined when it is well formed. */
type Format = (value: Scalar) => Advice | undefined;

const ofText =
  (isValid: (text: string) => boolean, advice: (text: string) => Advice): Format =>
  (value) =>
    typeof value !== 'string' || isValid(value) ? undefined : advice(value);

const between =
  (least: number, most: number): Format =>
  (value) =>
    typeof value !== 'number' || (value >= least && value <= most)
      ? undefined
      : VALUE.between(least, most, value);

const atLeast =
  (least: number): Format =>
  (value) =>
    typeof value !== 'number' || value >= least ? undefined : VALUE.atLeast(least, value);

const edtf = ofText(isEdtf, VALUE.edtf);

const country = ofText(
  (text) => COUNTRY_CODES.includes(text),
  (text) =>
    COUNTRY_CODES.includes(text.toUpperCase())
      ? VALUE.capitals(text.toUpperCase(), text)
      : VALUE.country(text),
);

const wikidataId = ofText((text) => /^Q[1-9]\d{0,14}$/.test(text), VALUE.wikidata);

const languageTag = ofText(isLanguageTag, VALUE.languageTag);

/** A web address of the kind that is safe to put into a link. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && !/\s/.test(text) && URL.canParse(text);
}
const webAddress = ofText(isWebAddress, VALUE.webAddress);

const slug: Format = (value) => {
  if (typeof value !== 'string') return undefined;
  if (isReservedSlug(value)) return VALUE.reservedSlug(value);
  return isSlug(value) ? undefined : VALUE.slug(value);
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
export function formatProblem(uid: string, attribute: string, value: Scalar): Advice | undefined {
  if (isEdtfAttribute(uid, attribute)) return edtf(value);
  if (attribute === 'slug') return slug(value);
  return FORMATS[uid]?.[attribute]?.(value);
}
