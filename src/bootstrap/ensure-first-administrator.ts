import type { Core } from '@strapi/strapi';
import { errors, yup } from '@strapi/utils';

/** The rules of Strapi's own registration page, each with what to do about it. */
const PASSWORD_RULES: ReadonlyArray<readonly [(password: string) => boolean, string]> = [
  [(password) => password.length >= 8, 'at least 8 characters'],
  [(password) => Buffer.byteLength(password) <= 72, 'at most 72 bytes'],
  [(password) => /[a-z]/.test(password), 'a lower-case letter'],
  [(password) => /[A-Z]/.test(password), 'an upper-case letter'],
  [(password) => /\d/.test(password), 'a digit'],
];

/**
 * Makes the first administrator from the setting `jumelle.administrator` (ADMIN_EMAIL and
 * ADMIN_PASSWORD). Does nothing when neither is set or when an administrator exists: accounts that
 * exist are never changed.
 *
 * @throws {errors.ValidationError} when only one of the two is set or one breaks a rule, also when
 *   there is nothing to do: a wrong setting is told at once, not at the next new database
 */
export async function ensureFirstAdministrator(strapi: Core.Strapi): Promise<void> {
  const email = setting(strapi, 'email').trim().toLowerCase();
  const password = setting(strapi, 'password');
  if (!email && !password) return;
  validate(email, password);

  const users = strapi.service('admin::user');
  if (await users['exists']()) return;
  try {
    await users['createFirstAdmin']({ firstname: 'Administrator', email, password });
  } catch (error) {
    // Another instance that started at the same moment was quicker.
    if (!(await users['exists']())) throw error;
  }
}

function setting(strapi: Core.Strapi, name: 'email' | 'password'): string {
  const value = strapi.config.get(`jumelle.administrator.${name}`);
  return typeof value === 'string' ? value : '';
}

function validate(email: string, password: string): void {
  if (!email || !password) {
    throw new errors.ValidationError(
      'Set both ADMIN_EMAIL and ADMIN_PASSWORD to make the first administrator, or neither.',
    );
  }
  const isAddress: boolean = yup.string().email().isValidSync(email);
  if (!isAddress) {
    throw new errors.ValidationError(`ADMIN_EMAIL is no e-mail address: "${email}".`);
  }
  const lacking = PASSWORD_RULES.filter(([holds]) => !holds(password)).map(([, rule]) => rule);
  if (lacking.length > 0) {
    throw new errors.ValidationError(`ADMIN_PASSWORD needs ${lacking.join(', ')}.`);
  }
}
