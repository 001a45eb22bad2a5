/** The seven public content types, in the order in which documentation and feeds list them. */
export const CONTENT_TYPES = [
  { uid: 'api::city.city', singular: 'city', plural: 'cities', text: 'name' },
  { uid: 'api::twinning.twinning', singular: 'twinning', plural: 'twinnings', text: 'title' },
  {
    uid: 'api::anniversary.anniversary',
    singular: 'anniversary',
    plural: 'anniversaries',
    text: 'title',
  },
  { uid: 'api::network.network', singular: 'network', plural: 'networks', text: 'name' },
  { uid: 'api::exchange.exchange', singular: 'exchange', plural: 'exchanges', text: 'title' },
  {
    uid: 'api::organisation.organisation',
    singular: 'organisation',
    plural: 'organisations',
    text: 'name',
  },
  { uid: 'api::theme.theme', singular: 'theme', plural: 'themes', text: 'name' },
] as const;

export type ContentTypeInfo = (typeof CONTENT_TYPES)[number];
export type ContentUid = ContentTypeInfo['uid'];
export type ContentTypeName = ContentTypeInfo['singular'];

const BY_UID: ReadonlyMap<string, ContentTypeInfo> = new Map(
  CONTENT_TYPES.map((type) => [type.uid, type]),
);

export const isContentUid = (uid: string): uid is ContentUid => BY_UID.has(uid);

/** What is known of a content type; throws on a uid that is none of the seven. */
export function contentTypeOf(uid: ContentUid): ContentTypeInfo {
  const type = BY_UID.get(uid);
  if (!type) throw new Error(`${uid} is not a content type of this product`);
  return type;
}
