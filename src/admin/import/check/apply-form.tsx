import { Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { errorText } from '../error-text';
import type { Import } from '../import-types';
import { Notice } from '../parts/notice';
import { useImportClient } from '../use-import-client';
import { useWords } from '../use-words';

/** All or nothing, but for rows in error, which are left out only by saying so. */
export function ApplyForm({ data, onApplying }: { data: Import; onApplying: () => void }) {
  const t = useWords();
  const intl = useIntl();
  const client = useImportClient();
  const [leavesOut, setLeavesOut] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const counts = data.counts ?? { create: 0, update: 0, unchanged: 0, error: 0 };
  const writes = counts.create + counts.update;
  const isHeldUp = counts.error > 0 && !leavesOut;

  const apply = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await client.apply(data.id, leavesOut);
      onApplying();
    } catch (reason) {
      setError(reason);
      setBusy(false);
    }
  };
  if (writes === 0) return <Typography>{t('apply.nothing')}</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={4}>
      <Typography>
        {t('apply.summary', { create: counts.create, update: counts.update })}{' '}
        {t(data.publish ? 'apply.published' : 'apply.drafts')}
      </Typography>
      {counts.error > 0 && (
        <>
          <Typography>{t('apply.errors', { error: counts.error })}</Typography>
          <Checkbox
            checked={leavesOut}
            onCheckedChange={(checked) => {
              setLeavesOut(checked === true);
            }}
          >
            {t('apply.leaveOut', { error: counts.error })}
          </Checkbox>
        </>
      )}
      {error !== undefined && (
        <Notice tone="danger" title={t('apply.refused')}>
          {errorText(intl, error)}
        </Notice>
      )}
      <Button size="L" disabled={isHeldUp} loading={isBusy} onClick={() => void apply()}>
        {t('apply.button', { writes })}
      </Button>
    </Flex>
  );
}
