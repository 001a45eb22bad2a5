import type { ContentUid } from '../content/content-types';
import type { Version } from '../content/views/reading-schema';
import { writingDirection } from '../domain/writing-direction';
import { type Content, fill, html, type Markup } from '../feeds/page/html';
import { modelWords, panelLanguage } from '../labels/labels';
import { attributeWord, entryFacts } from './entry-facts';
import { entrySections, picture } from './entry-sections';
import { previewAddress, type PreviewTarget } from './preview-address';
import type { PreviewWords } from './preview-words';
import { entriesOf, type Entry, nameOf, textOf } from './values';

export interface Preview {
  target: PreviewTarget;
  /** Null where the asked version does not exist. */
  entry: Entry | null;
  locales: readonly string[];
  defaultLocale: string;
  /** Of the server, as the browser calls it. */
  origin: string;
}

/** A page that shows an entry as a reader would see it, with a bar for the member of staff. */
export function renderPreview(preview: Preview, words: PreviewWords): string {
  const { target, entry } = preview;
  const title = (entry && nameOf(entry)) ?? '—';
  return page(
    { lang: words.language, title: fill(words.pageTitle, { title }) },
    html`${bar(preview, words)}
      <main
        id="main"
        class="preview"
        lang="${target.locale}"
        dir="${writingDirection(target.locale)}"
      >
        ${entry ? content(entry, preview) : html`<p>${words.notPublished}</p>`}
      </main>`,
  );
}

/** A page that says why there is no preview. */
export const renderRefusal = (
  { title, text, link }: { title: string; text: string; link?: string },
  words: PreviewWords,
): string =>
  page(
    { lang: words.language, title },
    html`<main id="main" class="preview">
      <h1>${title}</h1>
      <p>${text}</p>
      ${link ? html`<p><a class="button" href="/admin/auth/login" target="_top">${link}</a></p>` : null}
    </main>`,
  );

function content(entry: Entry, { target, origin }: Preview): Content {
  const [cover] = entriesOf(entry.cover);
  const [arms] = entriesOf(entry.coatOfArms);
  return html`<header class="preview-head">
      ${arms ? html`<div class="preview-arms">${picture(arms)}</div>` : null}
      <p class="preview-kind">
        ${modelWords(panelLanguage(target.locale), target.uid)?.one ?? null}
      </p>
      <h1 dir="auto">${nameOf(entry) ?? '—'}</h1>
      ${textOf(entry.summary) && html`<p class="lead" dir="auto">${textOf(entry.summary)}</p>`}
    </header>
    ${cover ? html`<div class="preview-cover">${picture(cover)}</div>` : null}
    ${entryFacts(entry, target)} ${entrySections(entry, target, origin)}`;
}

function bar({ target, entry, locales, defaultLocale }: Preview, words: PreviewWords): Markup {
  const inWords = (code: string): string =>
    new Intl.DisplayNames([words.language], { type: 'language' }).of(code) ?? code;
  const sentence = target.version === 'draft' ? words.draft : words.published;
  const version = (each: Version, text: string): Markup =>
    option({ ...target, version: each }, each === target.version, text);
  return html`<aside class="preview-bar">
    <p>${fill(sentence, { language: inWords(target.locale) })}</p>
    <nav aria-label="${words.versions}">
      ${version('draft', words.showDraft)} ${version('published', words.showPublished)}
    </nav>
    <nav aria-label="${words.languages}">
      ${locales.map((locale) => option({ ...target, locale }, locale === target.locale, inWords(locale)))}
    </nav>
    ${entry && notTranslated(entry, target.uid, inWords(defaultLocale), words)}
  </aside>`;
}

const option = (target: PreviewTarget, isCurrent: boolean, text: string): Markup =>
  html`<a href="${previewAddress(target)}" ${isCurrent ? html`aria-current="true"` : null}
    >${text}</a
  > `;

/** Texts that the reader gets in the default language. */
function notTranslated(
  entry: Entry,
  uid: ContentUid,
  language: string,
  words: PreviewWords,
): Content {
  const fallback = Array.isArray(entry.fallbackFields) ? entry.fallbackFields : [];
  const fields = fallback
    .filter((name) => typeof name === 'string')
    .map((name) => attributeWord({ uid, locale: words.language }, name));
  return fields.length > 0
    ? html`<p class="preview-fallback">
        ${fill(words.fallback, { fields: fields.join(', '), language })}
      </p>`
    : null;
}

const page = ({ lang, title }: { lang: string; title: Content }, body: Markup): string =>
  html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="stylesheet" href="/assets/jumelle.css" />
        <link rel="stylesheet" href="/assets/preview.css" />
      </head>
      <body>
        ${body}
      </body>
    </html> `.text;
