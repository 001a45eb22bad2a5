import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { ImportRoom } from './import-room';
import { StartPage } from './start/start-page';
import { useWords } from './use-words';

const PERMISSIONS = [{ action: 'api::import.run', subject: null }];

/** Spreadsheets on their way into the register: all of them, and each in a place of its own. */
export default function ImportPage() {
  const t = useWords();
  return (
    <Page.Protect permissions={PERMISSIONS}>
      <Page.Title>{t('menu')}</Page.Title>
      <Routes>
        <Route index element={<StartPage />} />
        <Route path=":id" element={<ImportRoom />} />
      </Routes>
    </Page.Protect>
  );
}
