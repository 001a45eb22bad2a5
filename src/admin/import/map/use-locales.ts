import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** Languages of content other than the default one, whose texts have no language in their name. */
export function useOtherLocales(): readonly string[] {
  const { get } = useFetchClient();
  const [locales, setLocales] = useState<readonly string[]>([]);
  useEffect(() => {
    get<{ code: string; isDefault: boolean }[]>('/i18n/locales').then(
      ({ data }) => {
        setLocales(data.flatMap(({ code, isDefault }) => (isDefault ? [] : [code])));
      },
      // Without them only texts in the default language can be chosen.
      () => undefined,
    );
  }, [get]);
  return locales;
}
