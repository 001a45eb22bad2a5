import type { Parsed } from './parse-scalar';
import { VALUE } from '../advice/value-advice';

/** A document or file as a caller names it: by document id, or by the row id of any version. */
export type Reference = { documentId: string } | { id: number };

/** Where in the list a connected document goes; without it, to the end. */
export type Position = { before: Reference } | { after: Reference } | 'start' | 'end';

/** What a write does to a relation: replaces it, or adds and removes. */
export interface ReferenceChange {
  set: readonly Reference[] | null;
  disconnect: readonly Reference[];
  connect: readonly { reference: Reference; position: Position }[];
}

const ROW_ID = /^\d{1,9}$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * All the ways in which Strapi lets a caller write a relation or a picture: nothing, one reference
 * or a list (the relation becomes that), or an object of operations.
 */
export function parseReferenceChange(given: unknown): Parsed<ReferenceChange> {
  const none = { set: null, disconnect: [], connect: [] };
  const isOperation =
    isObject(given) && ['set', 'connect', 'disconnect'].some((key) => key in given);
  if (!isOperation) {
    const set = parseReferences(given);
    return set ? { value: { ...none, set } } : { problem: VALUE.references(given) };
  }
  const set = given.set === undefined ? null : parseReferences(given.set);
  const disconnect = parseReferences(given.disconnect);
  const connect = parseConnections(given.connect);
  if (set === undefined || !disconnect || !connect) {
    return { problem: VALUE.references(given) };
  }
  return { value: { set, disconnect, connect } };
}

const toList = (given: unknown): readonly unknown[] => {
  if (given === null || given === undefined) return [];
  return Array.isArray(given) ? given : [given];
};

function parseReferences(given: unknown): Reference[] | undefined {
  return allDefined(toList(given).map(parseReference));
}

function parseConnections(given: unknown): ReferenceChange['connect'][number][] | undefined {
  return allDefined(
    toList(given).map((each) => {
      const reference = parseReference(each);
      const position = parsePosition(isObject(each) ? each.position : undefined);
      return reference && position ? { reference, position } : undefined;
    }),
  );
}

function parseReference(given: unknown): Reference | undefined {
  if (isObject(given)) return parseReference(given.documentId ?? given.id);
  if (typeof given === 'number') {
    return ROW_ID.test(String(given)) ? { id: given } : undefined;
  }
  if (typeof given !== 'string' || given === '' || given.includes('\0')) return undefined;
  return ROW_ID.test(given) ? { id: Number(given) } : { documentId: given };
}

function parsePosition(given: unknown): Position | undefined {
  if (given === undefined || given === null) return 'end';
  if (!isObject(given)) return undefined;
  const before = parseReference(given.before);
  if (before) return { before };
  const after = parseReference(given.after);
  if (after) return { after };
  return given.start === true ? 'start' : 'end';
}

const allDefined = <Item>(items: readonly (Item | undefined)[]): Item[] | undefined => {
  const defined = items.filter((item) => item !== undefined);
  return defined.length === items.length ? defined : undefined;
};
