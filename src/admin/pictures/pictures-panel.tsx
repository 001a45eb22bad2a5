import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { SidePanel } from '../content-manager';
import { PictureList } from './picture-list';
import { picturesIn } from './pictures-in';

interface LocaleQuery {
  plugins?: { i18n?: { locale?: string } };
}

/** Beside the form: the pictures that are in it now, with what is said of them in its locale. */
export const picturesPanel: SidePanel = ({ document }) => {
  const { formatMessage } = useIntl();
  const ids = picturesIn(useForm('picturesPanel', ({ values }) => values));
  const [{ query }] = useQueryParams<LocaleQuery>();
  const locale = query.plugins?.i18n?.locale ?? document?.locale;
  if (!locale || ids.length === 0) return null;
  return {
    title: formatMessage({ id: 'jumelle.pictures.title' }),
    content: <PictureList ids={ids} formLocale={locale} key={locale} />,
  };
};
