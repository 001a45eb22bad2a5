import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { PictureText } from './picture-text';

/** As the server answers: what is said of a picture in a locale, and in the default one. */
export interface DescribedPicture {
  id: number;
  name: string;
  url: string;
  text: { alternativeText: string | null; caption: string | null };
  source: { alternativeText: string | null; caption: string | null };
}

type Reading = DescribedPicture[] | 'reading' | 'failed';

/** The pictures of a form, read again when others are in it. */
export function PictureList({ ids, locale }: { ids: number[]; locale: string }) {
  const { formatMessage } = useIntl();
  const [pictures, readAgain] = usePictures(ids.join(), locale);
  if (pictures === 'reading') return <Loader small />;
  if (pictures === 'failed') {
    return (
      <Flex direction="column" alignItems="start" gap={2} role="alert">
        <Typography variant="pi">{formatMessage({ id: 'jumelle.pictures.unread' })}</Typography>
        <Button variant="tertiary" onClick={readAgain}>
          {formatMessage({ id: 'jumelle.pictures.retry' })}
        </Button>
      </Flex>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={5} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {formatMessage({ id: 'jumelle.pictures.hint' })}
      </Typography>
      {pictures.map((picture) => (
        <PictureText key={picture.id} picture={picture} locale={locale} />
      ))}
    </Flex>
  );
}

function usePictures(ids: string, locale: string): [Reading, readAgain: () => void] {
  const { get } = useFetchClient();
  const [reading, setReading] = useState<Reading>('reading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    setReading('reading');
    get<{ data: DescribedPicture[] }>('/jumelle/pictures', {
      params: { ids, locale },
      signal: controller.signal,
    }).then(
      ({ data }) => setReading(data.data),
      () => controller.signal.aborted || setReading('failed'),
    );
    return () => controller.abort();
  }, [get, ids, locale, attempt]);
  return [reading, () => setAttempt((count) => count + 1)];
}
