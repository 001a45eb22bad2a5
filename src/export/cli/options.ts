import { parseArgs } from 'node:util';
import { CONTENT_TYPES, type ContentUid } from '../../content/content-types';
import { type PanelLanguage, PANEL_LANGUAGES, panelLanguage } from '../../labels/labels';
import { UsageError } from '../../import/cli/options';
import { type ExportFormat, FORMATS } from '../list-request';

/** What the command line asks for. */
export interface Options {
  uid: ContentUid;
  output: string | null;
  format: ExportFormat;
  language: PanelLanguage;
  columns: string[] | null;
  /** Of the texts; null is the default one. */
  locale: string | null;
  /** Of the list, as the content manager has them. */
  list: Readonly<Record<string, unknown>>;
}

/** @throws UsageError */
export function readOptions(argv: readonly string[]): Options | 'help' {
  const values = parse(argv);
  if (values.help || argv.length === 0) return 'help';
  const { type, output, locale, search, columns } = values;
  const plurals = CONTENT_TYPES.map(({ plural }) => plural);
  const found = CONTENT_TYPES.find(({ plural }) => plural === type);
  if (!found) throw new UsageError(`--type is one of ${plurals.join(', ')}.`);
  const ending = FORMATS.find((each) => output?.toLowerCase().endsWith(`.${each}`));
  return {
    ...{ uid: found.uid, output: output ?? null, locale: locale ?? null },
    format: oneOf('--format', FORMATS, values.format ?? ending ?? 'csv'),
    language: oneOf('--language', PANEL_LANGUAGES, values.language ?? panelLanguage(locale)),
    columns: columns === undefined ? null : columns.split(',').map((name) => name.trim()),
    list: {
      ...(search !== undefined && { _q: search }),
      ...(values.published && { filters: { $and: [{ __status: { $eq: 'published' } }] } }),
    },
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        ...{ type: { type: 'string' }, output: { type: 'string' }, format: { type: 'string' } },
        ...{ locale: { type: 'string' }, columns: { type: 'string' }, search: { type: 'string' } },
        ...{ published: { type: 'boolean' }, language: { type: 'string' } },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function oneOf<Value extends string>(
  option: string,
  values: readonly Value[],
  given: string,
): Value {
  const value = values.find((each) => each === given);
  if (value === undefined) {
    throw new UsageError(`${option} is one of ${values.join(', ')}, not “${given}”.`);
  }
  return value;
}
