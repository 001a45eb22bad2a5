import {
  CONTENT_TYPES,
  type ContentUid,
  contentTypeOf,
  isContentUid,
} from '../content/content-types';
import { VERSIONS, type Version } from '../content/views/reading-schema';

/** Which version of which document is looked at, in which locale. */
export interface PreviewTarget {
  uid: ContentUid;
  documentId: string;
  locale: string;
  version: Version;
}

/** Below the panel, because its cookie reaches no further. */
const PATH = /^\/admin\/preview\/([a-z]+)\/([a-z0-9]+)$/;

/** The address of a preview, from the root of the server. */
export const previewAddress = ({ uid, documentId, locale, version }: PreviewTarget): string =>
  `/admin/preview/${contentTypeOf(uid).plural}/${documentId}?${new URLSearchParams({ locale, status: version }).toString()}`;

/** Which document a path is the preview of; undefined for any other path. */
export function previewedDocument(
  path: string,
): Pick<PreviewTarget, 'uid' | 'documentId'> | undefined {
  const [, plural, documentId] = PATH.exec(path) ?? [];
  const type = CONTENT_TYPES.find((each) => each.plural === plural);
  return type && documentId ? { uid: type.uid, documentId } : undefined;
}

/**
 * What Strapi asks for the address behind its button "Preview".
 * @returns undefined for what has no preview
 */
export function previewHandler(
  uid: string,
  { documentId, locale, status }: { documentId: string; locale?: string; status?: string },
): string | undefined {
  const version = VERSIONS.find((each) => each === status) ?? 'draft';
  if (!isContentUid(uid) || !locale) return undefined;
  return previewAddress({ uid, documentId, locale, version });
}
