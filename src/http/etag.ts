import { createHash } from 'node:crypto';

/** The codings that answers are sent in, best first. */
export const CODINGS = ['br', 'gzip', 'identity'] as const;
export type Coding = (typeof CODINGS)[number];

/**
 * A strong validator (RFC 9110, section 8.8.3): equal only for byte-for-byte equal answers, hence
 * one for each coding.
 */
export const strongEtag = (digest: string, coding: Coding): string =>
  coding === 'identity' ? `"${digest}"` : `"${digest}-${coding}"`;

export const digestOf = (body: Buffer | string): string =>
  createHash('sha256').update(body).digest('base64url').slice(0, 27);
