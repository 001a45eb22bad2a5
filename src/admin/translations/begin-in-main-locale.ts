import { useNotification, useQueryParams } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useMatch } from 'react-router-dom';
import type { EntryProps } from '../fields/content-manager';
import { useLocaleName } from './locale-name';
import { mainLocale } from './main-locale';
import { useMayWrite } from './use-may-write';

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

/**
 * Leads whoever begins an entry in another locale to the main one, where the server wants it to
 * begin: the list may have been in French. Strapi calls it as it calls buttons above the form.
 */
export function BeginInMainLocale({ model }: EntryProps): null {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const isNew = useMatch('/content-manager/:collectionType/:slug/create') !== null;
  const [{ query }, setQuery] = useQueryParams<Query>();
  const locale = query.plugins?.i18n?.locale;
  const main = mainLocale();
  const [language, mainName] = [useLocaleName(locale), useLocaleName(main)];
  const isElsewhere = isNew && locale !== undefined && main !== undefined && locale !== main;
  const isAllowed = useMayWrite('create', model, main);

  useEffect(() => {
    if (!isElsewhere) return;
    toggleNotification({
      type: isAllowed ? 'info' : 'warning',
      message: formatMessage(
        { id: `jumelle.translations.begin.${isAllowed ? 'here' : 'not-allowed'}` },
        { language, main: mainName },
      ),
      timeout: 8000,
    });
    if (isAllowed)
      setQuery({ plugins: { ...query.plugins, i18n: { locale: main } } }, 'push', true);
    // Once for each form that is begun elsewhere: the words do not change meanwhile.
  }, [isElsewhere]);
  return null;
}
