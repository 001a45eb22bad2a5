import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';

/** Nothing may be fetched to read what is served. */
const documentLoader = (url: string): never => {
  throw new Error(`fetched ${url}`);
};

/** The canonical form (RDFC-1.0) of the graph of a JSON-LD document. */
export const graphOfJsonLd = (text: string): Promise<string> =>
  jsonld.canonize(JSON.parse(text), { format: 'application/n-quads', documentLoader });

/** The same of a Turtle document. */
export const graphOfTurtle = (text: string): Promise<string> => {
  const lines = new Parser().parse(text).map(lineOf).join('');
  return jsonld.canonize(lines as unknown as object, {
    inputFormat: 'application/n-quads',
    format: 'application/n-quads',
  });
};

/** A line of N-Quads, as https://www.w3.org/TR/n-quads/ has it. */
function lineOf({ subject, predicate, object }: Quad): string {
  const iri = (value: string) => `<${value}>`;
  const literal = () => {
    if (!('datatype' in object)) return iri(object.value);
    const suffix = object.language ? `@${object.language}` : `^^${iri(object.datatype.value)}`;
    return JSON.stringify(object.value) + suffix;
  };
  return `${iri(subject.value)} ${iri(predicate.value)} ${literal()} .\n`;
}
