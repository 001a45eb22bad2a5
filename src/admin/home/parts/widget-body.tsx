import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type { ReactNode, ReactElement } from 'react';
import { usePanelWords } from '../panel-words';
import type { Asked } from '../use-home';
import { WidgetStyle } from './widget-style';

interface Props<Data> {
  asked: Asked<Data>;
  /** What to say when there is nothing, and what to do about it; nothing when there is something. */
  empty: (data: Data) => ReactNode;
  children: (data: Data) => ReactNode;
}

const Centred = ({ children }: { children: ReactNode }): ReactElement => (
  <Flex
    direction="column"
    alignItems="center"
    justifyContent="center"
    gap={4}
    padding={4}
    minHeight="16rem"
    height="100%"
  >
    {children}
  </Flex>
);

/** What a widget or list shows while it waits, when that failed, and when there is nothing. */
export const WidgetBody = <Data,>(props: Props<Data>): ReactElement => (
  <>
    <WidgetStyle />
    <Body {...props} />
  </>
);

function Body<Data>({ asked, empty, children }: Props<Data>): ReactElement {
  const { say } = usePanelWords();
  const { data, error, isLoading, retry } = asked;
  if (error) {
    return (
      <Centred>
        <div role="alert">
          <Typography textColor="neutral800">{say('error')}</Typography>
        </div>
        <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={retry}>
          {say('retry')}
        </Button>
      </Centred>
    );
  }
  if (data === undefined) {
    return (
      <Centred>
        <Loader>{say('loading')}</Loader>
      </Centred>
    );
  }
  const nothing = empty(data);
  if (nothing) return <Centred>{nothing}</Centred>;
  return (
    <Box width="100%" aria-busy={isLoading}>
      {children(data)}
    </Box>
  );
}
