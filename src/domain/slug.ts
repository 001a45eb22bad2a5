import { foldToAscii } from './fold';

/** A slug is part of a public address: lower case letters, digits and single hyphens. */
export const SLUG_SHAPE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const SLUG_MAX_LENGTH = 255;

/** Words that a route uses where a slug may stand, such as `/api/anniversaries/upcoming`. */
const RESERVED_SLUGS: readonly string[] = ['upcoming'];

export const isSlug = (text: string): boolean =>
  text.length <= SLUG_MAX_LENGTH && SLUG_SHAPE.test(text);

export const isReservedSlug = (slug: string): boolean => RESERVED_SLUGS.includes(slug);

/**
 * A slug for a text in any script. A text without letters or digits gives the fallback, which must
 * be a slug itself (the name of the type). The result may be reserved or taken: see `nextSlug`.
 */
export function slugify(text: string, fallback: string): string {
  return shorten(foldToAscii(text).replaceAll(' ', '-'), SLUG_MAX_LENGTH) || fallback;
}

/** The slug itself when free, else the first free one of `slug-2`, `slug-3` … */
export function nextSlug(slug: string, isTaken: (candidate: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `-${number}`;
    const candidate = shorten(slug, SLUG_MAX_LENGTH - suffix.length) + suffix;
    if (!isReservedSlug(candidate) && !isTaken(candidate)) return candidate;
  }
}

/** Cuts at a hyphen where there is one, so that no word is broken. */
function shorten(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const cut = slug.slice(0, length + 1);
  const hyphen = cut.lastIndexOf('-');
  return (hyphen > 0 ? cut.slice(0, hyphen) : cut.slice(0, length)).replace(/-+$/, '');
}
