/** How the server tells of imports; see `src/import`. */
export type State = 'mapping' | 'checking' | 'checked' | 'applying' | 'applied' | 'failed';
/** What most town halls have comes first. */
export const KINDS = ['pairs', 'cities', 'twinnings', 'exchanges'] as const;
export type Kind = (typeof KINDS)[number];
export const VERDICTS = ['create', 'update', 'unchanged', 'error'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface ImportColumn {
  header: string;
  samples: (string | number | boolean | null)[];
  /** What it is taken for: `name`, `name@fr`; null is left out. */
  attribute: string | null;
}

export interface ImportSheet {
  index: number;
  file: string;
  name: string;
  rowCount: number;
  kind: Kind | 'ignored';
  columns: ImportColumn[];
  /** Values for all rows, by attribute. */
  constants: Record<string, string>;
  /** What the columns are likely to be, should the rows be something else. */
  guesses: Partial<Record<string, Pick<SheetMapping, 'columns' | 'constants'>>>;
}

export interface Target {
  attribute: string;
  label?: string;
  required: boolean;
  isLocalised: boolean;
  /** Codes of what is chosen from a few. */
  choices?: readonly string[];
}

export interface Import {
  id: string | number;
  state: State;
  progress?: { phase: string; done: number; total: number } | null;
  error?: unknown;
  publish: boolean;
  /** Of content, the default one first. */
  locales: readonly string[];
  sheets: ImportSheet[];
  targets: Partial<Record<string, Target[]>>;
  counts?: Record<Verdict, number> | null;
  actor?: unknown;
  createdAt: string;
}

export interface Change {
  attribute: string;
  before: unknown;
  after: unknown;
}

export interface ImportRow {
  sheet: number;
  row: number;
  verdict: Verdict;
  reason?: string | null;
  label?: string | null;
  documentId?: string | null;
  uid?: string | null;
  changes?: Change[] | null;
  cells?: unknown[] | null;
}

export interface RowPage {
  data: ImportRow[];
  total: number;
}

/** What is sent when columns are matched. */
export interface Mapping {
  publish: boolean;
  sheets: SheetMapping[];
}

export interface SheetMapping {
  index: number;
  kind: Kind | 'ignored';
  columns: (string | null)[];
  constants: Record<string, string>;
}
