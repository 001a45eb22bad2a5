import { Box, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { type DocumentKey, useJumelleHistoryQuery } from './history-api';
import { historyPath } from './paths';
import { since } from './since';
import { tell } from './tell';

const SHOWN = 4;

interface RecentChangesProps extends DocumentKey {
  locale: string;
  version: number;
}

/** The last changes of the version in the form, and the way to all of them. */
export function RecentChanges({ uid, documentId, locale, version }: RecentChangesProps) {
  const intl = useIntl();
  const { data, isError } = useJumelleHistoryQuery({
    ...{ uid, documentId, locale, version },
    pageSize: SHOWN,
  });
  if (isError) {
    return <Typography>{intl.formatMessage({ id: 'jumelle.history.failed' })}</Typography>;
  }
  if (!data) return <Loader small>{intl.formatMessage({ id: 'jumelle.history.loading' })}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {data.data.length === 0 ? (
        <Typography>{intl.formatMessage({ id: 'jumelle.history.none' })}</Typography>
      ) : null}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {data.data.map((entry) => (
          <Box tag="li" key={entry.id}>
            <Typography tag="p" variant="pi">
              {tell(intl, uid, entry)}
            </Typography>
            <Typography
              tag="time"
              variant="pi"
              textColor="neutral600"
              dateTime={entry.at}
              title={intl.formatDate(entry.at, { dateStyle: 'full', timeStyle: 'short' })}
            >
              {since(intl, entry.at)}
            </Typography>
          </Box>
        ))}
      </Flex>
      <Link tag={NavLink} to={historyPath(uid, documentId, locale)}>
        {intl.formatMessage({ id: 'jumelle.history.all' })}
      </Link>
    </Flex>
  );
}
