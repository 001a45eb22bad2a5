import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, type Document, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';

const ATOM = 'http://www.w3.org/2005/Atom';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const CONTENT = 'http://purl.org/rss/1.0/modules/content/';
const SCHEMAS = path.join(__dirname, 'schemas');

const read = (name: string): string => readFileSync(path.join(SCHEMAS, name), 'utf8');

/** Strict: anything that is not well-formed throws. */
export const parseXml = (xml: string, mediaType = 'application/xml'): Document =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, mediaType);

export const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.childNodes].filter(
    (node): node is Element => node.nodeType === 1 && node.nodeName === name,
  );

export const textOf = (parent: Element, name: string): string | null =>
  childrenOf(parent, name)[0]?.textContent ?? null;

/** What RFC 4287 says of a feed: its RELAX NG schema, and the rules that no schema can express. */
export async function atomViolations(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'news.atom', contents: xml }],
    schema: [read('atom.rng')],
    extension: 'relaxng',
  });
  if (errors.length > 0) return errors.map(({ message }) => message);
  const found: string[] = [];
  const { documentElement: feed } = parseXml(xml);
  if (feed === null) return ['there is no feed'];
  const entries = childrenOf(feed, 'entry');
  if (childrenOf(feed, 'author').length === 0) found.push('nobody is the author (4.1.1)');
  if (links(feed, 'self').length !== 1) found.push('it does not say its own address (4.1.1)');
  for (const part of [feed, ...entries]) {
    const alternates = links(part, 'alternate').map(
      (link) => `${link.getAttribute('type')} ${link.getAttribute('hreflang')}`,
    );
    if (new Set(alternates).size < alternates.length) found.push('two like alternates (4.1.1)');
  }
  for (const entry of entries) {
    const content = childrenOf(entry, 'content').length;
    if (content + links(entry, 'alternate').length === 0) found.push('nothing to read (4.1.2)');
  }
  const ids = entries.map((entry) => textOf(entry, 'id'));
  if (new Set(ids).size < ids.length) found.push('two entries are one (4.1.1)');
  for (const id of [textOf(feed, 'id'), ...ids]) {
    if (!/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id ?? '')) found.push(`id ${id}`);
  }
  return found;
}

export const links = (part: Element, rel: string): Element[] =>
  [...childrenOf(part, 'link'), ...childrenOf(part, 'atom:link')].filter(
    (link) => link.getAttribute('rel') === rel,
  );

type Count = 'one' | 'optional' | 'any';
const CHANNEL: Readonly<Record<string, Count>> = {
  ...{ title: 'one', link: 'one', description: 'one', language: 'optional' },
  ...{ copyright: 'optional', managingEditor: 'optional', lastBuildDate: 'optional' },
  ...{ generator: 'optional', docs: 'optional', ttl: 'optional', category: 'any', item: 'any' },
};
const ITEM: Readonly<Record<string, Count>> = {
  ...{ title: 'optional', link: 'optional', description: 'optional', guid: 'one' },
  ...{ pubDate: 'optional', category: 'any', enclosure: 'optional', author: 'optional' },
};
const DATE =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;

/** What https://www.rssboard.org/rss-specification says of a feed. */
export function rssViolations(xml: string): string[] {
  const { documentElement: rss } = parseXml(xml);
  if (rss?.nodeName !== 'rss' || rss.getAttribute('version') !== '2.0') return ['it is no RSS 2.0'];
  const [channel, ...more] = childrenOf(rss, 'channel');
  if (channel === undefined || more.length > 0) return ['there is not one channel'];
  const found = [...countViolations(channel, CHANNEL)];
  if (links(channel, 'self').length !== 1) found.push('it does not say its own address');
  const dates = [textOf(channel, 'lastBuildDate')];
  const ids = new Set<string | null>();
  const items = childrenOf(channel, 'item');
  for (const item of items) {
    found.push(...countViolations(item, ITEM));
    if (textOf(item, 'title') === null && textOf(item, 'description') === null) {
      found.push('neither title nor description');
    }
    ids.add(textOf(item, 'guid'));
    dates.push(textOf(item, 'pubDate'));
    for (const enclosure of childrenOf(item, 'enclosure')) {
      for (const name of ['url', 'length', 'type']) {
        if (!enclosure.getAttribute(name)) found.push(`an enclosure without ${name}`);
      }
    }
  }
  if (ids.size < items.length) found.push('two items are one');
  for (const date of dates) if (date === null || !DATE.test(date)) found.push(`date ${date}`);
  for (const part of [channel, ...items]) {
    const address = textOf(part, 'link') ?? '';
    if (!URL.canParse(address)) found.push(`link ${address}`);
  }
  return found;
}

/** Elements without a namespace are those of the specification, as often as it says. */
function countViolations(parent: Element, allowed: Readonly<Record<string, Count>>): string[] {
  const counts = new Map<string, number>();
  for (const node of parent.childNodes) {
    if (node.nodeType !== 1) continue;
    const known = [ATOM, DUBLIN_CORE, CONTENT].includes((node as Element).namespaceURI ?? '');
    if (!known) counts.set(node.nodeName, (counts.get(node.nodeName) ?? 0) + 1);
  }
  const unknown = [...counts.keys()].filter((name) => !(name in allowed));
  const wrong = Object.entries(allowed).filter(([name, count]) => {
    const present = counts.get(name) ?? 0;
    return (count === 'one' && present !== 1) || (count === 'optional' && present > 1);
  });
  return [...unknown, ...wrong.map(([name]) => name)].map((name) => `${parent.nodeName}: ${name}`);
}

const ajv = addFormats(new Ajv({ allErrors: true }));
const isJsonFeed = ajv.compile(JSON.parse(read('json-feed.json')));

/** What https://www.jsonfeed.org/version/1.1/ says of a feed. */
export const jsonFeedViolations = (json: string): string[] =>
  isJsonFeed(JSON.parse(json)) ? [] : [ajv.errorsText(isJsonFeed.errors)];
