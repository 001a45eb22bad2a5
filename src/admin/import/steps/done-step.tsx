import { Button, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { RowTable } from '../check/row-table';
import { VerdictTabs } from '../check/verdict-tabs';
import type { Import, Kind } from '../import-types';
import { Notice } from '../parts/notice';
import { Panel } from '../parts/panel';
import { useWords } from '../use-words';

const LISTS: Readonly<Record<Kind, readonly string[]>> = {
  cities: ['api::city.city'],
  twinnings: ['api::twinning.twinning'],
  pairs: ['api::twinning.twinning', 'api::city.city'],
  exchanges: ['api::exchange.exchange'],
};

/** What was written, and where to look at it. */
export function DoneStep({ data }: { data: Import }) {
  const t = useWords();
  const { create = 0, update = 0, unchanged = 0, error = 0 } = data.counts ?? {};
  const lists = new Set(data.sheets.flatMap(({ kind }) => (kind === 'ignored' ? [] : LISTS[kind])));
  return (
    <>
      <Notice tone="good" title={t('done.title')}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography>{t('done.counts', { create, update, unchanged })}</Typography>
          {error > 0 && <Typography>{t('done.leftOut', { error })}</Typography>}
          <Typography>{t(data.publish ? 'done.published' : 'done.drafts')}</Typography>
        </Flex>
      </Notice>
      <Flex gap={2} wrap="wrap">
        {[...lists].map((uid) => (
          <Button
            key={uid}
            tag={Link}
            to={`/content-manager/collection-types/${uid}`}
            variant="secondary"
          >
            {t(`done.list.${uid.split('.')[1] ?? ''}`)}
          </Button>
        ))}
        <Button tag={Link} to="/import" variant="tertiary">
          {t('done.again')}
        </Button>
      </Flex>
      <Panel title={t('done.rows')}>
        <VerdictTabs data={data}>
          {(verdict) => <RowTable key={verdict} data={data} verdict={verdict} />}
        </VerdictTabs>
      </Panel>
    </>
  );
}
