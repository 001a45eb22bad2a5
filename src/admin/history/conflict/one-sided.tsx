import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ConflictField } from '../../../history/contract';
import { ChangeList } from '../change-list';

interface OneSidedProps {
  uid: string;
  fields: readonly ConflictField[];
  side: 'mine' | 'theirs';
}

/** Fields that only one of the two has changed: nobody has to choose. */
export function OneSided({ uid, fields, side }: OneSidedProps) {
  const { formatMessage } = useIntl();
  if (fields.length === 0) return null;
  const changes = fields.map((field) => ({ ...field, before: field.base, after: field[side] }));
  return (
    <Box>
      <Box paddingBottom={2}>
        <Typography tag="h3" variant="delta">
          {formatMessage({ id: `jumelle.history.conflict.only-${side}` })}
        </Typography>
      </Box>
      <ChangeList uid={uid} changes={changes} />
    </Box>
  );
}
