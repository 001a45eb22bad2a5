import { adminApi } from '@strapi/strapi/admin';

export type Values = Readonly<Record<string, unknown>>;

interface Version {
  model: string;
  documentId: string;
  locale: string;
  status: string;
}

interface Answer {
  data: Values;
}

interface RelatedAnswer {
  results: Values[];
  pagination?: { total: number };
}

/** How many links of a fact are named; the others are counted. */
export const LINKS_NAMED = 10;

/** Saving a document makes Strapi forget what has these tags, ours with its own. */
const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] }).injectEndpoints({
  endpoints: (build) => ({
    jumelleOriginal: build.query<Answer, Version>({
      query: ({ model, documentId, locale, status }) => ({
        url: `/content-manager/collection-types/${model}/${documentId}`,
        method: 'GET',
        config: { params: { locale, status } },
      }),
      providesTags: (_result, _error, { model, documentId }) => [
        { type: 'Document', id: `${model}_${documentId}` },
      ],
    }),
    jumelleSharedLinks: build.query<RelatedAnswer, Version & { field: string }>({
      query: ({ model, documentId, locale, status, field }) => ({
        url: `/content-manager/relations/${model}/${documentId}/${field}`,
        method: 'GET',
        config: { params: { locale, status, pageSize: LINKS_NAMED, page: 1 } },
      }),
      providesTags: ['Relations'],
    }),
  }),
});

export const { useJumelleOriginalQuery, useJumelleSharedLinksQuery } = api;
