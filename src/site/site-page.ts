/** The pages for people: which address shows which file of `public/`, in which language. */
export interface SitePage {
  /** Address without a trailing slash, except the root */
  path: string;
  /** Relative to the public folder */
  file: string;
  language: 'en' | 'fr';
  topic: 'landing' | 'docs' | 'graphql';
}

const pages: readonly SitePage[] = [
  { path: '/', file: 'index.html', language: 'en', topic: 'landing' },
  { path: '/fr', file: 'fr/index.html', language: 'fr', topic: 'landing' },
  { path: '/docs', file: 'docs/index.html', language: 'en', topic: 'docs' },
  { path: '/fr/docs', file: 'fr/docs/index.html', language: 'fr', topic: 'docs' },
  { path: '/graphql', file: 'graphql/index.html', language: 'en', topic: 'graphql' },
  { path: '/fr/graphql', file: 'fr/graphql/index.html', language: 'fr', topic: 'graphql' },
];

/** The page at a path, with or without a trailing slash. */
export function sitePageAt(path: string): SitePage | undefined {
  const trimmed = path === '/' ? path : path.replace(/\/$/, '');
  return pages.find((page) => page.path === trimmed);
}

/**
 * Value of the `Link` header (RFC 8288) that tells search engines a page's one address and its
 * translations. They want absolute addresses, which a static file cannot know.
 *
 * @param publicUrl where this instance is reached, without a trailing slash
 */
export function pageLinks(page: SitePage, publicUrl: string): string {
  const address = (path: string) => `<${publicUrl}${path}>`;
  const translations = pages.filter(({ topic }) => topic === page.topic);
  return [
    `${address(page.path)}; rel="canonical"`,
    ...translations.map(
      ({ path, language }) => `${address(path)}; rel="alternate"; hreflang="${language}"`,
    ),
  ].join(', ');
}
