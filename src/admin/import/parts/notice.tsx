import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

const TONES = {
  info: { background: 'secondary100', borderColor: 'secondary200', color: 'secondary700' },
  good: { background: 'success100', borderColor: 'success200', color: 'success700' },
  warning: { background: 'warning100', borderColor: 'warning200', color: 'warning700' },
  danger: { background: 'danger100', borderColor: 'danger200', color: 'danger700' },
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
      background={TONES[tone].background}
      borderColor={TONES[tone].borderColor}
      hasRadius
      padding={4}
      role={tone === 'danger' ? 'alert' : tone === 'good' ? 'status' : undefined}
      style={{ overflowWrap: 'anywhere' }}
    >
      {title && (
        <Typography tag="p" fontWeight="bold" textColor={TONES[tone].color}>
          {title}
        </Typography>
      )}
      {typeof children === 'string' ? <Typography tag="p">{children}</Typography> : children}
    </Box>
  );
}
