import { InputRenderer } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { InputProps } from '../edit-layout';

/** The address of a document, which the server makes of its name when it is left empty. */
export default function SlugField({ attribute: _, ...props }: InputProps) {
  const { formatMessage } = useIntl();
  const placeholder = formatMessage({ id: 'jumelle.fields.slug.placeholder' });
  return <InputRenderer {...props} type="string" placeholder={placeholder} />;
}
