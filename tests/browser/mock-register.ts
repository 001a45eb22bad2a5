import type { Page } from 'playwright-core';

export interface MockCity {
  documentId: string;
  name: string;
  slug: string;
  countryCode: string | null;
  isHome: boolean;
  locale: string;
  fallbackFields: string[];
}

export interface MockRegister {
  homes: MockCity[];
  twinnings: object[];
  upcoming: object[];
  /** HTTP status of the lists of this name instead of the data */
  failing?: Partial<Record<'cities' | 'twinnings' | 'upcoming', number>>;
  /** Those that the instance has; any other is a 400 */
  locales?: string[];
  /** Milliseconds before each answer */
  delay?: number;
}

export const city = (name: string, over: Partial<MockCity> = {}): MockCity => ({
  documentId: `id of ${name}`,
  name,
  slug: name.toLowerCase(),
  countryCode: 'FR',
  isHome: false,
  locale: 'en',
  fallbackFields: [],
  ...over,
});

export const twinning = (cities: MockCity[], over: object = {}): object => ({
  documentId: `id of ${cities.map(({ name }) => name).join(' and ')}`,
  kind: 'twinning',
  state: 'active',
  since: '1954',
  prospectCountryCode: null,
  cities,
  ...over,
});

/** Answers the three lists that the landing page reads, page by page, in place of the server. */
export const mockRegister = async (page: Page, register: MockRegister): Promise<void> => {
  const lists = {
    cities: { pattern: '**/api/cities?*', data: () => register.homes },
    twinnings: { pattern: '**/api/twinnings?*', data: () => register.twinnings },
    upcoming: { pattern: '**/api/anniversaries/upcoming?*', data: () => register.upcoming },
  };
  for (const [name, { pattern, data }] of Object.entries(lists)) {
    await page.route(pattern, async (route) => {
      const { searchParams } = new URL(route.request().url());
      const number = Number(searchParams.get('pagination[page]') ?? 1);
      const size = Number(searchParams.get('pagination[pageSize]') ?? 25);
      const all: object[] = data();
      const pagination = { page: number, pageCount: Math.ceil(all.length / size) };
      const rows = all.slice((number - 1) * size, number * size);
      if (register.delay) await new Promise((done) => setTimeout(done, register.delay));
      const locale = searchParams.get('locale') ?? 'en';
      const isKnown = register.locales?.includes(locale) ?? true;
      const status = register.failing?.[name as keyof typeof lists] ?? (isKnown ? 200 : 400);
      await route.fulfill({ status, json: { data: rows, meta: { pagination } } });
    });
  }
};
