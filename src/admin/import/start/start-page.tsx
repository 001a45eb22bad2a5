import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { errorText } from '../error-text';
import type { Import } from '../import-types';
import { ImportLayout } from '../parts/import-layout';
import { Notice } from '../parts/notice';
import { useImportClient } from '../use-import-client';
import { useWords } from '../use-words';
import { RecentImports } from './recent-imports';
import { Templates } from './templates';
import { UploadZone } from './upload-zone';

/** Where files are handed in, and found again. */
export function StartPage() {
  const t = useWords();
  const intl = useIntl();
  const client = useImportClient();
  const navigate = useNavigate();
  const [recent, setRecent] = useState<Import[]>();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    client.list().then(setRecent, setError);
  }, [client]);

  const upload = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      const { id } = await client.upload(files);
      navigate(String(id));
    } catch (reason) {
      setError(reason);
      setBusy(false);
    }
  };
  const remove = async (id: Import['id']): Promise<void> => {
    try {
      await client.remove(id);
      setRecent(await client.list());
    } catch (reason) {
      setError(reason);
    }
  };

  return (
    <ImportLayout step="files" subtitle={t('subtitle')}>
      {error !== undefined && (
        <Notice tone="danger" title={t('upload.refused')}>
          {errorText(intl, error)}
        </Notice>
      )}
      <UploadZone isBusy={isBusy} onFiles={(files) => void upload(files)} />
      <Templates />
      {recent && recent.length > 0 && (
        <RecentImports imports={recent} onRemove={(id) => void remove(id)} />
      )}
    </ImportLayout>
  );
}
