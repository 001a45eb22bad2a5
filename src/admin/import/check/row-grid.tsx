import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Verdict } from '../import-types';
import { useWords } from '../use-words';

/** A table that becomes a list of cards where there is no room for one. */
export function RowGrid({
  verdict,
  isDone,
  children,
}: {
  verdict: Verdict;
  isDone: boolean;
  children: ReactNode;
}) {
  const t = useWords();
  return (
    <Grid>
      <thead>
        <tr>
          <th scope="col">{t('check.row')}</th>
          <th scope="col">{t('check.entry')}</th>
          <th scope="col">
            {t(verdict === 'error' ? 'check.problem' : isDone ? 'check.said' : 'check.what')}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </Grid>
  );
}

const Grid = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;
  line-height: 1.43;
  color: ${({ theme }) => theme.colors.neutral800};
  overflow-wrap: anywhere;

  th {
    text-align: left;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  th,
  td {
    padding: 8px 12px 8px 0;
    vertical-align: top;
  }

  tr + tr td,
  tbody td {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  td:first-child {
    white-space: nowrap;
    width: 1%;
    padding-right: 20px;
  }

  td:nth-child(2) {
    min-width: 16rem;
  }

  a {
    color: ${({ theme }) => theme.colors.primary600};
  }

  del {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  ins {
    text-decoration: none;
    font-weight: 600;
  }

  @media (max-width: 767px) {
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tr,
    td,
    tbody {
      display: block;
      width: auto;
    }

    td:first-child {
      width: auto;
      color: ${({ theme }) => theme.colors.neutral600};
    }

    tbody tr td + td {
      border-top: 0;
      padding-top: 0;
    }
  }
`;
