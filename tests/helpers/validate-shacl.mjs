/**
 * Checks a Turtle document against SHACL shapes: both on standard input as JSON, the violations as
 * JSON on standard output. In a process of its own because the validator is an ES module only.
 */
import { text } from 'node:stream/consumers';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const graphOf = (turtle) => new Store(new Parser().parse(turtle));

const { data, shapes } = JSON.parse(await text(process.stdin));
const validator = new SHACLValidator(graphOf(shapes), {});
const { results } = await validator.validate(graphOf(data));
console.log(
  JSON.stringify(
    results.map(({ focusNode, path, message, value }) =>
      [focusNode?.value, path?.value, message[0]?.value, value?.value].join(' | '),
    ),
  ),
);
