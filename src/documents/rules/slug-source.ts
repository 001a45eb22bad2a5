import { contentTypeOf } from '../../content/content-types';
import { countryName } from '../../content/views/country-names';
import { SUBJECTS } from './anniversary';
import { type Candidate, referenced, scalar, text } from './candidate';
import { twinningGaps } from './twinning';

/**
 * The text of which the slug of a document is made: its name or title, else what composes its
 * title. Null while parts of that are missing, since a slug should not change later.
 */
export function slugSource(candidate: Candidate): string | null {
  const { uid } = candidate.schema;
  const own = text(candidate, contentTypeOf(uid).text);
  if (own !== null) return own;
  if (uid === 'api::twinning.twinning') return parties(candidate);
  if (uid === 'api::anniversary.anniversary') return subjectAndYears(candidate);
  return null;
}

/** `Nancy Padua`, or `Nancy China` while only the country of the other party is known. */
function parties(candidate: Candidate): string | null {
  if (twinningGaps(candidate).length > 0) return null;
  const names = referenced(candidate, 'cities').map(({ name, slug }) => name ?? slug);
  const country = text(candidate, 'prospectCountryCode');
  if (names.length === 1 && country !== null) names.push(countryName('en', country));
  return joinAll(names);
}

/** `nancy-karlsruhe 60`: the subject's own slug keeps the address short and recognisable. */
function subjectAndYears(candidate: Candidate): string | null {
  const subjects = SUBJECTS.flatMap((name) => referenced(candidate, name));
  const years = scalar(candidate, 'years');
  if (subjects.length === 0 || typeof years !== 'number') return null;
  return joinAll([...subjects.map(({ name, slug }) => slug ?? name), String(years)]);
}

const joinAll = (parts: readonly (string | null)[]): string | null =>
  parts.includes(null) ? null : parts.join(' ');
