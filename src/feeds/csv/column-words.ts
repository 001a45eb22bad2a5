/** Title, and a description where the title leaves a question open. */
type Words = readonly [title: string, description?: string];
interface InLanguages {
  en: Words;
  fr: Words;
}

/** The language of these words: the asked one where it is among them, else English. */
export const wordsLanguage = (locale: string): keyof InLanguages =>
  /^fr(?:-|$)/.test(locale) ? 'fr' : 'en';

/** How attributes of the records are called in a spreadsheet. */
export const ATTRIBUTE_WORDS = {
  documentId: {
    en: ['Identifier', 'Stays the same for ever and in every language.'],
    fr: ['Identifiant', 'Le même pour toujours et dans toutes les langues.'],
  },
  slug: {
    en: ['Short name', 'Used in addresses, the same in every language.'],
    fr: ['Nom court', 'Utilisé dans les adresses, le même dans toutes les langues.'],
  },
  name: { en: ['Name'], fr: ['Nom'] },
  title: { en: ['Title'], fr: ['Titre'] },
  acronym: { en: ['Acronym'], fr: ['Sigle'] },
  kind: { en: ['Kind'], fr: ['Nature'] },
  state: { en: ['State'], fr: ['État'] },
  occasion: { en: ['Occasion'], fr: ['Occasion'] },
  countryCode: {
    en: ['Country', 'ISO 3166-1 alpha-2, or XK.'],
    fr: ['Pays', 'ISO 3166-1 alpha-2, ou XK.'],
  },
  prospectCountryCode: {
    en: ['Country looked at', 'While no city is chosen yet. ISO 3166-1 alpha-2, or XK.'],
    fr: ['Pays envisagé', 'Tant qu’aucune ville n’est choisie. ISO 3166-1 alpha-2, ou XK.'],
  },
  region: { en: ['Region'], fr: ['Région'] },
  latitude: {
    en: ['Latitude', 'WGS 84, decimal degrees.'],
    fr: ['Latitude', 'WGS 84, degrés décimaux.'],
  },
  longitude: {
    en: ['Longitude', 'WGS 84, decimal degrees.'],
    fr: ['Longitude', 'WGS 84, degrés décimaux.'],
  },
  population: { en: ['Population'], fr: ['Population'] },
  populationAsOf: { en: ['Date of the population'], fr: ['Date de la population'] },
  areaKm2: { en: ['Area in km²'], fr: ['Superficie en km²'] },
  foundedOn: { en: ['Founded'], fr: ['Fondation'] },
  dissolvedOn: { en: ['Dissolved'], fr: ['Dissolution'] },
  succeededBy: { en: ['Succeeded by'], fr: ['Remplacée par'] },
  isHome: {
    en: ['Publishes this register', 'Whether its office keeps this register.'],
    fr: ['Publie ce registre', 'Si ses services tiennent ce registre.'],
  },
  wikidataId: { en: ['Wikidata identifier'], fr: ['Identifiant Wikidata'] },
  geonamesId: { en: ['GeoNames identifier'], fr: ['Identifiant GeoNames'] },
  website: { en: ['Website'], fr: ['Site web'] },
  summary: { en: ['Summary'], fr: ['Résumé'] },
  body: { en: ['Text'], fr: ['Texte'] },
  outcome: { en: ['Outcome'], fr: ['Bilan'] },
  place: { en: ['Place'], fr: ['Lieu'] },
  participants: { en: ['Participants'], fr: ['Participants'] },
  years: { en: ['Years'], fr: ['Années'] },
  since: { en: ['Since'], fr: ['Depuis'] },
  sinceBasis: {
    en: ['Basis of the date', 'What happened on that date.'],
    fr: ['Fondement de la date', 'Ce qui s’est passé à cette date.'],
  },
  until: { en: ['Until'], fr: ['Jusqu’à'] },
  dueOn: {
    en: ['Due', 'When the years are full.'],
    fr: ['Échéance', 'Quand les années sont révolues.'],
  },
  celebratedOn: { en: ['Celebrated'], fr: ['Célébré'] },
  startsOn: { en: ['Starts'], fr: ['Début'] },
  endsOn: { en: ['Ends'], fr: ['Fin'] },
  cities: { en: ['Cities'], fr: ['Villes'] },
  city: { en: ['City'], fr: ['Ville'] },
  host: { en: ['Host city'], fr: ['Ville hôte'] },
  members: { en: ['Members'], fr: ['Membres'] },
  network: { en: ['Network'], fr: ['Réseau'] },
  organisations: { en: ['Organisations'], fr: ['Organismes'] },
  themes: { en: ['Themes'], fr: ['Thèmes'] },
  twinning: { en: ['Twinning'], fr: ['Jumelage'] },
  twinnings: { en: ['Twinnings'], fr: ['Jumelages'] },
  twinningCities: { en: ['Cities of the twinning'], fr: ['Villes du jumelage'] },
  exchanges: { en: ['Exchanges'], fr: ['Échanges'] },
  nameVariants: {
    en: ['Other names', 'Each with name, language and kind.'],
    fr: ['Autres noms', 'Chacun avec nom (name), langue (language) et nature (kind).'],
  },
  keyFigures: {
    en: ['Key figures', 'Each with label and value.'],
    fr: ['Chiffres clés', 'Chacun avec libellé (label) et valeur (value).'],
  },
  highlights: {
    en: ['Highlights', 'Each with title and text.'],
    fr: ['Points forts', 'Chacun avec titre (title) et texte (text).'],
  },
  awards: {
    en: ['Awards', 'Each with name and year.'],
    fr: ['Distinctions', 'Chacune avec nom (name) et année (year).'],
  },
  milestones: {
    en: ['Milestones', 'Each with kind, date, place, decidedBy, note and document.'],
    fr: [
      'Étapes',
      'Chacune avec nature (kind), date, lieu (place), décideur (decidedBy), note et document.',
    ],
  },
  sources: {
    en: ['Sources', 'Each with title, url, publishedOn, retrievedOn and note.'],
    fr: [
      'Sources',
      'Chacune avec titre (title), adresse (url), dates de publication (publishedOn) et de ' +
        'consultation (retrievedOn) et note.',
    ],
  },
  cover: { en: ['Cover picture'], fr: ['Image principale'] },
  coatOfArms: { en: ['Coat of arms'], fr: ['Blason'] },
  gallery: { en: ['Pictures'], fr: ['Images'] },
  documents: { en: ['Documents'], fr: ['Documents'] },
  locale: {
    en: ['Language', 'Language that the text is in.'],
    fr: ['Langue', 'Langue du texte.'],
  },
  fallbackFields: {
    en: ['Not translated', 'Attributes whose text is in the default language instead.'],
    fr: ['Non traduit', 'Attributs dont le texte est dans la langue par défaut.'],
  },
  modified: {
    en: ['Modified', 'When this row last changed. UTC.'],
    fr: ['Modification', 'Dernier changement de cette ligne. UTC.'],
  },
} as const satisfies Record<string, InLanguages>;

