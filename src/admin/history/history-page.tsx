import { Box, Button, EmptyStateLayout, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink, useParams, useSearchParams } from 'react-router-dom';
import type { ToldEntry } from '../../history/contract';
import { fieldLabel, panelLanguage } from '../../labels/labels';
import { useLocales } from '../fields/locales-api';
import { ChangeList } from './change-list';
import { FilterChoice } from './filter-choice';
import { useJumelleHistoryQuery } from './history-api';
import { PageButtons } from './page-buttons';
import { entryPath } from './paths';
import { HISTORY_PERMISSIONS } from './permissions';
import { RestoreDialog } from './restore-dialog';
import { actorName, languageName, tell } from './tell';

/** Who changed what in an entry and when: all of it, by language, field and person. */
export default function HistoryPage() {
  return (
    <Page.Protect permissions={HISTORY_PERMISSIONS}>
      <History />
    </Page.Protect>
  );
}

function History() {
  const intl = useIntl();
  const { formatMessage } = intl;
  const { uid = '', documentId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const [restoring, setRestoring] = useState<ToldEntry>();
  const { codes } = useLocales();
  const get = (name: string): string | undefined => search.get(name) ?? undefined;
  const [locale, field, actor] = [get('locale'), get('field'), get('actor')];
  const page = Number(search.get('page') ?? 1);
  const { currentData, isError } = useJumelleHistoryQuery({
    ...{ uid, documentId, locale, field, actor, page },
  });
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    next.delete('page');
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next);
  };
  if (isError) return <Page.Error />;
  const language = panelLanguage(intl.locale);
  const entries = currentData?.data ?? [];
  const exists = entries[0]?.action !== 'delete';
  const title = formatMessage({ id: 'jumelle.history.title' });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={formatMessage({ id: 'jumelle.history.subtitle' })}
        navigationAction={
          exists ? (
            <Link tag={NavLink} startIcon={<ArrowLeft />} to={entryPath(uid, documentId, locale)}>
              {formatMessage({ id: 'jumelle.history.back' })}
            </Link>
          ) : undefined
        }
      />
      <Layouts.Content>
        <Flex gap={3} wrap="wrap" paddingBottom={5}>
          <FilterChoice
            label={formatMessage({ id: 'jumelle.history.by-language' })}
            all={formatMessage({ id: 'jumelle.history.all-languages' })}
            value={locale}
            options={codes.map((code) => [code, languageName(intl, code)])}
            onChoose={(value) => {
              choose('locale', value);
            }}
          />
          <FilterChoice
            label={formatMessage({ id: 'jumelle.history.by-field' })}
            all={formatMessage({ id: 'jumelle.history.all-fields' })}
            value={field}
            options={(currentData?.meta.fields ?? []).map((name) => [
              name,
              fieldLabel(language, uid, name),
            ])}
            onChoose={(value) => {
              choose('field', value);
            }}
          />
          <FilterChoice
            label={formatMessage({ id: 'jumelle.history.by-person' })}
            all={formatMessage({ id: 'jumelle.history.everybody' })}
            value={actor}
            options={(currentData?.meta.actors ?? []).map(({ kind, key, name }) => [
              `${kind}:${key}`,
              actorName(intl, { kind, id: key, name }),
            ])}
            onChoose={(value) => {
              choose('actor', value);
            }}
          />
        </Flex>
        {currentData ? null : <Page.Loading />}
        {currentData && entries.length === 0 ? (
          <EmptyStateLayout content={formatMessage({ id: 'jumelle.history.none' })} />
        ) : null}
        <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
          {entries.map((entry) => (
            <Box
              tag="li"
              key={entry.id}
              background="neutral0"
              shadow="tableShadow"
              hasRadius
              padding={5}
            >
              <Entry
                {...{ uid, entry }}
                onRestore={() => {
                  setRestoring(entry);
                }}
              />
            </Box>
          ))}
        </Flex>
        {currentData ? (
          <PageButtons
            pagination={currentData.meta.pagination}
            onPage={(next) => {
              const changed = new URLSearchParams(search);
              changed.set('page', String(next));
              setSearch(changed);
            }}
          />
        ) : null}
      </Layouts.Content>
      {restoring ? (
        <RestoreDialog
          {...{ uid, documentId }}
          entry={restoring}
          onClose={() => {
            setRestoring(undefined);
          }}
        />
      ) : null}
    </Page.Main>
  );
}

function Entry({
  uid,
  entry,
  onRestore,
}: {
  uid: string;
  entry: ToldEntry;
  onRestore: () => void;
}) {
  const intl = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
        <Box>
          <Typography tag="h2" variant="delta">
            {tell(intl, uid, entry)}
          </Typography>
          <Typography tag="time" variant="pi" textColor="neutral600" dateTime={entry.at}>
            {intl.formatDate(entry.at, { dateStyle: 'full', timeStyle: 'short' })}
          </Typography>
        </Box>
        {entry.hasVersion ? (
          <Button variant="tertiary" size="S" onClick={onRestore}>
            {intl.formatMessage({ id: 'jumelle.history.compare' })}
          </Button>
        ) : null}
      </Flex>
      {entry.changes.length > 0 ? <ChangeList uid={uid} changes={entry.changes} /> : null}
    </Flex>
  );
}
