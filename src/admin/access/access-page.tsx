import { Box, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { AccountTable } from './account-table';
import type { ListedAccount } from './delivery';

interface Accounts {
  mail: boolean;
  accounts: ListedAccount[];
}

/** Links to a password, for administrators to send again or to hand over. */
export default function AccessPage() {
  const { formatMessage } = useIntl();
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Accounts | 'reading' | 'failed'>('reading');

  useEffect(() => {
    let isShown = true;
    const show = (next: Accounts | 'failed') => {
      if (isShown) setAnswer(next);
    };
    get<{ data: Accounts }>('/jumelle/accounts').then(
      ({ data }) => show(data.data),
      () => show('failed'),
    );
    return () => {
      isShown = false;
    };
  }, [get]);

  if (answer === 'reading') return <Page.Loading />;
  if (answer === 'failed') return <Page.Error />;
  const title = formatMessage({ id: 'jumelle.access.title' });
  return (
    <Layouts.Root>
      <Page.Title>{title}</Page.Title>
      <Page.Main>
        <Layouts.Header title={title} />
        <Layouts.Content>
          <Box paddingBottom={6}>
            <Typography tag="p">
              {formatMessage({
                id: answer.mail ? 'jumelle.access.mail' : 'jumelle.access.no-mail',
              })}
            </Typography>
          </Box>
          <AccountTable accounts={answer.accounts} canSend={answer.mail} />
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  );
}
