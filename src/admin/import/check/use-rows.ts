import { useEffect, useState } from 'react';
import type { RowPage } from '../import-types';
import { type RowQuery, useImportClient } from '../use-import-client';

/** A page of an import's rows; the former page stays until the next is there. */
export function useRows(
  id: string | number,
  { verdict, sheet, isDoubtful = false, page, pageSize }: RowQuery,
): { rows: RowPage | undefined; error: unknown } {
  const client = useImportClient();
  const [rows, setRows] = useState<RowPage>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    let isOver = false;
    client.rows(id, { verdict, sheet, isDoubtful, page, pageSize }).then(
      (answer) => {
        if (isOver) return;
        setRows(answer);
        setError(undefined);
      },
      (reason: unknown) => {
        if (!isOver) setError(reason);
      },
    );
    return () => {
      isOver = true;
    };
  }, [client, id, verdict, sheet, isDoubtful, page, pageSize]);
  return { rows, error };
}
