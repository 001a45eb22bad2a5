import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';

type Parameters = Readonly<Record<string, string | number | undefined>>;

/** What has been asked of the server, and how it went. */
export interface Asked<Data> {
  data: Data | undefined;
  /** While there is an error, `data` is what was there before it. */
  error: boolean;
  isLoading: boolean;
  /** Asks again. */
  retry: () => void;
}

/** An address of the home page's server side, with what is not `undefined` of the parameters. */
const homeAddress = (path: string, parameters: Parameters): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  return `/jumelle/home${path}?${search.toString()}`;
};

/**
 * Asks the server for what a widget shows, again when a parameter changes, and drops the request
 * when it does or the page is left. Names come in the language of the panel.
 */
export function useHome<Data>(path: string, parameters: Parameters = {}): Asked<Data> {
  const { locale } = useIntl();
  const { get } = useFetchClient();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<Omit<Asked<Data>, 'retry'>>({
    ...{ data: undefined, error: false, isLoading: true },
  });
  const address = homeAddress(path, { ...parameters, language: locale });

  useEffect(() => {
    const controller = new AbortController();
    setState(({ data }) => ({ data, error: false, isLoading: true }));
    get<Data>(address, { signal: controller.signal }).then(
      ({ data }) => {
        if (!controller.signal.aborted) setState({ data, error: false, isLoading: false });
      },
      () => {
        if (controller.signal.aborted) return;
        setState(({ data }) => ({ data, error: true, isLoading: false }));
      },
    );
    return () => {
      controller.abort();
    };
  }, [get, address, attempt]);

  const retry = useCallback(() => {
    setAttempt((before) => before + 1);
  }, []);
  return { ...state, retry };
}
