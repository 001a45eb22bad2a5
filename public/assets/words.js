// @ts-check
/** How facts are said in the two languages of the site: dates, countries, lists, states. Pure. */

/** @typedef {'en' | 'fr'} Language */

const texts = {
  en: {
    about: 'about {}',
    uncertain: '{} (uncertain)',
    decade: '{}s',
    years: '{} years',
    twins: 'Twin towns of {}',
    otherTies: 'Other ties',
    columns: ['Since', 'Town', 'Country', 'State', 'Next anniversary'],
    noYear: 'Year not known',
    noCountry: 'Country not known',
    noAnniversary: 'No date to count from',
    noneUpcoming: 'None is due',
    noAnswer: 'Not available',
    unnamed: 'Town not chosen yet',
    figures: { twins: 'twin towns', countries: 'countries', oldest: 'first tie' },
    figuresOne: { twins: 'twin town', countries: 'country' },
    next: 'next anniversary',
    nextWith: '{years} years with {who}, {when}',
    inPeriod: 'in {}',
    onDay: 'on {}',
    source: 'Read live from the API, as any program can:',
    loaded: '{} ties loaded.',
    kinds: { friendship: 'Friendship', contact: 'Contact', project: 'Project', twinning: '' },
    states: {
      prospective: 'Prospective',
      negotiating: 'In negotiation',
      active: 'Active',
      dormant: 'Dormant',
      suspended: 'Suspended',
      ended: 'Ended',
    },
    failedTitle: 'The register does not answer',
    failed: 'The API could not be read ({}). The ways in above still work.',
    retry: 'Try again',
    emptyTitle: 'No home city yet',
    emptyIntro: 'This register is ready, and waits for the city whose office runs it:',
    emptySteps: [
      'Sign in to the administration.',
      'Create a City and switch on “isHome”.',
      'Publish it. Its twin towns appear here as soon as their twinnings are published.',
    ],
    openAdmin: 'Open the administration',
    noTies:
      'No tie is published yet. Publish a Twinning in the administration and it appears here.',
  },
  fr: {
    about: 'vers {}',
    uncertain: '{} (incertain)',
    decade: 'années {}',
    years: '{} ans',
    twins: 'Villes jumelées avec {}',
    otherTies: 'Autres liens',
    columns: ['Depuis', 'Ville', 'Pays', 'État', 'Prochain anniversaire'],
    noYear: 'Année inconnue',
    noCountry: 'Pays inconnu',
    noAnniversary: 'Pas de date de départ',
    noneUpcoming: 'Aucun à venir',
    noAnswer: 'Indisponible',
    unnamed: 'Ville pas encore choisie',
    figures: { twins: 'villes jumelées', countries: 'pays', oldest: 'premier lien' },
    figuresOne: { twins: 'ville jumelée', countries: 'pays' },
    next: 'prochain anniversaire',
    nextWith: '{years} ans avec {who}, {when}',
    inPeriod: 'en {}',
    onDay: 'le {}',
    source: 'Lu en direct dans l’API, comme tout programme peut le faire\u00a0:',
    loaded: '{} liens chargés.',
    kinds: { friendship: 'Amitié', contact: 'Contact', project: 'Projet', twinning: '' },
    states: {
      prospective: 'Envisagé',
      negotiating: 'En négociation',
      active: 'Actif',
      dormant: 'En sommeil',
      suspended: 'Suspendu',
      ended: 'Terminé',
    },
    failedTitle: 'Le registre ne répond pas',
    failed: 'L’API n’a pas pu être lue ({}). Les portes d’entrée ci-dessus restent ouvertes.',
    retry: 'Réessayer',
    emptyTitle: 'Pas encore de ville d’attache',
    emptyIntro: 'Ce registre est prêt et attend la ville dont le service le tient\u00a0:',
    emptySteps: [
      'Connectez-vous à l’administration.',
      'Créez une ville (City) et activez «\u00a0isHome\u00a0».',
      'Publiez-la. Ses villes jumelées apparaissent ici dès que leurs jumelages sont publiés.',
    ],
    openAdmin: 'Ouvrir l’administration',
    noTies: 'Aucun lien n’est encore publié. Publiez un jumelage (Twinning) et il apparaît ici.',
  },
};

/** @param {Language} language */
export function textsIn(language) {
  return texts[language];
}

/**
 * Puts values into a sentence: `{}` takes the only value, `{name}` the one of that name.
 * @param {string} sentence
 * @param {string | number | Record<string, string | number>} values
 */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w*)\}/g, (_, name) =>
    String(typeof values === 'object' ? values[name] : values),
  );
}

/**
 * An EDTF date of this register (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`, one of `~ ? %` after it, or a
 * year with `X` for unknown digits) in plain words. Text that is none of these is given back as it
 * came.
 * @param {string} edtf
 * @param {Language} language
 * @returns {string} for example "12 October 1973", "about 1954", "1950s"
 */
export function dateInWords(edtf, language) {
  const match = /^(\d[\dX]{3}|X{4})(?:-(\d\d))?(?:-(\d\d))?([~?%])?$/.exec(edtf);
  if (!match) return edtf;
  const [, year = '', month, day, mark] = match;
  const words = texts[language];
  let said = year.includes('X') ? openYear(year, language) : String(Number(year));
  if (month) {
    const date = new Date(0);
    date.setUTCFullYear(Number(year), Number(month) - 1, Number(day ?? 1));
    said = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
      year: 'numeric',
      month: 'long',
      day: day ? 'numeric' : undefined,
      timeZone: 'UTC',
    }).format(date);
    // French says the first of a month as an ordinal; CLDR's long date pattern does not.
    if (language === 'fr') said = said.replace(/^1 /, '1er ');
  }
  if (mark === '~' || mark === '%') said = fill(words.about, said);
  if (mark === '?' || mark === '%') said = fill(words.uncertain, said);
  return said;
}

/**
 * The same as the answer to "when?": "in 2029", "on 12 October 2028", "about 2029".
 * @param {string} edtf
 * @param {Language} language
 */
export function whenInWords(edtf, language) {
  const date = dateInWords(edtf, language);
  const words = texts[language];
  if (/^\d{4}(-\d\d)?\??$/.test(edtf)) return fill(words.inPeriod, date);
  if (/^\d{4}-\d\d-\d\d\??$/.test(edtf)) return fill(words.onDay, date);
  return date;
}

/**
 * @param {string} year four characters, `X` where a digit is unknown
 * @param {Language} language
 */
function openYear(year, language) {
  if (/^\d{3}X$/.test(year)) return fill(texts[language].decade, Number(year.replace('X', '0')));
  return `${Number(year.replaceAll('X', '0'))}–${year.replaceAll('X', '9')}`;
}

/**
 * @param {string} code ISO 3166-1 alpha-2; a code that the browser does not know stays a code
 * @param {Language} language
 */
export function countryName(code, language) {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code; // a malformed code makes DisplayNames throw
  }
}

/**
 * @param {string[]} items
 * @param {Language} language
 */
export function listInWords(items, language) {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}
