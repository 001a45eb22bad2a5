import type { ReactElement } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { HomeCoverage } from '../../../home/answers';
import { usePanelWords } from '../panel-words';
import { percentage, totalsByLocale } from './coverage-totals';

/** Types down, locales across, and what both come to. */
export const CoverageTable = ({ coverage: data }: { coverage: HomeCoverage }): ReactElement => {
  const words = usePanelWords();
  const { say } = words;
  const uids = [...new Set(data.coverage.map(({ uid }) => uid))].filter((uid) =>
    data.coverage.some((row) => row.uid === uid && row.documents + row.translated > 0),
  );
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Scroller tabIndex={0} role="region" aria-label={say('translations.table')}>
        <Table>
          <caption>{say('translations.table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('type')}</th>
              {data.locales.map((locale) => (
                <th key={locale} scope="col">
                  {words.languageName(locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {uids.map((uid) => (
              <tr key={uid}>
                <th scope="row">{words.many(uid)}</th>
                {data.locales.map((locale) => (
                  <td key={locale}>
                    <Cell
                      row={data.coverage.find((row) => row.uid === uid && row.locale === locale)}
                    />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{say('total')}</th>
              {totalsByLocale(data).map(({ locale, documents, translated, published }) => (
                <td key={locale}>
                  <Cell
                    row={{ documents, translated, translatedPublished: published }}
                    percent={percentage(published, documents)}
                  />
                </td>
              ))}
            </tr>
          </tbody>
        </Table>
      </Scroller>
    </Box>
  );
};

interface CellProps {
  row?: { documents: number; translated: number; translatedPublished: number };
  percent?: number;
}

const Cell = ({ row, percent }: CellProps): ReactElement => {
  const { say } = usePanelWords();
  if (!row) return <span>{say('notReadable')}</span>;
  const { documents, translated, translatedPublished: published } = row;
  const drafts = translated - published;
  return (
    <>
      <Typography fontWeight="semiBold">
        {say('translations.cell', { published, documents })}
        {percent !== undefined && ` · ${say('percent', { percent })}`}
      </Typography>
      {drafts > 0 && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {say('translations.cell.drafts', { drafts })}
        </Typography>
      )}
    </>
  );
};

const Scroller = styled.div`
  overflow-x: auto;
`;

const Table = styled.table`
  border-collapse: collapse;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.4;
  width: 100%;

  caption {
    caption-side: top;
    color: ${({ theme }) => theme.colors.neutral600};
    padding-bottom: 1.2rem;
    text-align: left;
  }

  th,
  td {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    padding: 0.8rem 1.6rem 0.8rem 0;
    text-align: left;
    vertical-align: top;
    white-space: nowrap;
  }

  th {
    font-weight: 600;
  }

  tr:last-child > * {
    border-bottom: 0;
  }
`;
