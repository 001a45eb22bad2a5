import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { type ContentUid, isContentUid } from '../content/content-types';

type Action = 'read' | 'create' | 'update';

interface Rule {
  fields?: readonly string[];
}

interface Ability {
  rulesFor(action: string, subject: string): Rule[];
}

interface Checker {
  can: Record<Action, (entity?: Readonly<Record<string, unknown>>, field?: string) => boolean>;
}

/** What a member of staff may do with a document, by the permissions of the content manager. */
export interface Access {
  uid: ContentUid;
  user: { id: number | string };
  /** In one locale; whether the document is theirs counts as well, where a role asks for that. */
  may(action: Action, locale: string): boolean;
  /** Whether the role names that field, or one within it. */
  mayField(action: Action, field: string): boolean;
}

/** @throws NotFoundError for a type that has no history, ForbiddenError for one that is not theirs */
export async function accessOf(
  strapi: Core.Strapi,
  ctx: Context,
  uid: string,
  documentId?: string,
): Promise<Access> {
  if (!isContentUid(uid)) throw new errors.NotFoundError(`There is no content type ${uid}`);
  const { userAbility, user }: { userAbility: Ability; user: Access['user'] } = ctx.state;
  const checker: Checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid });
  if (!checker.can.read()) throw new errors.ForbiddenError();
  const owners = await ownersOf(strapi, uid, documentId);
  const fields = new Map<Action, ReadonlySet<string> | null>();
  const fieldsOf = (action: Action): ReadonlySet<string> | null => {
    const known = fields.get(action);
    if (known !== undefined) return known;
    const rules = userAbility.rulesFor(`plugin::content-manager.explorer.${action}`, uid);
    const isAny = rules.some((rule) => !rule.fields);
    const named = rules.flatMap((rule) => rule.fields ?? []);
    const found = isAny ? null : new Set(named.map((name) => name.split('.')[0] ?? name));
    fields.set(action, found);
    return found;
  };
  return {
    uid,
    user,
    may: (action, locale) => checker.can[action]({ locale, ...owners.get(locale) }),
    mayField: (action, field) => fieldsOf(action)?.has(field) ?? true,
  };
}

/** Roles may be limited to what a person has created. */
async function ownersOf(
  strapi: Core.Strapi,
  uid: ContentUid,
  documentId: string | undefined,
): Promise<Map<string, Readonly<Record<string, unknown>>>> {
  if (documentId === undefined) return new Map();
  const rows: { locale: string }[] = await strapi.db.query(uid).findMany({
    select: ['id', 'documentId', 'locale'],
    where: { documentId, publishedAt: null },
    populate: { createdBy: { populate: { roles: true } } },
  });
  return new Map(rows.map((row) => [row.locale, { ...row }]));
}
