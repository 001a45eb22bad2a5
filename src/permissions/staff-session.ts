import type { Core } from '@strapi/strapi';

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
}

/** Undefined outside of requests, and in requests of visitors and programs. */
export function staffSession(strapi: Core.Strapi): StaffSession | undefined {
  const context = strapi.requestContext.get();
  const { user, userAbility }: State = context?.state ?? {};
  if (!context || !user || !userAbility) return undefined;
  return {
    request: { params: context.params ?? {}, body: context.request.body },
    may(action, uid, version) {
      const manager = strapi
        .service('admin::permission')
        .createPermissionsManager({ ability: userAbility, model: uid });
      // Something new is by whoever makes it, which is what conditions of roles ask.
      const subject = manager.toSubject({ createdBy: user, ...version }, uid);
      return userAbility.can(`plugin::content-manager.explorer.${action}`, subject);
    },
  };
}
