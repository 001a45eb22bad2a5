import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Pagination } from './history-api';

interface PageButtonsProps {
  pagination: Pagination;
  onPage: (page: number) => void;
}

/** Newer and older; nothing where all is on one page. */
export function PageButtons({ pagination: { page, pageCount }, onPage }: PageButtonsProps) {
  const { formatMessage } = useIntl();
  if (pageCount <= 1) return null;
  return (
    <Flex tag="nav" gap={3} justifyContent="center" paddingTop={5}>
      <Button
        variant="tertiary"
        disabled={page <= 1}
        onClick={() => {
          onPage(page - 1);
        }}
      >
        {formatMessage({ id: 'jumelle.history.newer' })}
      </Button>
      <Typography>
        {formatMessage({ id: 'jumelle.history.page' }, { page, count: pageCount })}
      </Typography>
      <Button
        variant="tertiary"
        disabled={page >= pageCount}
        onClick={() => {
          onPage(page + 1);
        }}
      >
        {formatMessage({ id: 'jumelle.history.older' })}
      </Button>
    </Flex>
  );
}
