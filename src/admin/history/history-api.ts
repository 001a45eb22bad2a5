import { adminApi } from '@strapi/strapi/admin';
import type {
  DeletedDocument,
  FieldChange,
  HistoryEntry,
  RestoreProblem,
  ToldEntry,
} from '../../history/contract';

export interface Pagination {
  page: number;
  pageSize: number;
  total: number;
  pageCount: number;
}

export interface HistoryAnswer {
  data: ToldEntry[];
  meta: {
    pagination: Pagination;
    actors: { kind: string; key: string; name: string }[];
    fields: string[];
  };
}

export interface Plan {
  entry: HistoryEntry;
  isNew: boolean;
  steps: { locale: string; changes: FieldChange[] }[];
  problems: RestoreProblem[];
  version: number;
}

export interface DocumentKey {
  uid: string;
  documentId: string;
}

interface HistoryArgs extends DocumentKey {
  locale?: string;
  field?: string;
  actor?: string;
  page?: number;
  pageSize?: number;
  /** Of the form, so that what has just been saved is asked for. */
  version?: number;
}

type RestoreArgs = DocumentKey & { entry: number };

const HISTORY = 'JumelleHistory';

const api = adminApi
  .enhanceEndpoints({ addTagTypes: [HISTORY, 'Document', 'Relations'] })
  .injectEndpoints({
    endpoints: (build) => ({
      jumelleHistory: build.query<HistoryAnswer, HistoryArgs>({
        query: ({ uid, documentId, version: _version, ...params }) => ({
          url: `/jumelle/history/${uid}/${documentId}`,
          method: 'GET',
          config: { params },
        }),
        providesTags: [HISTORY],
        keepUnusedDataFor: 5,
      }),
      jumelleDeleted: build.query<
        { data: DeletedDocument[]; meta: { pagination: Pagination } },
        { uid: string; text?: string; page: number }
      >({
        query: (params) => ({ url: '/jumelle/history/deleted', method: 'GET', config: { params } }),
        providesTags: [HISTORY],
        keepUnusedDataFor: 0,
      }),
      jumelleRestorePlan: build.query<{ data: Plan }, RestoreArgs & { leaveOut: string }>({
        query: ({ uid, documentId, entry, leaveOut }) => ({
          url: `/jumelle/history/${uid}/${documentId}/restore/${entry}`,
          method: 'GET',
          config: { params: { leaveOut } },
        }),
        keepUnusedDataFor: 0,
      }),
      jumelleRestore: build.mutation<
        { data: { locales: string[] } },
        RestoreArgs & { version: number; leaveOut: string[] }
      >({
        query: ({ uid, documentId, entry, version, leaveOut }) => ({
          url: `/jumelle/history/${uid}/${documentId}/restore/${entry}`,
          method: 'POST',
          data: { version, leaveOut },
        }),
        invalidatesTags: (_result, error, { uid, documentId }) =>
          error
            ? [HISTORY]
            : [
                HISTORY,
                'Relations',
                { type: 'Document', id: `${uid}_${documentId}` },
                { type: 'Document', id: `${uid}_LIST` },
              ],
      }),
      jumelleEdits: build.query<
        { data: HistoryEntry[] },
        DocumentKey & { locale: string; version: number }
      >({
        query: ({ uid, documentId, ...params }) => ({
          url: `/jumelle/edits/${uid}/${documentId}`,
          method: 'GET',
          config: { params },
        }),
        keepUnusedDataFor: 0,
      }),
      jumelleReload: build.mutation<null, DocumentKey>({
        queryFn: () => ({ data: null }),
        invalidatesTags: (_result, _error, { uid, documentId }) => [
          HISTORY,
          'Relations',
          { type: 'Document', id: `${uid}_${documentId}` },
        ],
      }),
    }),
  });

export const {
  useJumelleHistoryQuery,
  useJumelleDeletedQuery,
  useJumelleRestorePlanQuery,
  useJumelleRestoreMutation,
  useJumelleEditsQuery,
  useJumelleReloadMutation,
} = api;
