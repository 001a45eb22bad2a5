import { literal } from '../../content/views/metadata';
import { foldToAscii } from '../../domain/fold';

/** Scripts whose letters have a reading each, whatever stands beside them. */
const LETTERS =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\u0345\u02b0-\u02ff]/u;
const LAST = 0xffff;
/** Accents; the iota below Greek vowels is read. */
const ACCENTS = "U&'[\\0300-\\0344\\0346-\\036f]'";

/** Of each letter beyond ASCII that NFKD leaves as it is, what it becomes: `ł` l, `ß` ss. */
function readings(): { letter: string; reading: string }[] {
  const found: { letter: string; reading: string }[] = [];
  for (let code = 0x80; code <= LAST; code += 1) {
    const letter = String.fromCodePoint(code);
    if (!LETTERS.test(letter) || letter.normalize('NFKD') !== letter) continue;
    found.push({ letter, reading: foldToAscii(`a${letter}a`).slice(1, -1) });
  }
  return found;
}

const IS_ASCII = 'octet_length(folded) = length(folded)';

/**
 * The body of a function that folds `name` as `foldToAscii` does, so that an index can be made of it.
 * Scripts without an alphabet, which take a dictionary, are left out: 金沢 becomes nothing.
 */
export function foldBody(): string {
  const all = readings();
  const single = all.filter(({ reading }) => reading.length === 1);
  const silent = all.filter(({ reading }) => reading === '');
  const several = all.filter(({ reading }) => reading.length > 1);
  // What has no counterpart in the second list is taken out.
  const from = [...single, ...silent].map(({ letter }) => letter).join('');
  const to = single.map(({ reading }) => reading).join('');
  const replaced = several.reduce(
    (sql, { letter, reading }) => `replace(${sql}, ${literal(letter)}, ${literal(reading)})`,
    'folded',
  );
  // Few names have more than accents, and what has to be gone through for those takes ten times as long.
  return `declare folded text := name;
begin
  if not ${IS_ASCII} then
    folded := regexp_replace(normalize(folded, NFKD), ${ACCENTS}, '', 'g');
  end if;
  if not ${IS_ASCII} then
    folded := translate(folded, ${literal(from)}, ${literal(to)});
  end if;
  if not ${IS_ASCII} then
    folded := ${replaced};
  end if;
  return btrim(regexp_replace(lower(folded collate "C"), '[^a-z0-9]+' collate "C", ' ', 'g'));
end`;
}
