import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { Change, Import, ImportRow, Kind, Target } from '../import-types';
import { choiceLabel, targetLabel } from '../target-label';
import { useWords } from '../use-words';

/** A row of the spreadsheet: which, about what, and why it comes to its verdict. */
export function RowLine({
  row,
  data,
  isFull,
}: {
  row: ImportRow;
  data: Import;
  /** Whether rows of several sheets are mixed. */
  isFull: boolean;
}) {
  const t = useWords();
  const sheet = data.sheets.find(({ index }) => index === row.sheet);
  const kind = sheet && sheet.kind !== 'ignored' ? sheet.kind : 'cities';
  const label = row.label || t('check.noName');
  // What is to be created is nowhere yet.
  const isThere = row.verdict !== 'create' || data.state === 'applied';
  return (
    <tr>
      <td>
        {t('check.rowNumber', { row: row.row })}
        {isFull && sheet && <div>{sheet.name}</div>}
      </td>
      <td>
        {row.documentId && row.uid && isThere ? (
          <Link to={`/content-manager/collection-types/${row.uid}/${row.documentId}`}>{label}</Link>
        ) : (
          label
        )}
      </td>
      <td>
        {row.reason && <div>{sentence(row.reason)}</div>}
        {row.changes && row.changes.length > 0 && (
          <Changes changes={row.changes} kind={kind} targets={data.targets[kind] ?? []} />
        )}
        {!row.reason && !row.changes?.length && t(`what.${row.verdict}`)}
      </td>
    </tr>
  );
}

function Changes({
  changes,
  kind,
  targets,
}: {
  changes: readonly Change[];
  kind: Kind;
  targets: readonly Target[];
}) {
  const t = useWords();
  const intl = useIntl();
  const called = (attribute: string, value: unknown): string =>
    typeof value === 'string' && value !== ''
      ? shown(choiceLabel(intl, kind, attribute, value), t)
      : shown(value, t);
  return (
    <ul>
      {changes.map(({ attribute, before, after }) => (
        <li key={attribute}>
          {targetLabel(intl, kind, targets, attribute)}
          {intl.locale.startsWith('fr') ? ' : ' : ': '}
          <del aria-label={t('check.before', { value: called(attribute, before) })}>
            {called(attribute, before)}
          </del>
          {' → '}
          <ins aria-label={t('check.after', { value: called(attribute, after) })}>
            {called(attribute, after)}
          </ins>
        </li>
      ))}
    </ul>
  );
}

/** What the server says begins in small letters, to stand in lists. */
const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const LONGEST = 200;

function shown(value: unknown, t: ReturnType<typeof useWords>): string {
  if (value === null || value === undefined || value === '') return t('check.empty');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
