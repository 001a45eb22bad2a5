import { parseArgs } from 'node:util';
import type { SheetKind } from '../contract';
import type { Language } from '../message';

/** What the command line asks for. */
export interface Options {
  files: string[];
  publish: boolean;
  apply: boolean;
  leaveOutErrors: boolean;
  json: boolean;
  /** Tells of rows in error alone. */
  errorsOnly: boolean;
  kind: SheetKind | null;
  /** Values for all rows, and columns by header; an empty one takes a suggestion back. */
  constants: ReadonlyMap<string, string>;
  columns: ReadonlyMap<string, string>;
  language: Language;
}

/** A command line that cannot be carried out; the message says what to write instead. */
export class UsageError extends Error {}

const KINDS: readonly SheetKind[] = ['cities', 'twinnings', 'exchanges', 'pairs'];

/** @throws UsageError */
export function readOptions(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
): Options | 'help' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  if (positionals.length === 0) throw new UsageError('Name one or several CSV or XLSX files.');
  const kind = KINDS.find((each) => each === values.kind) ?? null;
  if (values.kind !== undefined && kind === null) {
    throw new UsageError(`--kind is one of ${KINDS.join(', ')}, not “${values.kind}”.`);
  }
  const language = values.language ?? environment.LC_ALL ?? environment.LANG ?? '';
  return {
    ...{ files: positionals, kind },
    publish: values.publish ?? false,
    apply: values.apply ?? false,
    leaveOutErrors: values['leave-out-errors'] ?? false,
    json: values.json ?? false,
    errorsOnly: values['errors-only'] ?? false,
    constants: pairsOf('--set', values.set ?? []),
    columns: pairsOf('--map', values.map ?? []),
    language: language.startsWith('fr') ? 'fr' : 'en',
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        publish: { type: 'boolean' },
        apply: { type: 'boolean' },
        'leave-out-errors': { type: 'boolean' },
        json: { type: 'boolean' },
        'errors-only': { type: 'boolean' },
        kind: { type: 'string' },
        set: { type: 'string', multiple: true },
        map: { type: 'string', multiple: true },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function pairsOf(option: string, given: readonly string[]): Map<string, string> {
  return new Map(
    given.map((pair): [string, string] => {
      const at = pair.lastIndexOf('=');
      if (at < 1) throw new UsageError(`${option} takes name=value, not “${pair}”.`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
