import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { FormattedNumber, useIntl } from 'react-intl';
import { errorText } from '../error-text';
import type { Import } from '../import-types';
import { Notice } from '../parts/notice';
import { Panel } from '../parts/panel';
import { Progress } from '../parts/progress';
import { useImportClient } from '../use-import-client';
import { useWords } from '../use-words';

/** While the server checks or writes. */
export function WorkStep({ data, onChange }: { data: Import; onChange: () => void }) {
  const t = useWords();
  const intl = useIntl();
  const client = useImportClient();
  const [error, setError] = useState<unknown>();
  const kind = data.state === 'applying' ? 'applying' : 'checking';
  const { done = 0, total = 0, phase = '' } = data.progress ?? {};
  const share = total > 0 ? Math.min(100, Math.floor((100 * done) / total)) : 0;
  const phaseId = `jumelle.import.phase.${phase}`;

  const cancel = (): void => {
    client.cancel(data.id).then(onChange, setError);
  };
  return (
    <Panel title={t(`${kind}.title`)} intro={t(`${kind}.intro`)}>
      <Progress value={share} label={t(`${kind}.title`)} />
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography textColor="neutral600" role="status">
          {phaseId in intl.messages ? `${intl.formatMessage({ id: phaseId })} ` : ''}
          {total > 0 && (
            <>
              <FormattedNumber value={done} /> / <FormattedNumber value={total} />
            </>
          )}
        </Typography>
        <Button variant="danger-light" onClick={cancel}>
          {t('cancel')}
        </Button>
      </Flex>
      {error !== undefined && <Notice tone="danger">{errorText(intl, error)}</Notice>}
    </Panel>
  );
}
