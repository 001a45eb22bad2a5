import type { ContentUid } from '../../content/content-types';
import type { TypeSchema } from '../../documents/type-schema';
import type { Current } from './plan-document';
import type { Register } from './register';

/** What planning needs besides the rows. */
export interface PlanContext {
  register: Register;
  schemas: ReadonlyMap<ContentUid, TypeSchema>;
  defaultLocale: string;
  publish: boolean;
  /** What documents say at present, by document id. */
  loadCurrent: (
    uid: ContentUid,
    documentIds: readonly string[],
  ) => Promise<ReadonlyMap<string, Current>>;
  /** What agreements are called in a locale, composed where nobody has named them, by document id. */
  loadTitles: (
    locale: string,
    documentIds: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>;
  /** Lets others work; called every few hundred rows. */
  breathe: () => Promise<void>;
}

export function schemaIn({ schemas }: PlanContext, uid: ContentUid): TypeSchema {
  const schema = schemas.get(uid);
  if (!schema) throw new Error(`No schema of ${uid}`);
  return schema;
}
