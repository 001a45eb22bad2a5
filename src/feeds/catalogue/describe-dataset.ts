import { edtfBounds, readEdtf } from '../../domain/edtf';
import type { FeedContext } from '../feed-context';
import type { OfferName } from '../texts/feed-texts';
import { textsByLanguage } from '../texts/texts-in';
import {
  countryOf,
  dataTheme,
  fileType,
  IRREGULAR,
  languageOf,
  PUBLIC_ACCESS,
  STABLE,
} from './authority';
import type { DatasetFacts } from './catalogue-facts';
import type { CatalogueNode, Literal, TextsByLanguage } from './catalogue-terms';
import type { Offer, OfferedFile } from './offers';
import {
  catalogueIri,
  contactOf,
  documentAt,
  licenseOf,
  publisherOf,
  standardAt,
} from './shared-nodes';

const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

/** A `dcat:Dataset` with its distributions, which are in the asked locale. */
export function describeDataset(
  { name, themes, files }: Offer,
  { issued, modified, earliest }: DatasetFacts,
  countries: readonly string[],
  context: FeedContext,
): CatalogueNode {
  const iri = catalogueIri(context, name);
  const startDate = startOf(earliest) ?? dateTime(issued);
  return {
    '@id': iri,
    '@type': 'dcat:Dataset',
    identifier: iri,
    title: translated(context, name, ({ title }) => title),
    description: translated(context, name, ({ description }) => description),
    keyword: translated(context, name, ({ keywords }) => keywords),
    theme: themes.map(dataTheme),
    publisher: publisherOf(context),
    contactPoint: contactOf(context),
    language: context.locales.flatMap(languageOf),
    issued,
    modified,
    accrualPeriodicity: IRREGULAR,
    spatial: countries.flatMap(countryOf),
    temporal: startDate && {
      '@id': catalogueIri(context, `${name}-period`),
      '@type': 'dct:PeriodOfTime',
      startDate,
    },
    landingPage: documentAt(`${context.publicUrl}/feeds`),
    accessRights: PUBLIC_ACCESS,
    distribution: files.map((file) => describeFile(file, { name, issued, modified }, context)),
  };
}

interface Described {
  name: OfferName;
  issued: string | null;
  modified: string | null;
}

function describeFile(
  file: OfferedFile,
  { name, issued, modified }: Described,
  context: FeedContext,
): CatalogueNode {
  const { publicUrl, locale, locales } = context;
  const query = file.allLocales ? '' : `?locale=${encodeURIComponent(locale)}`;
  const url = `${publicUrl}/feeds/${file.path}${query}`;
  const { iri, title } = file.standard;
  const standard = iri.startsWith('https:') ? iri : `${publicUrl}/feeds/${iri}${query}`;
  return {
    '@id': `${url}#distribution`,
    '@type': 'dcat:Distribution',
    title: translated(context, name, (texts) => `${texts.title} (${file.label})`),
    description: translated(context, name, (texts) => `${texts.title} – ${title}`),
    language: (file.allLocales ? locales : [locale]).flatMap(languageOf),
    issued,
    modified,
    accessURL: url,
    downloadURL: url,
    mediaType: { '@id': MEDIA_TYPES + file.mediaType, '@type': 'dct:MediaType' },
    format: fileType(file.fileType),
    conformsTo: standardAt(standard, title),
    license: licenseOf(context),
    availability: STABLE,
  };
}

interface OfferTexts {
  title: string;
  description: string;
  keywords: readonly string[];
}

const translated = (
  { locales }: FeedContext,
  name: OfferName,
  textOf: (texts: OfferTexts) => string | readonly string[],
): TextsByLanguage =>
  Object.fromEntries(
    textsByLanguage(locales).map(([language, { datasets }]) => [language, textOf(datasets[name])]),
  );

/**
 * The first day that data may be about, no more precise than it is known: a year stays a year. The
 * period has no end: the data goes on.
 */
function startOf(earliest: string | null): Literal | null {
  const date = earliest === null ? null : readEdtf(earliest);
  if (date === null) return null;
  const { start } = edtfBounds(date);
  if (date.precision === 'day') return { '@value': start, '@type': 'xsd:date' };
  return date.precision === 'month'
    ? { '@value': start.slice(0, 7), '@type': 'xsd:gYearMonth' }
    : { '@value': start.slice(0, 4), '@type': 'xsd:gYear' };
}

const dateTime = (instant: string | null): Literal | null =>
  instant === null ? null : { '@value': instant, '@type': 'xsd:dateTime' };
