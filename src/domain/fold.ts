import { transliterate } from 'transliteration';

/**
 * Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic. Marks that carry
 * the sound in their script stay: the vowels of Indic scripts and Thai, the voicing of kana.
 */
const MARKS =
  /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/gu;

/** Letters that only modify, such as the apostrophes of transliteration (ʼ ʿ), separate nothing. */
const SEPARATORS = /[\u02b0-\u02ff]|[^\p{L}\p{N}\p{M}]/gu;

/**
 * The form in which two spellings of a name are compared: NFKD, case and accents folded; hyphens,
 * apostrophes and other punctuation are spaces, and spaces single. `Qiryat-Shemona` and `QIRYAT
 * SHEMONA` become `qiryat shemona`; scripts are kept (`金沢`), see `foldToAscii` for those.
 */
export function foldName(text: string): string {
  return squeeze(
    text
      .normalize('NFKD')
      // Upper case first: it also unites ß and ss, ς and σ, ı and i.
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKD')
      .replace(MARKS, '')
      .replace(SEPARATORS, ' ')
      .normalize('NFC'),
  );
}

/**
 * The folded name in the letters a to z and digits, for search and slugs: `Łódź` becomes `lodz`,
 * `Краснодар` `krasnodar`, `金沢` `jin ze`. Empty when nothing has a reading, as for emoji.
 */
export function foldToAscii(text: string): string {
  return squeeze(
    transliterate(foldName(text))
      .toLowerCase()
      .replace(/[^a-z0-9\s]/g, ''),
  );
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
