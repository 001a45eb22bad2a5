import { Flex, LinkButton, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';

interface Props {
  title: string;
  hint: string;
  /** Where to do what the hint says. */
  action?: { to: string; label: string };
}

/** A friendly word where there is nothing to show. */
export const EmptyWords = ({ title, hint, action }: Props): ReactElement => (
  <Flex direction="column" alignItems="center" gap={3} maxWidth="42rem">
    <Typography variant="delta" tag="p" textColor="neutral800" textAlign="center">
      {title}
    </Typography>
    <Typography textColor="neutral600" textAlign="center">
      {hint}
    </Typography>
    {action && (
      <LinkButton tag={Link} to={action.to} variant="secondary">
        {action.label}
      </LinkButton>
    )}
  </Flex>
);
