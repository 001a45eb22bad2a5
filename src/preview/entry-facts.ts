import { countryName } from '../content/views/country-names';
import { dateInWords } from '../feeds/calendar-words';
import { type Content, html, type Markup } from '../feeds/page/html';
import { fieldLabel, panelLanguage, valueLabel } from '../labels/labels';
import type { PreviewTarget } from './preview-address';
import { entriesOf, type Entry, nameOf, textOf } from './values';

/** Attributes of all types that are told as facts, in the order in which a reader wants them. */
const FACTS = [
  ...(['kind', 'state', 'occasion', 'years', 'acronym'] as const),
  ...(['countryCode', 'prospectCountryCode', 'region', 'place'] as const),
  ...(['cities', 'members', 'twinning', 'city', 'network', 'host', 'succeededBy'] as const),
  ...(['since', 'sinceBasis', 'until', 'dueOn', 'celebratedOn', 'startsOn', 'endsOn'] as const),
  ...(['foundedOn', 'dissolvedOn', 'population', 'areaKm2', 'latitude', 'longitude'] as const),
  ...(['participants', 'twinnings', 'exchanges', 'organisations', 'themes'] as const),
  ...(['nameVariants', 'awards', 'website', 'wikidataId', 'geonamesId'] as const),
] as const;

const DATES: ReadonlySet<string> = new Set([
  ...['since', 'until', 'dueOn', 'celebratedOn', 'startsOn', 'endsOn', 'foundedOn', 'dissolvedOn'],
]);
const CODES: ReadonlySet<string> = new Set(['kind', 'state', 'occasion', 'sinceBasis']);

type Shown = Pick<PreviewTarget, 'uid' | 'locale'>;

/** The word for an attribute in the language of the page, where it is one of the panel's. */
export const attributeWord = ({ uid, locale }: Shown, name: string): string =>
  fieldLabel(panelLanguage(locale), uid, name);

/** What is known of the entry, as a list of descriptions; nothing of what is not known. */
export function entryFacts(entry: Entry, target: Shown): Content {
  const rows = FACTS.flatMap((name) => {
    const value = fact(entry, name, target);
    return value === null
      ? []
      : [
          html`<div>
            <dt>${attributeWord(target, name)}</dt>
            <dd>${value}</dd>
          </div>`,
        ];
  });
  return rows.length > 0 ? html`<dl class="preview-facts">${rows}</dl>` : null;
}

function fact(entry: Entry, name: string, { uid, locale }: Shown): Content {
  const value = entry[name];
  const entries = entriesOf(value);
  if (entries.length > 0) return names(entries);
  const text = textOf(value);
  if (text === null) return null;
  if (DATES.has(name)) return dateInWords(locale, text);
  if (CODES.has(name)) return valueLabel(panelLanguage(locale), uid, name, text);
  if (name === 'countryCode' || name === 'prospectCountryCode') return countryName(locale, text);
  if (name === 'website') return link(text);
  if (name === 'population') return population(entry, Number(text), locale);
  if (name === 'areaKm2' || name === 'participants') return number(Number(text), locale);
  return text;
}

const number = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).format(value);

/** A population without its date is a rumour. */
function population(entry: Entry, value: number, locale: string): Content {
  const asOf = textOf(entry.populationAsOf);
  return asOf ? `${number(value, locale)} (${dateInWords(locale, asOf)})` : number(value, locale);
}

const names = (entries: readonly Entry[]): Content =>
  html`<ul class="preview-names">
    ${entries.map((each) => html`<li><bdi>${nameOf(each) ?? '—'}</bdi></li>`)}
  </ul>`;

/** A link to the web; any other address stays text. */
export const link = (address: string, text: string = address): Markup =>
  /^https?:\/\//i.test(address)
    ? html`<a href="${address}" rel="noreferrer" dir="auto">${text}</a>`
    : html`<bdi>${text}</bdi>`;
