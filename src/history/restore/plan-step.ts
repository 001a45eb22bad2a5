import { emptyFields, type Fields } from '../../documents/fields';
import { applyInput } from '../../documents/input/apply-input';
import { parseInput } from '../../documents/input/parse-input';
import { loadReferences } from '../../documents/load-references';
import { prepareData } from '../../documents/prepare-data';
import { prepareFacts } from '../../documents/prepare-facts';
import { readFields } from '../../documents/read-fields';
import { formatViolations } from '../../documents/rules/check-candidate';
import type { Violation } from '../../documents/violation';
import type { Write } from '../../documents/write';
import type { FieldChange, RestoreProblem } from '../contract';
import { fieldNames, kindOf, sameField, shownValue } from '../field-changes';
import type { VersionRecord } from '../history-entry';
import { withoutLostReferences } from './lost-references';
import { versionData } from './version-data';

interface StepInput {
  documentId: string;
  locale: string;
  /** Row of the draft as it is; undefined where there is none. */
  rowId: number | undefined;
  /** The draft as the log would write it now. */
  now: VersionRecord | null;
  wanted: VersionRecord;
  mayWrite: (field: string) => boolean;
  leaveOut: ReadonlySet<string>;
}

/** What is written in one locale, and what speaks against it. */
export interface RestoreStep {
  locale: string;
  /** From what the draft says now to what it will say. */
  changes: FieldChange[];
  problems: RestoreProblem[];
  data: Readonly<Record<string, unknown>>;
}

/** Works out how the draft of one locale becomes the wanted version, without writing anything. */
export async function planStep(write: Write, step: StepInput): Promise<RestoreStep> {
  const { schema, defaultLocale } = write;
  const isDefault = step.locale === defaultLocale;
  const current =
    step.rowId === undefined ? emptyFields(schema) : await readFields(write, step.rowId);
  const concerned = Object.keys(step.wanted).filter(
    (name) => isDefault || schema.localised.has(name),
  );
  const unknown = concerned.filter((name) => kindOf(schema, name) === undefined);
  const asked = parse(write, pick(step.wanted, concerned)).input;
  const { resolver } = await loadReferences(write, current, asked);
  const found = withoutLostReferences(schema, pick(step.wanted, concerned), resolver);

  const problems: RestoreProblem[] = [
    ...unknown
      .filter((field) => !isEmpty(step.wanted[field]))
      .map((field) => problem('attribute-gone', field, step.locale)),
    ...found.problems,
  ];
  const isLeftOut = (field: string): boolean =>
    ['refused', 'not-permitted'].some((code) =>
      step.leaveOut.has(`${code}:${step.locale}:${field}`),
    );
  const known = concerned.filter((name) => !unknown.includes(name));
  const kept = known.filter((field) => !isLeftOut(field));
  const first = await outcome(write, step, current, pick(found.record, kept));

  const changed = fieldNames(schema).filter(
    (field) => kept.includes(field) && !sameField(schema, field, first.fields, current),
  );
  for (const field of changed.filter((name) => !step.mayWrite(name))) {
    problems.push(problem('not-permitted', field, step.locale));
  }
  for (const { path, message, french } of first.violations) {
    problems.push({ ...problem('refused', path[0], step.locale), message, french });
  }
  return {
    locale: step.locale,
    problems,
    changes: changed.map((field) => ({
      field,
      kind: kindOf(schema, field) ?? 'scalar',
      before: shownValue(schema, field, step.now?.[field]),
      after: shownAfter(write, field, first.fields, found.record),
    })),
    data: prepareData(schema, current, first.fields, (name) => changed.includes(name)),
  };
}

/** What the draft would say, and what the rules have against it. */
async function outcome(
  write: Write,
  { locale, documentId, rowId }: StepInput,
  current: Fields,
  record: VersionRecord,
): Promise<{ fields: Fields; violations: Violation[] }> {
  const { schema, defaultLocale } = write;
  const { input, violations } = parse(write, record);
  if (locale === defaultLocale) {
    return prepareFacts(write, {
      documentId: rowId === undefined ? null : documentId,
      ...{ current, input, known: violations, publishing: false },
    });
  }
  const { resolver } = await loadReferences(write, current, input);
  const applied = applyInput(schema, current, input, resolver);
  const isText = (name: string): boolean => schema.localised.has(name);
  return {
    fields: applied.fields,
    violations: [
      ...violations,
      ...applied.violations,
      ...formatViolations({ schema, fields: applied.fields }, isText),
    ],
  };
}

const parse = ({ schema }: Write, record: VersionRecord): ReturnType<typeof parseInput> =>
  parseInput(schema, versionData(schema, record), { refuseSystemAttributes: false });

const pick = (record: VersionRecord, names: readonly string[]): VersionRecord =>
  Object.fromEntries(names.flatMap((name) => (name in record ? [[name, record[name]]] : [])));

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

const problem = (code: RestoreProblem['code'], field: string, locale: string): RestoreProblem => ({
  key: `${code}:${locale}:${field}`,
  code,
  field,
});

/** The server completes some values itself: a slug that was left out. */
const shownAfter = (
  { schema }: Write,
  field: string,
  { scalars }: Fields,
  record: VersionRecord,
): FieldChange['after'] =>
  field in schema.scalars ? (scalars[field] ?? null) : shownValue(schema, field, record[field]);
