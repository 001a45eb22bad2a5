import { sameItems } from './fields';
import { applyInput, leavesUnchanged } from './input/apply-input';
import type { Input } from './input/parse-input';
import type { ReferenceChange } from './input/reference';
import { inverseViolations } from './inverse-input';
import { loadReferences } from './load-references';
import { readFields } from './read-fields';
import { computedDueOn } from './rules/anniversary';
import type { DocumentVersions } from './document-versions';
import { DOCUMENT } from './advice/document-advice';
import type { Violation } from './violation';
import type { Write } from './write';

/**
 * Facts that the writer of a translation tries to change. Repeating what is there is fine, and a
 * translation that is only being begun may leave them empty, as the form of the admin panel does.
 */
export async function changedFacts(
  write: Write,
  versions: DocumentVersions,
  input: Input,
  isNew: boolean,
): Promise<Violation[]> {
  const facts = factsIn(write, input, isNew);
  if (isEmpty(facts)) return [];

  const { schema, defaultLocale } = write;
  const current = await readFields(write, versions.drafts.get(defaultLocale) ?? 0);
  const { resolver, references } = await loadReferences(write, current, facts);
  const { fields } = applyInput(schema, current, facts, resolver);
  const dueOn = computedDueOn({
    schema,
    documentId: versions.documentId,
    fields: current,
    references,
  });

  const changed = [
    ...Object.keys(facts.scalars).filter(
      (name) =>
        fields.scalars[name] !== current.scalars[name] &&
        !(name === 'dueOn' && dueOn !== null && fields.scalars[name] === dueOn),
    ),
    ...Object.entries(facts.relations).flatMap(([name, change]) => {
      const target = schema.relations[name]?.target ?? '';
      const list = current.relations[name] ?? [];
      const same = leavesUnchanged(list, change, (each) => resolver.document(target, each));
      return same ? [] : [name];
    }),
    ...Object.entries(facts.media).flatMap(([name, change]) => {
      const list = current.media[name] ?? [];
      return leavesUnchanged(list, change, (each) => resolver.file(each)?.id) ? [] : [name];
    }),
    ...Object.keys(facts.components).filter(
      (name) => !sameItems(fields.components[name] ?? [], current.components[name] ?? []),
    ),
  ];
  const advice = DOCUMENT.factOf(defaultLocale);
  return [
    ...changed.map((name): Violation => ({ path: [name], ...advice })),
    ...(await inverseViolations(write, versions.documentId, facts, resolver)),
  ];
}

const isEmpty = ({ scalars, relations, inverse, media, components }: Input): boolean =>
  [scalars, relations, inverse, media, components].every((part) => Object.keys(part).length === 0);

/** The part of the input that is not text of this locale. */
function factsIn({ schema }: Write, input: Input, isNew: boolean): Input {
  const isFact = (name: string): boolean => !schema.localised.has(name);
  const isSaid = (change: ReferenceChange): boolean =>
    [change.set, change.connect, change.disconnect].some((list) => list && list.length > 0) ||
    (change.set !== null && !isNew);
  return {
    scalars: pick(input.scalars, (name, value) => isFact(name) && !(isNew && value === null)),
    relations: pick(input.relations, (_, change) => isSaid(change)),
    inverse: pick(input.inverse, (_, change) => isSaid(change)),
    media: pick(input.media, (_, change) => isSaid(change)),
    components: pick(
      input.components,
      (name, items) => isFact(name) && !(isNew && items.length === 0),
    ),
  };
}

/** The part of the input that is text of this locale. */
export const textsIn = ({ schema }: Pick<Write, 'schema'>, input: Input): Input => ({
  scalars: pick(input.scalars, (name) => schema.localised.has(name)),
  relations: {},
  inverse: {},
  media: {},
  components: pick(input.components, (name) => schema.localised.has(name)),
});

const pick = <Value>(
  record: Readonly<Record<string, Value>>,
  isWanted: (name: string, value: Value) => boolean,
): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([name, value]) => isWanted(name, value)));
