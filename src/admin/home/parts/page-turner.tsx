import type { ReactElement } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowLeft, ArrowRight } from '@strapi/icons';
import { usePanelWords } from '../panel-words';

interface Props {
  page: number;
  pageCount: number;
  onTurn: (page: number) => void;
}

/** To the page before and the next; nothing where there is one page only. */
export const PageTurner = ({ page, pageCount, onTurn }: Props): ReactElement | null => {
  const { say } = usePanelWords();
  if (pageCount <= 1) return null;
  return (
    <Flex
      tag="nav"
      aria-label={say('pages')}
      justifyContent="center"
      alignItems="center"
      gap={3}
      paddingTop={4}
      wrap="wrap"
    >
      <Button
        variant="tertiary"
        size="S"
        startIcon={<ArrowLeft />}
        disabled={page <= 1}
        onClick={() => onTurn(page - 1)}
      >
        {say('page.before')}
      </Button>
      <Typography aria-live="polite">{say('page.of', { page, pageCount })}</Typography>
      <Button
        variant="tertiary"
        size="S"
        endIcon={<ArrowRight />}
        disabled={page >= pageCount}
        onClick={() => onTurn(page + 1)}
      >
        {say('page.next')}
      </Button>
    </Flex>
  );
};
