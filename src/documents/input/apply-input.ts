import {
  type ComponentItem,
  emptyPlainFields,
  type Fields,
  type PlainFields,
  sameList,
} from '../fields';
import type { ComponentSchema, TypeSchema } from '../type-schema';
import type { Advice } from '../advice/advice';
import { VALUE } from '../advice/value-advice';
import type { Path, Violation } from '../violation';
import { applyReferences } from './apply-references';
import type { ComponentInput, Input } from './parse-input';
import type { Reference, ReferenceChange } from './reference';

/** Uid of the files of the media library. */
export const FILE_UID = 'plugin::upload.file';

/** Finds what references name: the document id, or the id of the file; undefined for nothing. */
export interface Resolver {
  document(uid: string, reference: Reference): string | undefined;
  file(reference: Reference): { id: number; isImage: boolean } | undefined;
}

/** What the document will say once `input` is written over `current`, and what cannot be. */
export function applyInput(
  schema: TypeSchema,
  current: Fields,
  input: Input,
  resolver: Resolver,
): { fields: Fields; violations: Violation[] } {
  const violations: Violation[] = [];
  const relations: Record<string, readonly string[]> = { ...current.relations };
  for (const [name, { target, multiple }] of Object.entries(schema.relations)) {
    const change = input.relations[name];
    if (!change) continue;
    const applied = applyReferences(
      startingList(current.relations[name] ?? [], change, multiple),
      change,
      (reference) => resolver.document(target, reference),
    );
    violations.push(...listProblems(name, applied, multiple));
    relations[name] = applied.list;
  }
  const components: Record<string, readonly ComponentItem[]> = { ...current.components };
  for (const [name, component] of Object.entries(schema.components)) {
    const given = input.components[name];
    if (!given) continue;
    components[name] = given.map((item, index) =>
      applyItem(component, current.components[name] ?? [], item, resolver, {
        path: [name, index],
        violations,
      }),
    );
  }
  const plain = applyPlain(schema, current, input, resolver, { path: [], violations });
  return { fields: { ...plain, relations, components }, violations };
}

interface Place {
  path: readonly (string | number)[];
  violations: Violation[];
}

function applyPlain(
  schema: ComponentSchema,
  current: PlainFields,
  input: { scalars: Input['scalars']; media: Readonly<Record<string, ReferenceChange>> },
  resolver: Resolver,
  { path, violations }: Place,
): PlainFields {
  const media: Record<string, readonly number[]> = { ...current.media };
  for (const [name, { multiple, imagesOnly }] of Object.entries(schema.media)) {
    const change = input.media[name];
    if (!change) continue;
    const applied = applyReferences(
      startingList(current.media[name] ?? [], change, multiple),
      change,
      (reference) => resolver.file(reference)?.id,
    );
    const problems = listProblems(name, applied, multiple);
    if (imagesOnly && applied.list.some((id) => resolver.file({ id })?.isImage === false)) {
      problems.push({ path: [name], ...VALUE.picture() });
    }
    violations.push(
      ...problems.map((problem) => ({ ...problem, path: joinPath(path, problem.path) })),
    );
    media[name] = applied.list;
  }
  return { scalars: { ...current.scalars, ...input.scalars }, media };
}

/** An item that names a row id of the current list changes that item; any other is a new one. */
function applyItem(
  component: ComponentSchema,
  current: readonly ComponentItem[],
  input: ComponentInput,
  resolver: Resolver,
  place: Place,
): ComponentItem {
  const existing = current.find(({ id }) => id !== null && id === input.id);
  const base = existing ?? emptyPlainFields(component);
  return { id: existing?.id ?? null, ...applyPlain(component, base, input, resolver, place) };
}

/** Where there is room for one, connecting replaces. */
const startingList = <Id>(
  current: readonly Id[],
  change: ReferenceChange,
  multiple: boolean,
): readonly Id[] => (multiple || change.connect.length === 0 ? current : []);

function listProblems(
  name: string,
  applied: ReturnType<typeof applyReferences>,
  multiple: boolean,
): Violation[] {
  const advice: Advice[] = applied.unknown.map((reference) =>
    VALUE.notThere(Object.values(reference)[0]),
  );
  for (const repeated of applied.repeated) advice.push(VALUE.onlyOnce(repeated));
  if (!multiple && applied.list.length > 1) advice.push(VALUE.onlyOne());
  return advice.map((each) => ({ path: [name], ...each }));
}

const joinPath = (at: readonly (string | number)[], path: Path): Path => {
  const [first, ...rest] = [...at, ...path];
  return [String(first), ...rest];
};

/** Whether a change would leave a list as it is, whatever the order in which it is named. */
export function leavesUnchanged<Id extends string | number>(
  current: readonly Id[],
  change: ReferenceChange,
  resolve: (reference: Reference) => Id | undefined,
): boolean {
  const { list, unknown } = applyReferences(current, change, resolve);
  return unknown.length === 0 && sameList([...current].sort(), [...list].sort());
}
