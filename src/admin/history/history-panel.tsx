import { useAuth, useForm, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useLocales } from '../fields/locales-api';
import type { SidePanel } from '../content-manager';
import { HISTORY_PERMISSIONS } from './permissions';
import { EditNotice } from './edit-notice';
import { RecentChanges } from './recent-changes';
import { useEdits } from './use-edits';
import { useKeptInput } from './use-kept-input';
import { holdVersion } from './versions';

interface LocaleQuery {
  plugins?: { i18n?: { locale?: string } };
}

/**
 * Beside the form: who has saved the entry since it was opened, and its last changes. While it is
 * there, it also holds which state of the entry the form was filled with.
 */
export const historyPanel: SidePanel = ({ model, documentId = '', document, meta, activeTab }) => {
  const { formatMessage } = useIntl();
  const [{ query }] = useQueryParams<LocaleQuery>();
  const { main } = useLocales();
  const user = useAuth('historyPanel', ({ user: signedIn }) => signedIn);
  const isModified = useForm(
    'historyPanel',
    ({ modified, isSubmitting }) => modified || isSubmitting,
  );
  useKeptInput(documentId);
  const { allowedActions } = useRBAC(HISTORY_PERMISSIONS);
  const version = meta?.version;
  useEffect(
    () =>
      documentId === '' || version === undefined ? undefined : holdVersion(documentId, version),
    [documentId, version, document],
  );
  const locale = query.plugins?.i18n?.locale ?? document?.locale ?? main;
  const key = { uid: model, documentId };
  const isShown = documentId !== '' && version !== undefined && activeTab !== 'published';
  const edits = useEdits(key, isShown ? locale : undefined, version);
  if (documentId === '' || version === undefined || !locale) return null;
  const me = user?.id === undefined ? undefined : String(user.id);
  return {
    title: formatMessage({ id: 'jumelle.history.title' }),
    content: (
      <>
        <EditNotice {...{ ...key, edits, me, isModified }} />
        {allowedActions['canRead'] ? <RecentChanges {...{ ...key, locale, version, me }} /> : null}
      </>
    ),
  };
};
