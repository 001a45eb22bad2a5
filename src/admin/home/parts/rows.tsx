import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode, ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

/** A list without bullets, its rows divided by lines. */
export const Rows = styled.ul`
  list-style: none;
  margin: 0;
  padding: 0;

  > li + li {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

interface RowProps {
  children: ReactNode;
  /** Beside it, or below it where there is little room. */
  aside?: ReactNode;
}

export const Row = ({ children, aside }: RowProps): ReactElement => (
  <Box tag="li" paddingTop={3} paddingBottom={3}>
    <Flex justifyContent="space-between" alignItems="center" gap={3} wrap="wrap">
      <Box flex="1 1 20rem" minWidth="0">
        {children}
      </Box>
      {aside}
    </Flex>
  </Box>
);

/** A link to an entry, in the size of running text. */
export const TextLink = styled(Link)`
  color: ${({ theme }) => theme.colors.primary600};
  font-size: inherit;
  font-weight: 600;
  line-height: inherit;
  overflow-wrap: anywhere;
  text-decoration: none;

  &:hover {
    text-decoration: underline;
  }

  &:focus-visible {
    border-radius: 2px;
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

/** What is said beside the main thing. */
export const Aside = ({ children }: { children: ReactNode }): ReactElement => (
  <Typography variant="pi" textColor="neutral600" tag="p">
    {children}
  </Typography>
);
