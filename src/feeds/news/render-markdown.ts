import MarkdownIt from 'markdown-it';

/** What a text may link to. Addresses without a scheme are this instance's. */
const LINKED = ['http:', 'https:', 'mailto:', 'tel:'];
const SHOWN = ['http:', 'https:'];

/**
 * HTML of a Markdown text (CommonMark, tables and strikethrough), safe to put into any page: HTML in
 * the text is shown as text, links lead to the web, mail or telephone only, pictures are fetched
 * from the web only. Readers of feeds know no base address, so all addresses are made absolute.
 */
export function renderMarkdown(markdown: string, publicUrl: string): string {
  const tokens = parser.parse(markdown, {});
  for (const { children } of tokens) {
    for (const token of children ?? []) {
      const name = token.type === 'image' ? 'src' : 'href';
      const address = token.attrGet(name);
      if (address !== null) token.attrSet(name, absolute(address, publicUrl));
    }
  }
  return parser.renderer.render(tokens, parser.options, {}).trim();
}

const parser = new MarkdownIt({ html: false, linkify: false });
parser.validateLink = (address) => hasScheme(address, LINKED);

// `validateLink` does not tell a picture from a link.
const { image } = parser.renderer.rules;
parser.renderer.rules['image'] = (tokens, index, options, env, self) => {
  const token = tokens[index];
  if (token === undefined || image === undefined) return '';
  return hasScheme(token.attrGet('src') ?? '', SHOWN)
    ? image(tokens, index, options, env, self)
    : parser.utils.escapeHtml(token.content);
};

/** Any base will do: only the scheme that comes out is looked at. */
function hasScheme(address: string, allowed: readonly string[]): boolean {
  try {
    return allowed.includes(new URL(address, 'https://base.invalid/').protocol);
  } catch {
    return false;
  }
}

const absolute = (address: string, publicUrl: string): string =>
  new URL(address, `${publicUrl}/`).href;
