import {
  Box,
  Button,
  EmptyStateLayout,
  Flex,
  Link,
  Searchbar,
  SearchForm,
  Typography,
} from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useDeferredValue, useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink, useParams } from 'react-router-dom';
import type { DeletedDocument } from '../../history/contract';
import { modelWords, panelLanguage } from '../../labels/labels';
import { useJumelleDeletedQuery } from './history-api';
import { PageButtons } from './page-buttons';
import { historyPath, listPath } from './paths';
import { HISTORY_PERMISSIONS } from './permissions';
import { RestoreDialog } from './restore-dialog';
import { actorName } from './tell';

/** Entries of a type that have been deleted, and the way to have them again. */
export default function DeletedPage() {
  return (
    <Page.Protect permissions={HISTORY_PERMISSIONS}>
      <Deleted />
    </Page.Protect>
  );
}

function Deleted() {
  const intl = useIntl();
  const { formatMessage } = intl;
  const { uid = '' } = useParams();
  const [page, setPage] = useState(1);
  const [text, setText] = useState('');
  const [restoring, setRestoring] = useState<DeletedDocument>();
  const asked = useDeferredValue(text);
  const { data, isError } = useJumelleDeletedQuery({ uid, page, ...(asked && { text: asked }) });
  if (isError) return <Page.Error />;
  const type = modelWords(panelLanguage(intl.locale), uid)?.many ?? uid;
  const title = formatMessage({ id: 'jumelle.history.deleted.title' }, { type });
  const searchLabel = formatMessage({ id: 'jumelle.history.deleted.search' });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={formatMessage({ id: 'jumelle.history.deleted.subtitle' })}
        navigationAction={
          <Link tag={NavLink} startIcon={<ArrowLeft />} to={listPath(uid)}>
            {formatMessage({ id: 'jumelle.history.deleted.back' })}
          </Link>
        }
      />
      <Layouts.Content>
        <Box paddingBottom={5}>
          <SearchForm>
            <Searchbar
              name="search"
              value={text}
              clearLabel={formatMessage({ id: 'jumelle.history.deleted.clear' })}
              placeholder={searchLabel}
              onClear={() => {
                setText('');
              }}
              onChange={(event: { target: { value: string } }) => {
                setPage(1);
                setText(event.target.value);
              }}
            >
              {searchLabel}
            </Searchbar>
          </SearchForm>
        </Box>
        {data ? null : <Page.Loading />}
        {data?.data.length === 0 ? (
          <EmptyStateLayout content={formatMessage({ id: 'jumelle.history.deleted.none' })} />
        ) : null}
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {(data?.data ?? []).map((entry) => (
            <Box
              tag="li"
              key={entry.id}
              background="neutral0"
              shadow="tableShadow"
              hasRadius
              padding={4}
            >
              <Flex justifyContent="space-between" gap={3} wrap="wrap">
                <Box>
                  <Typography tag="h2" variant="delta">
                    {entry.label ?? entry.documentId}
                  </Typography>
                  <Typography variant="pi" textColor="neutral600">
                    {formatMessage(
                      { id: 'jumelle.history.deleted.by' },
                      {
                        who: actorName(intl, entry.actor),
                        date: intl.formatDate(entry.at, { dateStyle: 'long', timeStyle: 'short' }),
                      },
                    )}
                  </Typography>
                </Box>
                <Flex gap={3}>
                  <Link tag={NavLink} to={historyPath(uid, entry.documentId)}>
                    {formatMessage({ id: 'jumelle.history.title' })}
                  </Link>
                  <Button
                    variant="secondary"
                    size="S"
                    onClick={() => {
                      setRestoring(entry);
                    }}
                  >
                    {formatMessage({ id: 'jumelle.history.restore.confirm' })}
                  </Button>
                </Flex>
              </Flex>
            </Box>
          ))}
        </Flex>
        {data ? <PageButtons pagination={data.meta.pagination} onPage={setPage} /> : null}
      </Layouts.Content>
      {restoring ? (
        <RestoreDialog
          {...{ uid, documentId: restoring.documentId }}
          entry={restoring}
          onClose={() => {
            setRestoring(undefined);
          }}
        />
      ) : null}
    </Page.Main>
  );
}
