import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { written } from '../../../feeds/csv/cell';
import { csvFile, download } from '../download';
import { errorText } from '../error-text';
import type { Import, ImportRow } from '../import-types';
import { Notice } from '../parts/notice';
import { type ImportClient, useImportClient } from '../use-import-client';
import { useWords } from '../use-words';

const PAGE_SIZE = 100;

/** The rows in error as they were, each with its reason, to correct and to hand in again. */
export function ErrorDownload({ data }: { data: Import }) {
  const t = useWords();
  const intl = useIntl();
  const client = useImportClient();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const save = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      for (const { index, name, columns } of data.sheets.filter(({ kind }) => kind !== 'ignored')) {
        const rows = await allRows(client, data.id, index);
        if (rows.length === 0) continue;
        const headers = columns.map(({ header }) => header);
        const table = rows.map(({ row, reason, cells }) => [
          ...headers.map((_, column) => textOf(cells?.[column])),
          ...[String(row), reason ?? ''],
        ]);
        const file = csvFile([[...headers, t('check.row'), t('check.problem')], ...table]);
        download(`${name.replace(/\.\w+$/, '')} – ${t('verdict.error')}.csv`, file);
      }
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        variant="tertiary"
        loading={isBusy}
        startIcon={<Download aria-hidden />}
        onClick={() => void save()}
      >
        {t('check.download')}
      </Button>
      {error !== undefined && <Notice tone="danger">{errorText(intl, error)}</Notice>}
    </>
  );
}

async function allRows(client: ImportClient, id: Import['id'], sheet: number) {
  const rows: ImportRow[] = [];
  for (let page = 1; ; page += 1) {
    const { data, total } = await client.rows(id, {
      ...{ verdict: 'error', sheet, page, pageSize: PAGE_SIZE },
    });
    rows.push(...data);
    if (data.length === 0 || rows.length >= total) return rows;
  }
}

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') {
    return written(cell);
  }
  return JSON.stringify(cell);
};
