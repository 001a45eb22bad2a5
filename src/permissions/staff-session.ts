import type { Core } from '@strapi/strapi';
import { FILE_UID } from '../content/query/attributes';

/** The parts of CASL's ability that are used. */
interface Ability {
  can(action: string, subject: unknown): boolean;
}

interface State {
  user?: object;
  userAbility?: Ability;
}

/** Somebody who is signed in to the panel, in the current request. */
export interface StaffSession {
  request: { params: Readonly<Record<string, string>>; body: unknown };
  /** Whether a role of theirs allows an action of the content manager on a version of a document. */
  may(action: string, uid: string, version: object): boolean;
  /** Whether a role of theirs allows to change or delete a file. */
  mayChangeFile(file: object): boolean;
}

/** Undefined outside of requests, and in requests of visitors and programs. */
export function staffSession(strapi: Core.Strapi): StaffSession | undefined {
  const context = strapi.requestContext.get();
  const { user, userAbility }: State = context?.state ?? {};
  if (!context || !user || !userAbility) return undefined;
  const can = (action: string, uid: string, entity: object): boolean => {
    const manager = strapi
      .service('admin::permission')
      .createPermissionsManager({ ability: userAbility, model: uid });
    return userAbility.can(action, manager.toSubject(entity, uid));
  };
  return {
    request: { params: context.params ?? {}, body: context.request.body },
    // Something new is by whoever makes it, which is what conditions of roles ask.
    may: (action, uid, version) =>
      can(`plugin::content-manager.explorer.${action}`, uid, { createdBy: user, ...version }),
    mayChangeFile: (file) => can('plugin::upload.assets.update', FILE_UID, file),
  };
}
