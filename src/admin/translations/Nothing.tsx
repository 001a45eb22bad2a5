import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** In place of a value. */
export function Nothing({ id }: { id: string }) {
  const { formatMessage } = useIntl();
  return (
    <Box background="neutral150" padding={3} hasRadius>
      <Typography textColor="neutral600">{formatMessage({ id })}</Typography>
    </Box>
  );
}
