import { adminApi } from '@strapi/strapi/admin';

export interface Locale {
  code: string;
  name: string;
  isDefault: boolean;
}

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Locale'] }).injectEndpoints({
  endpoints: (build) => ({
    jumelleLocales: build.query<Locale[], undefined>({
      query: () => '/i18n/locales',
      providesTags: ['Locale'],
    }),
  }),
});

export interface Locales {
  codes: readonly string[];
  /** Where facts are entered; none while it is not known yet. */
  main: string | undefined;
}

/** The locales that content is written in. */
export function useLocales(): Locales {
  const { data = [] } = api.useJumelleLocalesQuery(undefined);
  return {
    codes: data.map(({ code }) => code),
    main: data.find(({ isDefault }) => isDefault)?.code,
  };
}
