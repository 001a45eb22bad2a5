import { Button } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router-dom';
import { CheckStep } from './check/check-step';
import { errorText } from './error-text';
import type { Import } from './import-types';
import { MapStep } from './map/map-step';
import { ImportLayout } from './parts/import-layout';
import { Notice } from './parts/notice';
import type { Step } from './parts/steps';
import { DoneStep } from './steps/done-step';
import { WorkStep } from './steps/work-step';
import { useImport } from './use-import';
import { useWords } from './use-words';

const STEP_OF: Readonly<Record<Import['state'], Step>> = {
  ...{ mapping: 'columns', failed: 'columns', checking: 'check' },
  ...{ checked: 'check', applying: 'check', applied: 'done' },
};

/** One import, at whatever step it is; it goes on when the page is left, and is found again here. */
export function ImportRoom() {
  const { id = '' } = useParams();
  const t = useWords();
  const intl = useIntl();
  const { data, error, refresh } = useImport(id);
  const back = (
    <Button tag={Link} to="/import" variant="tertiary">
      {t('back')}
    </Button>
  );
  if (!data) {
    if (error === undefined) return <Page.Loading />;
    return (
      <ImportLayout step="files" subtitle={t('subtitle')} action={back}>
        <Notice tone="danger">{errorText(intl, error)}</Notice>
      </ImportLayout>
    );
  }
  return (
    <ImportLayout
      step={STEP_OF[data.state]}
      subtitle={[...new Set(data.sheets.map(({ file }) => file))].join(', ')}
      action={back}
    >
      {error !== undefined && <Notice tone="warning">{t('unreachable')}</Notice>}
      <StepOf data={data} refresh={refresh} />
    </ImportLayout>
  );
}

function StepOf({ data, refresh }: { data: Import; refresh: () => void }) {
  const t = useWords();
  const intl = useIntl();
  switch (data.state) {
    case 'mapping':
      return <MapStep key={data.id} data={data} onChecking={refresh} />;
    case 'checking':
    case 'applying':
      return <WorkStep data={data} onChange={refresh} />;
    case 'checked':
      return <CheckStep data={data} onChange={refresh} />;
    case 'applied':
      return <DoneStep data={data} />;
    case 'failed':
      return (
        <>
          <Notice tone="danger" title={t('failed.title')}>
            {`${data.error ? `${errorText(intl, data.error)} ` : ''}${t('failed.nothing')}`}
          </Notice>
          <MapStep key={data.id} data={data} onChecking={refresh} />
        </>
      );
  }
}
