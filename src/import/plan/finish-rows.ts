import type { PlannedWrite } from '../contract';
import { message } from '../message';
import { type PlanContext, schemaIn } from './context';
import { leaveOutKnownTitles } from './leave-out-known-titles';
import { failed, type Outcome } from './outcome';
import { at, type ParsedRow } from './parse-row';
import { type Data, type DocumentPlan, planDocument } from './plan-document';
import { type Known, textOf } from './register';
import type { RowData, RowUid } from './row-data';

/** A row whose document is known, or known to be new. */
export interface Ready {
  row: ParsedRow;
  uid: RowUid;
  match: Known | null;
  label: string;
  content: RowData;
  /** Called when a new document is planned, so that later rows find it. */
  onNew(plan: DocumentPlan): void;
  onFailed?(): void;
}

/** Rows whose documents are looked up at once. */
const BATCH = 200;

/**
 * Compares rows with what is there and checks what would come of them, in their order. Outcomes are
 * handed on as they come, so that no plan is held as a whole.
 */
export async function* finishRows(
  context: PlanContext,
  rows: Iterable<Ready | Outcome>,
): AsyncGenerator<Outcome> {
  let batch: (Ready | Outcome)[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield* finishBatch(context, batch);
    batch = [];
    await context.breathe();
  }
  yield* finishBatch(context, batch);
}

const isOutcome = (row: Ready | Outcome): row is Outcome => 'verdict' in row;

async function* finishBatch(
  context: PlanContext,
  rows: readonly (Ready | Outcome)[],
): AsyncGenerator<Outcome> {
  await leaveOutKnownTitles(
    context,
    rows.filter((row): row is Ready => !isOutcome(row)),
  );
  const changed = rows.filter((row) => !isOutcome(row) && !saysTheSame(context, row));
  const current = new Map<string, Awaited<ReturnType<PlanContext['loadCurrent']>>>();
  for (const uid of new Set(changed.flatMap((row) => (isOutcome(row) ? [] : [row.uid])))) {
    const ids = changed.flatMap((row) =>
      !isOutcome(row) && row.uid === uid && row.match ? [row.match.documentId] : [],
    );
    current.set(uid, ids.length === 0 ? new Map() : await context.loadCurrent(uid, ids));
  }
  for (const row of rows) {
    if (isOutcome(row)) yield row;
    else if (!changed.includes(row)) yield unchanged(row);
    else yield finishRow(context, row, current.get(row.uid));
  }
}

/** Whether one look at the columns of the document tells that a row changes nothing. */
function saysTheSame({ publish }: PlanContext, { row, match, content }: Ready): boolean {
  if (!match || row.problems.length > 0 || (publish && !match.isPublished)) return false;
  const isKnown = ([name, value]: [string, unknown]): boolean => match.scalars[name] === value;
  const isFilled = ([name]: [string, unknown]): boolean => (match.scalars[name] ?? null) !== null;
  return (
    content.translations.size === 0 &&
    Object.entries(content.data).every(isKnown) &&
    Object.entries(content.fillers).every(isFilled)
  );
}

const unchanged = ({ row, uid, match, label }: Ready): Outcome => ({
  ...{ sheet: row.sheet, row: row.number, verdict: 'unchanged', label, cells: row.cells },
  ...{ uid, documentId: match?.documentId, messages: row.notes, writes: [] },
});

function finishRow(
  context: PlanContext,
  ready: Ready,
  current: Awaited<ReturnType<PlanContext['loadCurrent']>> | undefined,
): Outcome {
  const { row, uid, match, label, content } = ready;
  const { register, publish } = context;
  const plan = planDocument(register, schemaIn(context, uid), {
    ...{ uid, publish, ...content },
    documentId: match?.documentId ?? null,
    current: match ? (current?.get(match.documentId) ?? null) : null,
    isPublished: match?.isPublished ?? false,
  });
  const known = match ? { uid, documentId: match.documentId } : { uid };
  const said = new Set(row.problems.map(({ attribute }) => attribute));
  const problems = plan.problems.filter(({ attribute }) => !said.has(attribute));
  if (row.problems.length + problems.length > 0) {
    ready.onFailed?.();
    const named = problems.map((each) => at(row, each.attribute ?? '', each));
    return failed(row, label, named, known);
  }
  if (match && plan.changes.length === 0) return unchanged(ready);
  const write = writeOf(row, uid, match ? 'update' : 'create', plan, publish);
  if (match && publish && !match.isPublished) {
    register.documents.set(match.documentId, { ...match, isPublished: true });
  }
  if (!match) ready.onNew(plan);
  return {
    ...{ sheet: row.sheet, row: row.number, verdict: write.action, label, cells: row.cells },
    ...known,
    ...(match ? { changes: plan.changes } : {}),
    ...{ messages: row.notes, writes: [write] },
  };
}

export const writeOf = (
  row: ParsedRow,
  uid: RowUid,
  action: PlannedWrite['action'],
  { documentId, slug, data, translations }: DocumentPlan,
  publish: boolean,
): PlannedWrite => ({
  ...{ sheet: row.sheet, row: row.number, action, uid, documentId, slug, translations, publish },
  data: action === 'create' ? { ...data, slug } : data,
});

/** What a planned document will be known as. */
export const plannedKnown = (
  { documentId, slug, candidate }: Pick<DocumentPlan, 'documentId' | 'slug' | 'candidate'>,
  uid: RowUid,
  publish: boolean,
): Known => ({
  ...{ uid, documentId, isPublished: publish },
  scalars: { ...candidate.fields.scalars, slug },
});

/** `name` when a row needs it and has none. */
export const missing = (row: ParsedRow, attribute: string, data: Data): Outcome['messages'] =>
  data[attribute] === undefined && !row.problems.some((each) => each.attribute === attribute)
    ? [at(row, attribute, message('needed'))]
    : [];

/** How a row is called: what it is about, or its first filled cell. */
export const rowLabel = (
  row: ParsedRow,
  match: Known | null,
  ...names: (string | null)[]
): string =>
  names.find((name) => name !== null && name !== '') ??
  (match ? (textOf(match, 'name') ?? textOf(match, 'title')) : null) ??
  row.cells.find((cell) => cell !== '') ??
  '–';