/** What of an attribute a column of its own holds. */
export const PART_WORDS = {
  id: { en: ['identifier'], fr: ['identifiant'] },
  slug: { en: ['short name'], fr: ['nom court'] },
  countryCode: { en: ['country'], fr: ['pays'] },
  url: { en: ['address'], fr: ['adresse'] },
  alternativeText: { en: ['alternative text'], fr: ['texte alternatif'] },
  caption: { en: ['caption'], fr: ['légende'] },
  name: { en: ['file name'], fr: ['nom du fichier'] },
  mime: { en: ['media type'], fr: ['type de média'] },
  width: { en: ['width in pixels'], fr: ['largeur en pixels'] },
  height: { en: ['height in pixels'], fr: ['hauteur en pixels'] },
} as const satisfies Record<string, InLanguages>;

/** How a cell is to be read. */
export const NOTATION_WORDS = {
  edtf: {
    en: 'EDTF (ISO 8601-2): 1954, 1973-10 or 1973-10-12, with ~ when approximate, ? when uncertain, % when both; 195X with unknown digits.',
    fr: 'EDTF (ISO 8601-2) : 1954, 1973-10 ou 1973-10-12, suivi de ~ si approximatif, ? si incertain, % si les deux ; 195X avec des chiffres inconnus.',
  },
  list: {
    en: 'A list: values separated by a semicolon and a space; within a value a semicolon or backslash has a backslash before it. Lists of the same thing have the same length and order.',
    fr: 'Une liste : valeurs séparées par un point-virgule et une espace ; dans une valeur, un point-virgule ou une barre oblique inverse est précédé d’une barre oblique inverse. Les listes d’une même chose ont la même longueur et le même ordre.',
  },
  json: { en: 'A JSON array.', fr: 'Un tableau JSON.' },
  markdown: { en: 'Markdown.', fr: 'Markdown.' },
} as const;

/** Of the whole table. */
export const TABLE_WORDS = {
  en: 'Empty cells are unknown values or empty lists. A text that a spreadsheet could take for a formula, because it begins with = + - @ (also full-width), a tab or a line break, possibly behind blanks, quotes or invisible characters, has an apostrophe before it: take away one apostrophe where one or more of them precede such a beginning. Numbers have no apostrophe. Of a related city more is in cities.csv, by its identifier.',
  fr: 'Une cellule vide est une valeur inconnue ou une liste vide. Un texte qu’un tableur pourrait prendre pour une formule, parce qu’il commence par = + - @ (même en pleine chasse), une tabulation ou un saut de ligne, éventuellement après des blancs, des guillemets ou des caractères invisibles, est précédé d’une apostrophe : retirez une apostrophe là où une ou plusieurs précèdent un tel début. Les nombres n’ont pas d’apostrophe. Pour en savoir plus sur une ville liée, voir cities.csv, par son identifiant.',
} as const;

export type AttributeName = keyof typeof ATTRIBUTE_WORDS;
export type PartName = keyof typeof PART_WORDS;
