import type { FeedContext } from '../feed-context';
import { type Content, html, type Markup } from './html';
import type { FeedsPageInput } from './feeds-page';
import { pageWords, type PageWords } from './page-words';

type Parameters = Readonly<Record<string, string>>;

/** What all parts of the page share. */
export interface PageView extends FeedsPageInput {
  context: FeedContext;
  words: PageWords;
  /** The public address of a feed, in the locale of the page. */
  address: (path: string, parameters?: Parameters) => string;
  /** A day as the reader says it; `<time>`. */
  day: (instant: string) => Markup;
  /** A number as the reader writes it. */
  number: (value: number) => string;
}

export function pageView(input: FeedsPageInput, context: FeedContext): PageView {
  const words = pageWords(context.locale);
  const speech = words.language === 'en' ? 'en-GB' : words.language;
  const days = new Intl.DateTimeFormat(speech, {
    dateStyle: 'long',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
  const numbers = new Intl.NumberFormat(speech, { numberingSystem: 'latn' });
  return {
    ...input,
    context,
    words,
    address: (path, parameters) =>
      feedAddress(context, path, { locale: context.locale, ...parameters }),
    day: (instant) => html`<time datetime="${instant}">${days.format(new Date(instant))}</time>`,
    number: (value) => numbers.format(value),
  };
}

/** The public address of a feed with no other parameters than these. */
export const feedAddress = (
  { publicUrl }: FeedContext,
  path: string,
  parameters: Parameters,
): string => `${publicUrl}/feeds/${path}?${new URLSearchParams(parameters).toString()}`;

/** The address of the page itself; that of the default locale needs no parameter. */
export const pageAddress = ({ locales }: FeedContext, locale: string): string =>
  locale === locales[0] ? '/feeds' : `/feeds?${new URLSearchParams({ locale }).toString()}`;

/** Text to copy, in the direction of code whatever the page's. */
export const line = (text: string): Markup =>
  html`<pre class="line" dir="ltr"><code>${text}</code></pre>`;

export const code = (text: string): Markup => html`<code dir="ltr">${text}</code>`;

/** A name from the register, whose direction is its own. */
export const named = (name: string): Markup => html`<bdi>${name}</bdi>`;

/** A part of the page about one use of the feeds. */
export const section = (
  id: string,
  { title, intro }: { title: string; intro: string },
  ...body: readonly Content[]
): Markup =>
  html` <section class="use" id="${id}" aria-labelledby="${id}-title">
    <div class="use-head">
      <h2 id="${id}-title">${title}</h2>
      <p>${intro}</p>
    </div>
    <div class="use-body">${body}</div>
  </section>`;
