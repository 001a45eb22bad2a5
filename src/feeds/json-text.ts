import { inChunks } from './in-chunks';

/**
 * Line ends to some readers of lines (Node's readline, Python's splitlines) though not to JSON:
 * written as escapes, a line of NDJSON is one line to all of them.
 */
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON on one line, whoever splits lines. The same value gives the same bytes in every format. */
export const jsonText = (value: object): string =>
  JSON.stringify(value).replace(OTHER_LINE_ENDS, escaped);

/** A JSON document with one long list as its last member, an entry a line. */
export function renderList<Item>(
  head: Readonly<Record<string, unknown>>,
  list: string,
  items: AsyncIterable<Item>,
  toJson: (item: Item) => object,
): AsyncIterable<string> {
  return inChunks(pieces(`${jsonText(head).slice(0, -1)},"${list}":[`, items, toJson));
}

async function* pieces<Item>(
  head: string,
  items: AsyncIterable<Item>,
  toJson: (item: Item) => object,
): AsyncIterable<string> {
  yield head;
  let separator = '\n';
  for await (const item of items) {
    yield separator + jsonText(toJson(item));
    separator = ',\n';
  }
  yield '\n]}\n';
}
