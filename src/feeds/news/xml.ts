/**
 * XML as text, written by hand: the `feed` package would have to go all the same. Its version 6 is
 * an ES module that Node 20.0 cannot `require`, passes control characters on, which makes the
 * document unreadable as a whole, and has no languages, licence or paging.
 */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string | null>>;
  children: readonly XmlChild[];
}

/** Null is nothing. */
export type XmlChild = XmlElement | string | null;

/** What XML 1.0 cannot carry even as a reference (section 2.2), lone surrogates included. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Line ends too, which parsers alter as they are: carriage returns and, in attributes, all white
 * space by the rules; U+0085, U+2028 and U+2029 by what some parsers take for line ends.
 */
const SPECIAL_IN_TEXT = /[&<>\r\u0085\u2028\u2029]/g;
const SPECIAL_IN_ATTRIBUTE = /[&<>"\t\n\r\u0085\u2028\u2029]/g;

const NAMED: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
};

/** Attributes that are null are left out. */
export const element = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: XmlChild[]
): XmlElement => ({ name, attributes, children });

/** An element with text, or nothing where the text is null. */
export const textElement = (
  name: string,
  text: string | null,
  attributes: XmlElement['attributes'] = {},
): XmlElement | null => (text === null ? null : element(name, attributes, text));

/**
 * A document in UTF-8. Each character that XML forbids becomes U+FFFD: two words do not run into
 * one, and the place stays visible.
 */
export function renderXml(root: XmlElement): string {
  const parts: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  write(root, parts);
  parts.push('\n');
  return parts.join('');
}

/** Elements that hold elements take lines of their own; text is kept as it is. */
function write({ name, attributes, children }: XmlElement, parts: string[]): void {
  const shown = children.filter((child) => child !== null);
  parts.push('<', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) parts.push(' ', key, '="', escape(value, SPECIAL_IN_ATTRIBUTE), '"');
  }
  if (shown.length === 0) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  for (const child of shown) {
    if (typeof child === 'string') parts.push(escape(child, SPECIAL_IN_TEXT));
    else {
      parts.push('\n');
      write(child, parts);
    }
  }
  parts.push(shown.some((child) => typeof child === 'string') ? '</' : '\n</', name, '>');
}

const escape = (text: string, special: RegExp): string =>
  text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(special, (one) => NAMED[one] ?? `&#${one.charCodeAt(0)};`);
