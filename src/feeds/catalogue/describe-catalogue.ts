import { documentIri } from '../addresses';
import type { FeedContext } from '../feed-context';
import { textsByLanguage } from '../texts/texts-in';
import type { OfferName } from '../texts/feed-texts';
import { languageOf, THEME_TAXONOMY } from './authority';
import type { CatalogueFacts, DatasetFacts } from './catalogue-facts';
import type { CatalogueNode } from './catalogue-terms';
import { describeDataset } from './describe-dataset';
import { describeServices } from './describe-service';
import { OFFERS } from './offers';
import { catalogueIri, contactOf, documentAt, licenseOf, publisherOf } from './shared-nodes';

/**
 * The register as a `dcat:Catalog` of DCAT-AP 3 (https://semiceu.github.io/DCAT-AP/releases/3.0.1/):
 * mandatory, recommended and, where they help, optional properties. A thing that is needed in
 * several places is there in full in each of them.
 */
export function describeCatalogue(facts: CatalogueFacts, context: FeedContext): CatalogueNode {
  const { locales, publicUrl, publisher } = context;
  const texts = textsByLanguage(locales);
  const { issued, modified } = overall(facts);
  return {
    '@id': catalogueIri(context, 'catalogue'),
    '@type': 'dcat:Catalog',
    title: Object.fromEntries(
      texts.map(([language, { catalogue }]) => [language, `${catalogue.title} – ${publisher}`]),
    ),
    description: Object.fromEntries(
      texts.map(([language, { catalogue }]) => [language, catalogue.description]),
    ),
    publisher: publisherOf(context),
    contactPoint: contactOf(context),
    homepage: documentAt(`${publicUrl}/`),
    language: locales.flatMap(languageOf),
    license: licenseOf(context),
    issued,
    modified,
    themeTaxonomy: THEME_TAXONOMY,
    spatial: facts.homes.map((home) => placeOf(home, context)),
    dataset: OFFERS.map((offer) =>
      describeDataset(offer, factsOf(offer.name, facts), facts.countries, context),
    ),
    service: describeServices(Object.keys(facts.datasets), context),
  };
}

/** A home city, under the name that GeoNames has for it if it has one. */
const placeOf = (
  { documentId, geonamesId, latitude, longitude }: CatalogueFacts['homes'][number],
  { publicUrl }: FeedContext,
): CatalogueNode => ({
  '@id':
    geonamesId === null
      ? documentIri(publicUrl, 'cities', documentId)
      : `https://sws.geonames.org/${geonamesId}/`,
  '@type': 'dct:Location',
  // Longitude comes first where no reference system is named (GeoSPARQL 1.1, section 8.5.1).
  centroid: latitude === null || longitude === null ? null : `POINT(${longitude} ${latitude})`,
});

function factsOf(name: OfferName, facts: CatalogueFacts): DatasetFacts {
  if (name === 'anniversaries-calendar') return facts.datasets.anniversaries;
  if (name === 'exchanges-calendar') return facts.datasets.exchanges;
  return name === 'news' || name === 'changes' ? overall(facts) : facts.datasets[name];
}

/** All datasets together; what they are about in time is not what news and changes are about. */
function overall({ datasets }: CatalogueFacts): DatasetFacts {
  const all = Object.values(datasets);
  const issued = all.flatMap((one) => one.issued ?? []).sort();
  const modified = all.flatMap((one) => one.modified ?? []).sort();
  return { issued: issued[0] ?? null, modified: modified.at(-1) ?? null, earliest: null };
}
