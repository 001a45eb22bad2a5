/** Markup that is part of a page as it is. */
class Markup {
  constructor(readonly text: string) {}
}
export type { Markup };

/** What a page is put together from; text is escaped, null leaves nothing. */
export type Content = Markup | string | number | null | readonly Content[];

/**
 * Markup with values in it, each escaped unless it is markup itself. Values stand between tags or in
 * attributes with double quotes, never in names of tags and attributes, scripts or styles.
 */
export const html = (strings: TemplateStringsArray, ...values: readonly Content[]): Markup =>
  new Markup(strings.map((text, index) => text + toText(values[index] ?? null)).join(''));

/** Markup that another renderer made safe. */
export const trusted = (text: string): Markup => new Markup(text);

/**
 * A sentence with a value for each of its places: `{name}`.
 * @throws Error when a place has no value
 */
export const fill = (sentence: string, values: Readonly<Record<string, Content>>): Markup =>
  html`${sentence.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    const value = values[part];
    if (value === undefined) throw new Error(`"${sentence}" has no value for ${part}`);
    return value;
  })}`;

function toText(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(toText).join('');
  return escape(String(content));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
