import type { Site } from './change-feed';
import { OBJECT_TYPES } from './object-types';

/** Where the terms are defined that are neither of Activity Streams nor of IIIF. */
export const changeTermsUrl = ({ publicUrl }: Site): string =>
  `${publicUrl}/feeds/changes/context.jsonld`;

/**
 * The JSON-LD 1.1 context of our own terms. What describes a document is defined inside its type, as
 * section 3.4.2 asks for, so that it collides with nobody else's extension.
 */
export function renderChangeTerms(site: Site): string {
  const term = (name: string): string => `${changeTermsUrl(site)}#${name}`;
  const described = Object.fromEntries(
    ['dataset', 'documentId', 'locale', 'slug'].map((name) => [name, term(name)]),
  );
  const types = Object.values(OBJECT_TYPES).map((type): [string, object] => [
    type,
    { '@id': term(type), '@context': described },
  ]);
  return JSON.stringify({
    '@context': {
      '@version': 1.1,
      sequence: { '@id': term('sequence'), '@type': 'http://www.w3.org/2001/XMLSchema#integer' },
      ...Object.fromEntries(types),
    },
  });
}
