import { Menu } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/content-manager/strapi-admin';
import {
  useFetchClient,
  useNotification,
  usePersistentStateScope,
  useQueryParams,
  useRBAC,
} from '@strapi/strapi/admin';
import { stringify } from 'qs';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import { contentTypeOf, isContentUid } from '../../../content/content-types';
import { modelWords, panelLanguage } from '../../../labels/labels';
import { download } from '../download';
import { errorText } from '../error-text';
import { useWords } from '../use-words';

const PERMISSIONS = [{ action: 'api::export.run', subject: null }];
const FORMATS = ['xlsx', 'csv'] as const;

/** Takes the list away as it is: its columns, filters, search, order and language, all its pages. */
export function ExportButton() {
  const { slug = '' } = useParams();
  const { allowedActions } = useRBAC(PERMISSIONS);
  return isContentUid(slug) && allowedActions['canRun'] ? <ExportMenu uid={slug} /> : null;
}

function ExportMenu({ uid }: { uid: Parameters<typeof contentTypeOf>[0] }) {
  const t = useWords();
  const intl = useIntl();
  const language = panelLanguage(intl.locale);
  const [{ query }] = useQueryParams<ListQuery>();
  const { list } = useDocumentLayout(uid);
  const scope = usePersistentStateScope() || undefined;
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);

  const save = async (format: (typeof FORMATS)[number]): Promise<void> => {
    const columns = shownColumns(uid, scope) ?? list.layout.map(({ name }) => name);
    const { filters, sort, _q, plugins } = query;
    const { defaultSortBy, defaultSortOrder } = list.settings;
    const usual = defaultSortBy ? `${defaultSortBy}:${defaultSortOrder}` : undefined;
    const asked = { filters, sort: sort ?? usual, _q, locale: plugins?.i18n?.locale };
    const parameters = stringify({ format, language, columns: columns.join(','), ...asked });
    setBusy(true);
    try {
      const { data } = await get<Blob>(`/jumelle/export/${uid}?${parameters}`, {
        responseType: 'blob',
      });
      const title = modelWords(language, uid)?.many ?? contentTypeOf(uid).plural;
      download(`${title} ${new Date().toISOString().slice(0, 10)}.${format}`, data);
      toggleNotification({ type: 'success', message: t('export.done') });
    } catch (error) {
      toggleNotification({ type: 'danger', message: errorText(intl, error) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Menu.Root>
      <Menu.Trigger
        variant="tertiary"
        size="S"
        startIcon={<Download aria-hidden />}
        loading={isBusy}
        aria-label={t('export.label')}
      >
        {t('export.button')}
      </Menu.Trigger>
      <Menu.Content popoverPlacement="bottom-end">
        {FORMATS.map((format) => (
          <Menu.Item key={format} onSelect={() => void save(format)}>
            {t(`export.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
}

interface ListQuery {
  filters?: unknown;
  sort?: string;
  _q?: string;
  plugins?: { i18n?: { locale?: string } };
}

/** The columns that somebody chose, which the list keeps in the browser and nowhere else. */
function shownColumns(uid: string, scope: string | undefined): string[] | undefined {
  const kept = window.localStorage.getItem(`STRAPI_LIST_VIEW_DISPLAYED_HEADERS:${uid}:${scope}`);
  const names: unknown = kept === null ? undefined : JSON.parse(kept);
  return Array.isArray(names) && names.length > 0 ? names.map(String) : undefined;
}
