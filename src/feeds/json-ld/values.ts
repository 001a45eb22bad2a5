import { readEdtf } from '../../domain/edtf';

/** What JSON-LD has of a value; undefined is left out, as JSON does with it. */
export type Value = string | number | boolean | LdNode | readonly Value[] | undefined;
export interface LdNode {
  readonly [key: string]: Value;
}

/** What a processor of JSON-LD 1.1 takes for well-formed (section 9.15: BCP 47, section 2.2.9). */
const LANGUAGE_TAG = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i;
/** Left by the URL parser, forbidden in an IRI of RDF (N-Triples, IRIREF). */
const NOT_IN_IRI = /[{}|\\^`<>"\s]/g;

/** Text with its language. */
export const text = (value: string | null, language: string | null): Value => {
  if (value === null) return undefined;
  return language !== null && LANGUAGE_TAG.test(language)
    ? { '@language': language, '@value': value }
    : value;
};

/**
 * A date in the datatype that is as precise as it: `xsd:date`, `xsd:gYearMonth`, `xsd:gYear`; EDTF
 * where it is approximate, uncertain or lacks digits (id.loc.gov/datatypes/edtf/EDTF.html).
 */
export function date(value: string | null): Value {
  if (value === null) return undefined;
  const parsed = readEdtf(value);
  if (!parsed) return value;
  const isExact = parsed.qualifier === '' && parsed.unknownDigits === 0;
  const { month, day } = parsed;
  const precise = day !== null ? 'xsd:date' : month !== null ? 'xsd:gYearMonth' : 'xsd:gYear';
  return { '@type': isExact ? precise : 'edtf:EDTF', '@value': value };
}

/** A number in its own digits; a JSON number would be rounded and written as 4.86E1 in RDF. */
export const decimal = (value: number | null): Value =>
  value === null ? undefined : { '@type': 'xsd:decimal', '@value': plainDigits(value) };

export const integer = (value: number | null): Value => value ?? undefined;

export const boolean = (value: boolean | null): Value => value ?? undefined;

/** A web address as the resource that it is; as text when it is none. */
export function resource(address: string | null): Value {
  if (address === null) return undefined;
  if (!URL.canParse(address)) return address;
  const iri = new URL(address).href.replace(NOT_IN_IRI, encodeURIComponent);
  return { '@id': iri };
}

/** Several values of one property; none at all when empty. */
export const several = (values: readonly Value[]): Value => {
  const present = values.filter((value) => value !== undefined);
  return present.length === 0 ? undefined : present;
};

/** `xsd:decimal` has no exponent. */
function plainDigits(value: number): string {
  const digits = String(value);
  return digits.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : digits;
}
