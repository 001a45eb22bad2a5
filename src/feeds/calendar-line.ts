/** A text with the language that it is in (BCP 47), where that is known. */
export interface LanguageText {
  text: string;
  language: string;
}

const CRLF = '\r\n';
/** Octets of a line without its line break: RFC 5545, section 3.1. */
const LINE_OCTETS = 75;
/** What a line can begin with a space and hold besides. */
const FOLDED_OCTETS = LINE_OCTETS - 1;
const ASCII = /^\p{ASCII}*$/u;
const LANGUAGE_TAG = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i;
/** CONTROL of RFC 5545, section 3.1: what a content line cannot hold. A tab is white space there. */
const CONTROLS = /[^\P{Cc}\t\u0080-\u009f]/gu;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A content line (RFC 5545, section 3.1) with its line break, folded so that no line has more than
 * 75 octets. `value` is as its type writes it: see `escapeText` for texts; a URI is not escaped.
 */
export const contentLine = (name: string, value: string): string =>
  fold(`${name}:${value.replace(CONTROLS, '')}`);

/** A content line of a text, with the parameter LANGUAGE (section 3.2.10) where it is known. */
export function textLine(name: string, value: string | LanguageText): string {
  if (typeof value === 'string') return contentLine(name, escapeText(value));
  return contentLine(withLanguage(name, value.language), escapeText(value.text));
}

/** The same for a list of texts, which commas separate. */
export const textsLine = (name: string, values: readonly string[], language: string): string =>
  contentLine(withLanguage(name, language), values.map(escapeText).join(','));

/**
 * A value of type TEXT (section 3.3.11). Line breaks of any kind become `\n`; other control
 * characters have no form in iCalendar and are left out, and what is no Unicode text, half of a
 * surrogate pair, becomes U+FFFD.
 */
const escapeText = (text: string): string =>
  Buffer.from(text)
    .toString()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n');

const withLanguage = (name: string, language: string): string =>
  LANGUAGE_TAG.test(language) ? `${name};LANGUAGE=${language}` : name;

/**
 * Folding may cut anywhere between two octets; cutting between what readers see as characters keeps
 * every line UTF-8 and a family emoji in one piece, also for readers that forget to unfold.
 */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= LINE_OCTETS) return line + CRLF;
  const lines: string[] = [];
  let current = '';
  let room = LINE_OCTETS;
  for (const piece of unbreakable(line)) {
    const octets = Buffer.byteLength(piece);
    if (octets > room) {
      lines.push(current);
      current = '';
      room = FOLDED_OCTETS;
    }
    current += piece;
    room -= octets;
  }
  return [...lines, current].join(`${CRLF} `) + CRLF;
}

/** The parts of a line that stay in one piece: characters as readers see them, if they fit. */
function* unbreakable(line: string): Generator<string> {
  if (ASCII.test(line)) return yield* line;
  for (const { segment } of graphemes.segment(line)) {
    if (Buffer.byteLength(segment) <= FOLDED_OCTETS) yield segment;
    else yield* segment;
  }
}
