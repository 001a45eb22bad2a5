import { fill, html, type Markup } from './html';
import { translatedWords } from './page-words';
import { named, pageAddress, type PageView } from './page-view';

/** The document around the content: what the head tells programs, and the way to other pages. */
export function pageFrame(view: PageView, content: Markup): Markup {
  const { words } = view;
  return html`<!doctype html>
    <html lang="${words.language}" dir="${words.direction}">
      <head>
        ${head(view)}
      </head>
      <body>
        <a class="skip-link" href="#main">${words.skip}</a>
        ${header(view)}
        <main id="main" tabindex="-1" data-copy="${words.copy}" data-copied="${words.copied}">
          ${content}
        </main>
        <footer class="site-footer">
          <p>${words.footer.license}</p>
          <p>${words.footer.hosts}</p>
        </footer>
      </body>
    </html> `;
}

function head({ context, words, address }: PageView): Markup {
  const { publicUrl, locale, locales, publisher, license } = context;
  const absolute = (code: string): string => publicUrl + pageAddress(context, code);
  const feed = (rel: string, type: string, path: string, title: string): Markup =>
    html`<link rel="${rel}" type="${type}" href="${address(path)}" title="${title}" /> `;
  const { names } = words.datasets;
  return html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${fill(words.title, { publisher })}</title>
    <meta name="description" content="${fill(words.description, { publisher })}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="/favicon.ico" sizes="32x32" />
    <link rel="icon" href="/assets/jumelle-mark.svg" type="image/svg+xml" />
    <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
    <link rel="canonical" href="${absolute(locale)}" />
    ${locales
      .filter(translatedWords)
      .map(
        (code) => html`<link rel="alternate" hreflang="${code}" href="${absolute(code)}" /> `,
      )}<link rel="alternate" hreflang="x-default" href="${publicUrl}/feeds" /> ${[
      feed('alternate', 'application/atom+xml', 'news.atom', words.news.title),
      feed('alternate', 'application/rss+xml', 'news.rss', words.news.title),
      feed('alternate', 'application/feed+json', 'news.json', words.news.title),
      feed('alternate', 'text/calendar', 'anniversaries.ics', names.anniversaries.name),
      feed('alternate', 'text/calendar', 'exchanges.ics', names.exchanges.name),
      feed('alternate describedby', 'text/turtle', 'catalog.ttl', 'DCAT-AP'),
      feed('alternate describedby', 'application/ld+json', 'catalog.jsonld', 'DCAT-AP'),
    ]}<link rel="license" href="${license.url}" title="${license.name}" />
    <link rel="stylesheet" href="/assets/jumelle.css" />
    <link rel="stylesheet" href="/assets/feeds.css" />
    <script type="module" src="/assets/copy-lines.js"></script>`;
}

function header({ context, words }: PageView): Markup {
  const { navigation, links, language } = words;
  // The static pages are in English and French.
  const root = language === 'fr' ? '/fr' : '';
  return html`<header class="site-header">
    <a class="brand" href="${root || '/'}">
      <img src="/assets/jumelle-mark.svg" alt="" width="36" height="36" />
      <span lang="en">Jumelle</span>
    </a>
    <nav class="site-nav" aria-label="${navigation.main}">
      <a href="${root}/docs">${links.documentation}</a>
      <a href="${root}/graphql">GraphQL</a>
      <a href="${pageAddress(context, context.locale)}" aria-current="page">${links.feeds}</a>
      <a href="/admin">${links.administration}</a>
    </nav>
    <nav class="language-nav" aria-label="${navigation.language}">
      ${context.locales.map((locale) => languageLink(locale, context.locale, pageAddress(context, locale)))}
    </nav>
  </header>`;
}

const languageLink = (locale: string, current: string, address: string): Markup =>
  html`<a
    href="${address}"
    hreflang="${locale}"
    lang="${locale}"
    ${locale === current ? html` aria-current="page"` : null}
    >${named(languageName(locale))}</a
  > `;

/** What a language calls itself, with a capital as in a list. A code that is none stays a code. */
function languageName(locale: string): string {
  try {
    const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
    const [first = '', ...rest] = name;
    return first.toLocaleUpperCase(locale) + rest.join('');
  } catch {
    return locale; // a malformed code makes DisplayNames throw
  }
}
