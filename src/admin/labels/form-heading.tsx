import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** The heading of a group of fields. */
export function FormHeading({ attribute }: { attribute?: { heading?: string } }) {
  const intl = useIntl();
  return (
    <Typography tag="h2" variant="delta" paddingBottom={1}>
      {intl.formatMessage({ id: `jumelle.labels.group.${attribute?.heading ?? 'more'}` })}
    </Typography>
  );
}
