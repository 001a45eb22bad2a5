import type { ContentUid } from '../../content/content-types';
import type { SheetKind } from '../contract';
import { splitAttribute, TARGETS } from '../targets';
import type { ParsedRow } from './parse-row';
import type { Data } from './plan-document';
import type { CellValue } from './read-cell';

const REFERENCES: ReadonlySet<string> = new Set(['reference', 'references']);

export interface RowData {
  data: Data;
  fillers: Data;
  translations: Map<string, Data>;
}

/** What a row says of its document itself; where relations lead is found elsewhere. */
export function rowData(row: ParsedRow, kind: SheetKind, defaultLocale: string): RowData {
  const own = new Map(TARGETS[kind].map((target) => [target.attribute, target]));
  const result: RowData = { data: {}, fillers: {}, translations: new Map() };
  const put = (into: Data, attribute: string, value: CellValue): void => {
    if (attribute === 'coordinates') Object.assign(into, value);
    else into[attribute] = value;
  };
  const read = (values: ReadonlyMap<string, CellValue>, main: Data): void => {
    for (const [attribute, value] of values) {
      const { name, locale } = splitAttribute(attribute);
      const target = own.get(name);
      if (!target || target.isKey || REFERENCES.has(target.kind)) continue;
      if (locale === null || locale === defaultLocale) {
        put(main, name, value);
        continue;
      }
      const texts = result.translations.get(locale) ?? {};
      put(texts, name, value);
      result.translations.set(locale, texts);
    }
  };
  read(row.values, result.data);
  read(row.constants, result.fillers);
  return result;
}

export type RowUid = Extract<
  ContentUid,
  'api::city.city' | 'api::twinning.twinning' | 'api::exchange.exchange'
>;
