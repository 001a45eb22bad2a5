import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { MapStep } from '../map/map-step';
import type { Import } from '../import-types';
import { Notice } from '../parts/notice';
import { Panel } from '../parts/panel';
import { useWords } from '../use-words';
import { ApplyForm } from './apply-form';
import { DoubtfulRows } from './doubtful-rows';
import { RowTable } from './row-table';
import { VerdictTabs } from './verdict-tabs';

/** What the import would do, row by row, before it does. */
export function CheckStep({ data, onChange }: { data: Import; onChange: () => void }) {
  const t = useWords();
  const [isMapping, setMapping] = useState(false);
  if (isMapping) return <MapStep data={data} onChecking={onChange} />;
  return (
    <>
      <Notice title={t('check.nothingYet')}>{t('check.intro')}</Notice>
      <DoubtfulRows data={data} />
      <Panel title={t('check.title')}>
        <VerdictTabs data={data}>
          {(verdict) => <RowTable key={verdict} data={data} verdict={verdict} />}
        </VerdictTabs>
      </Panel>
      <Panel title={t('apply.title')}>
        <ApplyForm data={data} onApplying={onChange} />
        <Flex>
          <Button
            variant="tertiary"
            onClick={() => {
              setMapping(true);
            }}
          >
            {t('check.backToColumns')}
          </Button>
        </Flex>
      </Panel>
    </>
  );
}
