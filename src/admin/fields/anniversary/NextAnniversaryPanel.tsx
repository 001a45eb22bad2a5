import { Loader } from '@strapi/design-system';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import type { EntryProps } from '../content-manager';

const NextAnniversary = lazy(() => import('./NextAnniversary'));

/** A panel beside the form of an agreement. */
export function NextAnniversaryPanel({ model }: EntryProps) {
  const { formatMessage } = useIntl();
  if (model !== 'api::twinning.twinning') return null;
  return {
    title: formatMessage({ id: 'jumelle.fields.anniversary.title' }),
    content: (
      <Suspense fallback={<Loader small>{formatMessage({ id: 'jumelle.fields.loading' })}</Loader>}>
        <NextAnniversary />
      </Suspense>
    ),
  };
}
