import { Writer } from 'n3';
import type { FeedContext } from '../feed-context';
import type { CatalogueFacts } from './catalogue-facts';
import { type CatalogueNode, CONTEXT, LINK_TERMS, PREFIXES } from './catalogue-terms';
import { describeCatalogue } from './describe-catalogue';
import { quadsOf } from './quads-of';

/** The DCAT-AP catalogue as JSON-LD 1.1 with an inline context. Media type `application/ld+json`. */
export const renderCatalogueJsonLd = (facts: CatalogueFacts, context: FeedContext): string =>
  JSON.stringify({ '@context': CONTEXT, ...inFullOnce(describeCatalogue(facts, context)) });

/** The same graph as Turtle. Media type `text/turtle`, UTF-8. */
export function renderCatalogueTurtle(
  facts: CatalogueFacts,
  context: FeedContext,
): Promise<string> {
  const writer = new Writer({ prefixes: PREFIXES });
  writer.addQuads(quadsOf(inFullOnce(describeCatalogue(facts, context))));
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => {
      if (error) reject(error);
      else resolve(text);
    });
  });
}

/** A thing is told where it is first met; its IRI does from then on. */
function inFullOnce(root: CatalogueNode): CatalogueNode {
  const told = new Set<string>();
  const once = (node: CatalogueNode): CatalogueNode => {
    told.add(node['@id']);
    const result = { ...node };
    for (const term of Object.keys(LINK_TERMS) as (keyof typeof LINK_TERMS)[]) {
      const links = [node[term] ?? []].flat();
      result[term] = links.length === 0 ? undefined : links.map(linkOf);
    }
    return result;
  };
  const linkOf = (link: string | CatalogueNode): string | CatalogueNode => {
    if (typeof link === 'string') return link;
    return told.has(link['@id']) ? link['@id'] : once(link);
  };
  return once(root);
}
