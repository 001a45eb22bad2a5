import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

const TONES = {
  info: { background: 'secondary100', borderColor: 'secondary200' },
  good: { background: 'success100', borderColor: 'success200' },
  warning: { background: 'warning100', borderColor: 'warning200' },
  danger: { background: 'danger100', borderColor: 'danger200' },
} as const;

/** What somebody should know before going on; what went wrong is read out at once. */
export function Notice({
  tone = 'info',
  title,
  children,
}: {
  tone?: keyof typeof TONES;
  title?: string;
  children?: ReactNode;
}) {
  return (
    <Box
      {...TONES[tone]}
      hasRadius
      padding={4}
      role={tone === 'danger' ? 'alert' : tone === 'good' ? 'status' : undefined}
      style={{ overflowWrap: 'anywhere' }}
    >
      {title && (
        <Typography tag="p" fontWeight="bold">
          {title}
        </Typography>
      )}
      {typeof children === 'string' ? <Typography tag="p">{children}</Typography> : children}
    </Box>
  );
}
