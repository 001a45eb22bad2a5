import { adminApi } from '@strapi/strapi/admin';

/** A document that a relation leads to, as the content manager lists it. */
export interface Related {
  id: number;
  documentId: string;
  locale?: string | null;
  name?: string | null;
}

interface Page {
  results: Related[];
  pagination?: { total: number };
}

interface Existing {
  model: string;
  documentId: string;
  field: string;
  locale: string | undefined;
  status: string;
}

interface Available {
  model: string;
  field: string;
  locale: string | undefined;
  text: string;
}

/** As many as the content manager lists at once. */
export const MOST_LISTED = 100;

/**
 * What the content manager offers for a relation, and what is in it. Saving a document makes Strapi
 * forget what is tagged as relations, ours with its own.
 */
const api = adminApi.enhanceEndpoints({ addTagTypes: ['Relations', 'Document'] }).injectEndpoints({
  endpoints: (build) => ({
    jumelleChosenThemes: build.query<Page, Existing>({
      query: ({ model, documentId, field, locale, status }) => ({
        url: `/content-manager/relations/${model}/${documentId}/${field}`,
        method: 'GET',
        config: { params: { locale, status, pageSize: MOST_LISTED, page: 1 } },
      }),
      providesTags: ['Relations'],
    }),
    jumelleThemes: build.query<Page, Available>({
      query: ({ model, field, locale, text }) => ({
        url: `/content-manager/relations/${model}/${field}`,
        method: 'GET',
        config: { params: { locale, pageSize: MOST_LISTED, page: 1, _q: text || undefined } },
      }),
      providesTags: ['Relations', 'Document'],
    }),
  }),
});

export const { useJumelleChosenThemesQuery, useJumelleThemesQuery } = api;
