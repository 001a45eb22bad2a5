import { Flex, Link, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { EntryProps } from '../fields/content-manager';
import { addressIn } from './address-in';
import { useLocaleName } from './locale-name';
import { mainLocale } from './main-locale';

interface Query {
  status?: string;
  plugins?: { i18n?: { locale?: string } };
}

/** Beside the form of a translation: what it is translated from, and where the facts are edited. */
export function TranslationPanel({ model, collectionType, documentId }: EntryProps) {
  const { formatMessage } = useIntl();
  const [{ query }] = useQueryParams<Query>();
  const locale = query.plugins?.i18n?.locale;
  const main = mainLocale();
  const language = useLocaleName(locale);
  const mainName = useLocaleName(main);
  if (!documentId || locale === undefined || main === undefined || locale === main) return null;
  const status = query.status ?? 'draft';
  const address = addressIn({ model, collectionType, documentId, locale, status }, main);
  return {
    title: formatMessage({ id: 'jumelle.translations.panel.title' }),
    content: (
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography>
          {formatMessage({ id: 'jumelle.translations.panel.from' }, { language, main: mainName })}
        </Typography>
        <Typography textColor="neutral600" variant="pi">
          {formatMessage({ id: 'jumelle.translations.panel.shared' })}
        </Typography>
        <Link tag={NavLink} to={address}>
          {formatMessage({ id: 'jumelle.translations.panel.open' }, { main: mainName })}
        </Link>
      </Flex>
    ),
  };
}
