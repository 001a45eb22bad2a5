import type { Import } from '../import-types';
import { Notice } from '../parts/notice';
import { Panel } from '../parts/panel';
import { useWords } from '../use-words';
import { RowTable } from './row-table';
import { useRows } from './use-rows';

/** Rows that would make a city where the register has one, which may be the same: to be looked at. */
export function DoubtfulRows({ data }: { data: Import }) {
  const t = useWords();
  const { rows } = useRows(data.id, {
    ...{ verdict: 'create', isDoubtful: true, sheet: null, page: 1, pageSize: 1 },
  });
  const total = rows?.total ?? 0;
  if (total === 0) return null;
  return (
    <Panel title={t('check.doubtful')}>
      <Notice tone="warning" title={t('check.doubtfulCount', { total })} />
      <RowTable data={data} verdict="create" isDoubtful />
    </Panel>
  );
}
