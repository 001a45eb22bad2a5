import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

interface Text {
  alternativeText: string | null;
  caption: string | null;
}

/** As the server answers: what is said of a picture in a locale, and in the default one. */
export interface DescribedPicture {
  id: number;
  name: string;
  url: string;
  text: Text;
  source: Text;
}

/** How many of the pictures are described in a locale. */
export interface DescribedLocale {
  code: string;
  described: number;
}

type Reading =
  | 'reading'
  | 'failed'
  | {
      pictures: DescribedPicture[];
      locales: DescribedLocale[];
      /** Whether the roles of whoever looks include what is said in this locale. */
      mayDescribe: boolean;
      of: string;
    };

interface Answer {
  data: DescribedPicture[];
  meta: { locales: DescribedLocale[]; mayDescribe: boolean };
}

/** Reads pictures when others are asked for; while they are read again, the last answer stays. */
export function usePictures(
  ids: string,
  locale: string,
): { reading: Reading; readAgain: () => void } {
  const { get } = useFetchClient();
  const [reading, setReading] = useState<Reading>('reading');
  const [attempt, setAttempt] = useState(0);
  const of = `${ids} ${locale}`;
  useEffect(() => {
    const controller = new AbortController();
    get<Answer>('/jumelle/pictures', {
      params: { ids, locale },
      signal: controller.signal,
    }).then(
      ({ data: { data, meta } }) => setReading({ pictures: data, ...meta, of }),
      () => controller.signal.aborted || setReading('failed'),
    );
    return () => controller.abort();
  }, [get, ids, locale, of, attempt]);
  const isOutdated = typeof reading === 'object' && reading.of !== of;
  return {
    reading: isOutdated ? 'reading' : reading,
    readAgain: () => {
      if (reading === 'failed') setReading('reading');
      setAttempt((count) => count + 1);
    },
  };
}
