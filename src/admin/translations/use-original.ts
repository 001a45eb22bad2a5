import { type FormDocument, useFormDocument } from '../fields/form-document';
import { useJumelleOriginalQuery, type Values } from './original-api';

interface Original {
  /** The version in the main locale; null while it is fetched, and where it cannot be had. */
  values: Values | null;
  isLoading: boolean;
  document: FormDocument;
}

/** What is translated: the version of the form's document in the main locale. */
export function useOriginal(main: string | undefined): Original {
  const document = useFormDocument();
  const { model, documentId = '', status } = document;
  const { data, isLoading } = useJumelleOriginalQuery(
    { model, documentId, locale: main ?? '', status },
    { skip: documentId === '' || main === undefined },
  );
  return { values: data?.data ?? null, isLoading, document };
}

/** The value at a path such as `highlights.0.title`. */
export function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
      values,
    );
}
