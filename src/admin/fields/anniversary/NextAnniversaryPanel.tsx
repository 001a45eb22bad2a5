import { Loader } from '@strapi/design-system';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import type { EntryProps } from '../content-manager';

const NextAnniversary = lazy(() => import('./NextAnniversary'));
const DueDate = lazy(() => import('./DueDate'));

/** Beside the form of an agreement its next anniversary, beside that of an anniversary its date. */
export function NextAnniversaryPanel({ model }: EntryProps) {
  const { formatMessage } = useIntl();
  const isDue = model === 'api::anniversary.anniversary';
  if (!isDue && model !== 'api::twinning.twinning') return null;
  return {
    title: formatMessage({ id: `jumelle.fields.${isDue ? 'due' : 'anniversary'}.title` }),
    content: (
      <Suspense fallback={<Loader small>{formatMessage({ id: 'jumelle.fields.loading' })}</Loader>}>
        {isDue ? <DueDate /> : <NextAnniversary />}
      </Suspense>
    ),
  };
}
