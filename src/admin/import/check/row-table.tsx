import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { errorText } from '../error-text';
import type { Import, Verdict } from '../import-types';
import { Notice } from '../parts/notice';
import { useWords } from '../use-words';
import { ErrorDownload } from './error-download';
import { RowLine } from './row-line';
import { RowGrid } from './row-grid';
import { useRows } from './use-rows';

const PAGE_SIZE = 25;
const ALL = 'all';

/** The rows that come to one verdict, page by page, of all sheets or of one. */
export function RowTable({
  data,
  verdict,
  isDoubtful = false,
}: {
  data: Import;
  verdict: Verdict;
  /** Only those that may make a city once more. */
  isDoubtful?: boolean;
}) {
  const t = useWords();
  const intl = useIntl();
  const [sheet, setSheet] = useState<number | null>(null);
  const [page, setPage] = useState(1);
  const { rows, error } = useRows(data.id, {
    ...{ verdict, sheet, isDoubtful, page, pageSize: PAGE_SIZE },
  });
  const sheets = data.sheets.filter(({ kind }) => kind !== 'ignored');
  const pages = Math.max(1, Math.ceil((rows?.total ?? 0) / PAGE_SIZE));
  const goTo = (number: number) => () => {
    setPage(number);
  };

  if (error !== undefined) return <Notice tone="danger">{errorText(intl, error)}</Notice>;
  if (!rows) return <Typography role="status">{t('loading')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        {data.state === 'checked' && (
          <Box flex="1 1 20rem">
            <Typography textColor="neutral600">
              {t(isDoubtful ? 'explain.doubtful' : `explain.${verdict}`)}
            </Typography>
          </Box>
        )}
        {sheets.length > 1 && (
          <Field.Root name="sheet">
            <Field.Label>{t('check.sheet')}</Field.Label>
            <SingleSelect
              value={sheet === null ? ALL : String(sheet)}
              onChange={(value) => {
                setSheet(value === ALL ? null : Number(value));
                setPage(1);
              }}
            >
              <SingleSelectOption value={ALL}>{t('check.allSheets')}</SingleSelectOption>
              {sheets.map(({ index, name, file }) => (
                <SingleSelectOption key={index} value={String(index)}>
                  {name === file ? name : `${file} – ${name}`}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        )}
        {verdict === 'error' && rows.total > 0 && <ErrorDownload data={data} />}
      </Flex>
      {rows.data.length === 0 ? (
        <Typography>{t(`none.${verdict}`)}</Typography>
      ) : (
        <RowGrid verdict={verdict} isDone={data.state === 'applied'}>
          {rows.data.map((row) => (
            <RowLine
              key={`${row.sheet}-${row.row}`}
              row={row}
              data={data}
              isFull={sheets.length > 1}
            />
          ))}
        </RowGrid>
      )}
      {pages > 1 && (
        <Flex tag="nav" aria-label={t('check.pages')} gap={2} justifyContent="center" wrap="wrap">
          <Button variant="tertiary" disabled={page === 1} onClick={goTo(page - 1)}>
            {t('check.previous')}
          </Button>
          <Typography role="status">{t('check.page', { page, pages })}</Typography>
          <Button variant="tertiary" disabled={page >= pages} onClick={goTo(page + 1)}>
            {t('check.next')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
