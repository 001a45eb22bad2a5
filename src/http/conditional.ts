/** What a client says of the copy that it has. */
export interface Conditions {
  ifNoneMatch?: string;
  ifModifiedSince?: string;
}

/** What the answer that it would get now has. */
export interface Validators {
  etag: string;
  /** Null where it is not known. */
  lastModified: Date | null;
}

const withoutWeakness = (tag: string): string => tag.trim().replace(/^W\//, '');

/**
 * Whether the client's copy is current (RFC 9110, section 13.2.2): `If-None-Match` decides where it
 * is given, by weak comparison; `If-Modified-Since` only without it.
 */
export function isNotModified(
  { ifNoneMatch, ifModifiedSince }: Conditions,
  { etag, lastModified }: Validators,
): boolean {
  if (ifNoneMatch) {
    return ifNoneMatch
      .split(',')
      .some((tag) => tag.trim() === '*' || withoutWeakness(tag) === etag);
  }
  if (!ifModifiedSince || !lastModified) return false;
  const since = Date.parse(ifModifiedSince);
  return !Number.isNaN(since) && Math.floor(lastModified.getTime() / 1000) * 1000 <= since;
}
