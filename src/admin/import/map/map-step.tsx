import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { errorText } from '../error-text';
import type { Import, ImportSheet, SheetMapping } from '../import-types';
import { Notice } from '../parts/notice';
import { Panel } from '../parts/panel';
import { useImportClient } from '../use-import-client';
import { useWords } from '../use-words';
import { PublishChoice } from './publish-choice';
import { SheetCard } from './sheet-card';

/** What each column is, guessed beforehand; then everything is checked, and nothing is written. */
export function MapStep({ data, onChecking }: { data: Import; onChecking: () => void }) {
  const t = useWords();
  const intl = useIntl();
  const client = useImportClient();
  const [sheets, setSheets] = useState(() => data.sheets.map(mappingOf));
  const [publish, setPublish] = useState(data.publish);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const isNothing = sheets.every(({ kind }) => kind === 'ignored');

  const check = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await client.check(data.id, { publish, sheets });
      onChecking();
    } catch (reason) {
      setError(reason);
      setBusy(false);
    }
  };
  return (
    <>
      <Notice title={t('map.title')}>{t('map.intro')}</Notice>
      {data.sheets.map((sheet, position) => {
        const mapping = sheets[position];
        return (
          mapping && (
            <SheetCard
              key={sheet.index}
              sheet={sheet}
              mapping={mapping}
              targets={data.targets[mapping.kind] ?? []}
              locales={data.locales}
              onChange={(next) => {
                setSheets(sheets.map((each, at) => (at === position ? next : each)));
              }}
            />
          )
        );
      })}
      <Panel title={t('map.checkTitle')} intro={t('map.checkIntro')}>
        <PublishChoice value={publish} onChange={setPublish} />
        {error !== undefined && (
          <Notice tone="danger" title={t('map.refused')}>
            {errorText(intl, error)}
          </Notice>
        )}
        <Flex gap={4} wrap="wrap">
          <Button size="L" disabled={isNothing} loading={isBusy} onClick={() => void check()}>
            {t('map.check')}
          </Button>
          {isNothing && <Typography textColor="neutral600">{t('map.allIgnored')}</Typography>}
        </Flex>
      </Panel>
    </>
  );
}

const mappingOf = ({ index, kind, columns, constants }: ImportSheet): SheetMapping => ({
  ...{ index, kind, constants: { ...constants } },
  columns: columns.map(({ attribute }) => attribute),
});
