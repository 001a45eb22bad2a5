import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Import, ImportRow, Mapping, RowPage, Verdict } from './import-types';

const ROOT = '/jumelle/imports';

export interface RowQuery {
  verdict: Verdict;
  sheet: number | null;
  /** Only those that may make a city once more. */
  isDoubtful?: boolean;
  page: number;
  pageSize: number;
}

type Id = Import['id'] | string;

/** The server's addresses for imports. What it says about rows is in the language of the panel. */
export function useImportClient() {
  const { get, post, put, del } = useFetchClient();
  const { locale } = useIntl();
  return useMemo(() => {
    const inLanguage = { headers: { 'Accept-Language': locale } };
    return {
      async list(): Promise<Import[]> {
        const { data } = await get<{ data: Import[] }>(ROOT, inLanguage);
        return data.data;
      },
      async upload(files: readonly File[]): Promise<Import> {
        const body = new FormData();
        for (const file of files) body.append('files', file, file.name);
        const { data } = await post<{ data: Import }>(ROOT, body, inLanguage);
        return data.data;
      },
      async read(id: Id): Promise<Import> {
        const { data } = await get<{ data: Import }>(`${ROOT}/${id}`, inLanguage);
        return data.data;
      },
      async check(id: Id, mapping: Mapping): Promise<void> {
        await put(`${ROOT}/${id}/mapping`, mapping, inLanguage);
      },
      async rows(id: Id, query: RowQuery): Promise<RowPage> {
        const { data } = await get<RowAnswer>(`${ROOT}/${id}/rows`, {
          ...inLanguage,
          params: {
            ...{ verdict: query.verdict, page: query.page, pageSize: query.pageSize },
            ...(query.sheet !== null && { sheet: query.sheet }),
            ...(query.isDoubtful && { doubtful: true }),
          },
        });
        return { data: data.data, total: data.meta.pagination.total };
      },
      async apply(id: Id, leaveOutErrors: boolean): Promise<void> {
        await post(`${ROOT}/${id}/apply`, { leaveOutErrors }, inLanguage);
      },
      async cancel(id: Id): Promise<void> {
        await post(`${ROOT}/${id}/cancel`, {}, inLanguage);
      },
      async remove(id: Id): Promise<void> {
        await del(`${ROOT}/${id}`);
      },
    };
  }, [get, post, put, del, locale]);
}

interface RowAnswer {
  data: ImportRow[];
  meta: { pagination: { total: number } };
}

export type ImportClient = ReturnType<typeof useImportClient>;
