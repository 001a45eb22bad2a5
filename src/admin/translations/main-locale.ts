import { getFetchClient } from '@strapi/strapi/admin';

interface Locale {
  code: string;
  isDefault: boolean;
}

let known: string | undefined;
let asking: Promise<void> | undefined;

/**
 * The locale in which facts are entered. The hook that arranges a form cannot wait for an answer, so
 * this is asked while the panel works out what the user may do, before it shows any form.
 */
export const mainLocale = (): string | undefined => known;

/** Asks once, however many wait; when that fails a form is as Strapi makes it, and the next asks. */
export async function learnMainLocale(): Promise<void> {
  if (known !== undefined) return;
  asking ??= ask().finally(() => {
    asking = undefined;
  });
  await asking;
}

async function ask(): Promise<void> {
  try {
    const { data } = await getFetchClient().get<Locale[]>('/i18n/locales');
    known = data.find(({ isDefault }) => isDefault)?.code;
  } catch {
    // Who may not even read the locales has no form to see either.
    known = undefined;
  }
}
