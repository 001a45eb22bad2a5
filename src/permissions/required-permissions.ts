import type { ContentAction } from './roles';

/** One row of a document. */
export interface StoredVersion {
  locale: string;
  publishedAt: unknown;
  [attribute: string]: unknown;
}

interface Required {
  action: Exclude<ContentAction, 'read'>;
  version: { locale: string; [attribute: string]: unknown };
}

type Params = Readonly<Record<string, unknown>>;
type Requirements = (versions: readonly StoredVersion[], defaultLocale: string) => Required[];

/**
 * What a call of the document service takes, version by version; undefined if it only reads. To be asked with the rows of the document as they
 * are before.
 */
export function requiredPermissions(action: string, params: Params): Requirements | undefined {
  const publishesToo = params.status === 'published';
  switch (action) {
    case 'create':
    case 'update':
      return (versions, defaultLocale) =>
        localesOf(params, versions, defaultLocale).flatMap((locale): Required[] => {
          const draft = versions.find((row) => row.locale === locale && !row.publishedAt);
          const write: Required = draft
            ? { action: 'update', version: draft }
            : { action: 'create', version: { locale } };
          return publishesToo ? [write, { ...write, action: 'publish' }] : [write];
        });
    case 'clone':
      return (_, defaultLocale) => [{ action: 'create', version: { locale: defaultLocale } }];
    case 'publish':
    case 'unpublish':
      return (versions, defaultLocale) =>
        chosen(params, versions, defaultLocale).map((version) => ({ action: 'publish', version }));
    case 'discardDraft':
      return (versions, defaultLocale) =>
        chosen(params, versions, defaultLocale).map((version) => ({ action: 'update', version }));
    case 'delete':
      return (versions, defaultLocale) =>
        chosen(params, versions, defaultLocale).flatMap((version): Required[] => [
          { action: 'delete', version },
          // What the public sees goes away with it.
          ...(version.publishedAt ? [{ action: 'publish' as const, version }] : []),
        ]);
    default:
      return undefined;
  }
}

/** With the default locale all others are deleted, but none is published that it is not. */
function chosen(
  params: Params,
  versions: readonly StoredVersion[],
  defaultLocale: string,
): StoredVersion[] {
  const locales = localesOf(params, versions, defaultLocale);
  return versions.filter(({ locale }) => locales.includes(locale));
}

function localesOf(
  { locale }: Params,
  versions: readonly StoredVersion[],
  defaultLocale: string,
): string[] {
  if (locale === '*') return [...new Set(versions.map((version) => version.locale))];
  if (Array.isArray(locale)) return locale.map(String);
  return [typeof locale === 'string' ? locale : defaultLocale];
}
