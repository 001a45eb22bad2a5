import { edtfBounds, readEdtf } from '../domain/edtf';
import { formatDate } from '../domain/format-date';

/** What calendars say besides the texts of the records. `{}` stands for the value. */
export interface CalendarWords {
  /** Titles of the two calendars. */
  anniversaries: string;
  exchanges: string;
  /** What the two calendars hold. */
  aboutAnniversaries: string;
  aboutExchanges: string;
  /** What an event is filed under. */
  anniversary: string;
  exchange: string;
  due: string;
  celebrated: string;
  when: string;
  approximate: string;
  uncertain: string;
  license: string;
  contact: string;
}

const ENGLISH: CalendarWords = {
  anniversaries: 'Anniversaries',
  exchanges: 'Exchanges',
  aboutAnniversaries: 'Round anniversaries of agreements between cities, and of the cities.',
  aboutExchanges: 'What cities do together: visits, festivals, meetings, school exchanges.',
  anniversary: 'Anniversary',
  exchange: 'Exchange',
  due: 'Due: {}',
  celebrated: 'Celebrated: {}',
  when: 'When: {}',
  approximate: 'about {}',
  uncertain: '{} (uncertain)',
  license: 'Licence: {}',
  contact: 'Contact: {}',
};

const WORDS: Readonly<Record<string, CalendarWords>> = {
  en: ENGLISH,
  fr: {
    anniversaries: 'Anniversaires',
    exchanges: 'Échanges',
    aboutAnniversaries: 'Grands anniversaires des accords entre villes, et des villes.',
    aboutExchanges:
      'Ce que les villes font ensemble\u00a0: visites, festivals, rencontres, échanges scolaires.',
    anniversary: 'Anniversaire',
    exchange: 'Échange',
    due: 'Échéance\u00a0: {}',
    celebrated: 'Célébré\u00a0: {}',
    when: 'Date\u00a0: {}',
    approximate: 'vers {}',
    uncertain: '{} (incertain)',
    license: 'Licence\u00a0: {}',
    contact: 'Contact\u00a0: {}',
  },
  de: {
    anniversaries: 'Jubiläen',
    exchanges: 'Begegnungen',
    aboutAnniversaries: 'Runde Jubiläen von Abkommen zwischen Städten und der Städte selbst.',
    aboutExchanges: 'Was Städte gemeinsam tun: Besuche, Festivals, Treffen, Schüleraustausch.',
    anniversary: 'Jubiläum',
    exchange: 'Begegnung',
    due: 'Fällig: {}',
    celebrated: 'Gefeiert: {}',
    when: 'Wann: {}',
    approximate: 'etwa {}',
    uncertain: '{} (unsicher)',
    license: 'Lizenz: {}',
    contact: 'Kontakt: {}',
  },
  it: {
    anniversaries: 'Anniversari',
    exchanges: 'Scambi',
    aboutAnniversaries: 'Anniversari importanti degli accordi tra città, e delle città stesse.',
    aboutExchanges:
      'Ciò che le città fanno insieme: visite, festival, incontri, scambi scolastici.',
    anniversary: 'Anniversario',
    exchange: 'Scambio',
    due: 'Ricorrenza: {}',
    celebrated: 'Celebrato: {}',
    when: 'Quando: {}',
    approximate: 'circa {}',
    uncertain: '{} (incerto)',
    license: 'Licenza: {}',
    contact: 'Contatto: {}',
  },
  ja: {
    anniversaries: '周年記念',
    exchanges: '交流事業',
    aboutAnniversaries: '都市間の提携と各都市の節目となる周年。',
    aboutExchanges: '都市が共に行う訪問、祭典、会合、学校交流など。',
    anniversary: '周年記念',
    exchange: '交流事業',
    due: '記念日：{}',
    celebrated: '祝賀：{}',
    when: '日付：{}',
    approximate: '{}頃',
    uncertain: '{}（不確か）',
    license: 'ライセンス：{}',
    contact: '連絡先：{}',
  },
  he: {
    anniversaries: 'ימי שנה',
    exchanges: 'חילופים',
    aboutAnniversaries: 'ימי שנה עגולים של הסכמים בין ערים ושל הערים עצמן.',
    aboutExchanges: 'מה שערים עושות יחד: ביקורים, פסטיבלים, מפגשים וחילופי תלמידים.',
    anniversary: 'יום שנה',
    exchange: 'חילופים',
    due: 'המועד: {}',
    celebrated: 'נחגג: {}',
    when: 'מתי: {}',
    approximate: 'בערך {}',
    uncertain: '{} (לא ודאי)',
    license: 'רישיון: {}',
    contact: 'יצירת קשר: {}',
  },
  pl: {
    anniversaries: 'Rocznice',
    exchanges: 'Wymiany',
    aboutAnniversaries: 'Okrągłe rocznice umów między miastami i samych miast.',
    aboutExchanges: 'Co miasta robią razem: wizyty, festiwale, spotkania, wymiany szkolne.',
    anniversary: 'Rocznica',
    exchange: 'Wymiana',
    due: 'Przypada: {}',
    celebrated: 'Obchody: {}',
    when: 'Kiedy: {}',
    approximate: 'około {}',
    uncertain: '{} (niepewne)',
    license: 'Licencja: {}',
    contact: 'Kontakt: {}',
  },
};

/** The words for a locale, by its full code or its language; a language not listed has English. */
export const calendarWords = (locale: string): CalendarWords =>
  WORDS[locale] ?? WORDS[locale.split('-')[0] ?? ''] ?? ENGLISH;

export const fillIn = (sentence: string, value: string): string =>
  sentence.replace('{}', () => value);

/**
 * A date as the readers of a locale say it, in the precision that it has: `12 October 2028`,
 * `October 2028`, `about 2028`. Unknown digits become the years that they may mean: `1950–1959`.
 * What is no date comes back as it is.
 */
export function dateInWords(locale: string, text: string): string {
  const date = readEdtf(text);
  if (!date) return text;
  const bounds = edtfBounds(date);
  const [start, end] = [bounds.start, bounds.end].map((day) => formatDate(locale, day, date));
  const said = date.unknownDigits > 0 ? `${start}–${end}` : `${start}`;
  const { approximate, uncertain } = calendarWords(locale);
  const isApproximate = date.qualifier === '~' || date.qualifier === '%';
  const isUncertain = date.qualifier === '?' || date.qualifier === '%';
  const qualified = isApproximate ? fillIn(approximate, said) : said;
  return isUncertain ? fillIn(uncertain, qualified) : qualified;
}
