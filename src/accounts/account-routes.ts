import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { PanelRoute } from '../panel/panel-route';
import {
  type Account,
  type AccountLink,
  invitationLink,
  makeResetLink,
  nameOf,
  sendLink,
} from './account-links';
import { canSendMail, type Delivery } from './send-mail';

interface AccountWithRoles extends Account {
  blocked: boolean | null;
  roles: readonly { name: string; code: string }[];
}

/** An account as the panel lists it. */
interface ListedAccount {
  id: number;
  name: string;
  email: string;
  roles: string[];
  /** Invited ones have no password yet; closed ones cannot sign in. */
  state: 'active' | 'invited' | 'closed';
}

const ADMINISTRATOR = 'strapi-super-admin';

/** Links to a password for people who get no mail, handed out by administrators. */
export const accountRoutes = (strapi: Core.Strapi): PanelRoute[] => [
  {
    method: 'GET',
    path: '/accounts',
    actions: ['admin::users.read'],
    handle: async () => ({
      data: {
        mail: canSendMail(strapi),
        accounts: (await readAccounts(strapi)).map(listed),
      },
    }),
  },
  {
    method: 'POST',
    path: '/accounts/:id/link',
    actions: ['admin::users.update'],
    handle: (ctx) => giveLink(strapi, ctx),
  },
];

const readAccounts = async (strapi: Core.Strapi): Promise<AccountWithRoles[]> => {
  const accounts: AccountWithRoles[] = await strapi.db
    .query('admin::user')
    .findMany({ populate: ['roles'], orderBy: [{ lastname: 'asc' }, { email: 'asc' }] });
  return accounts;
};

const stateOf = ({ isActive, blocked, registrationToken }: AccountWithRoles) => {
  if (isActive && !blocked) return 'active';
  return registrationToken && !blocked ? 'invited' : 'closed';
};

const listed = (account: AccountWithRoles): ListedAccount => ({
  id: account.id,
  name: nameOf(account),
  email: account.email,
  roles: account.roles.map(({ name }) => name),
  state: stateOf(account),
});

/** Answers a link for somebody, and sends it to them if asked to and there is a mail server. */
async function giveLink(
  strapi: Core.Strapi,
  ctx: Context,
): Promise<{ data: { link: AccountLink; delivery: Delivery | null } }> {
  const account = await findAccount(strapi, ctx.params.id);
  const me: AccountWithRoles = ctx.state.user;
  if (isAdministrator(account) && !isAdministrator(me)) {
    throw new errors.ForbiddenError('Only an administrator may make a link for an administrator');
  }
  const state = stateOf(account);
  if (state === 'closed') {
    throw new errors.ApplicationError(
      'This account is closed: make it active first, in its own page',
    );
  }
  const body: { send?: unknown } = ctx.request.body ?? {};
  const isSent = body.send === true;
  const link =
    state === 'invited' && account.registrationToken
      ? invitationLink(strapi, account.registrationToken)
      : await makeResetLink(strapi, account.id, isSent ? 'mail' : 'byHand');
  const delivery = isSent ? await sendLink(strapi, account, link, nameOf(me)) : null;
  // It is a key to the account; no cache may keep it.
  ctx.set('Cache-Control', 'no-store');
  return { data: { link, delivery } };
}

async function findAccount(strapi: Core.Strapi, id: unknown): Promise<AccountWithRoles> {
  const number = Number(id);
  const account: AccountWithRoles | null = Number.isSafeInteger(number)
    ? await strapi.db.query('admin::user').findOne({ where: { id: number }, populate: ['roles'] })
    : null;
  if (!account) throw new errors.NotFoundError('There is no such account');
  return account;
}

const isAdministrator = ({ roles }: Pick<AccountWithRoles, 'roles'>): boolean =>
  roles.some(({ code }) => code === ADMINISTRATOR);
