import { dateInWords } from '../feeds/calendar-words';
import { renderMarkdown } from '../feeds/news/render-markdown';
import { type Content, html, type Markup, trusted } from '../feeds/page/html';
import { panelLanguage, valueLabel } from '../labels/labels';
import { attributeWord, link } from './entry-facts';
import type { PreviewTarget } from './preview-address';
import { entriesOf, type Entry, textOf } from './values';

/** The texts, lists and pictures of an entry, each under a heading; empty ones are left out. */
export function entrySections(
  entry: Entry,
  target: Pick<PreviewTarget, 'uid' | 'locale'>,
  origin: string,
): Content {
  const { locale } = target;
  const markdown = (value: unknown): Content => {
    const text = textOf(value);
    return (
      text &&
      html`<div class="preview-text" dir="auto">${trusted(renderMarkdown(text, origin))}</div>`
    );
  };
  const dated = (value: unknown): Content => {
    const text = textOf(value);
    return text && html`<strong>${dateInWords(locale, text)}</strong>`;
  };
  const each = (name: string, show: (item: Entry) => Content): Content => {
    const items = entriesOf(entry[name]);
    return items.length > 0
      ? html`<ul class="preview-list">
          ${items.map((item) => html`<li>${show(item)}</li>`)}
        </ul>`
      : null;
  };
  const sections: readonly (readonly [string, Content])[] = [
    [
      'keyFigures',
      each(
        'keyFigures',
        ({ label, value }) => html`<strong>${textOf(value)}</strong> ${textOf(label)}`,
      ),
    ],
    ['body', markdown(entry.body)],
    ['outcome', markdown(entry.outcome)],
    [
      'highlights',
      each(
        'highlights',
        ({ title, text }) => html`<strong>${textOf(title)}</strong> ${markdown(text)}`,
      ),
    ],
    [
      'milestones',
      each('milestones', ({ kind, date, place, decidedBy, note, document }) => {
        const said = [
          valueLabel(panelLanguage(locale), 'twinning.milestone', 'kind', textOf(kind) ?? ''),
          textOf(place),
          textOf(decidedBy),
        ];
        return html`${dated(date)} ${said.filter(Boolean).join(' · ')} ${textOf(note)}
        ${entriesOf(document).map(file)}`;
      }),
    ],
    ['gallery', each('gallery', picture)],
    ['documents', each('documents', file)],
    [
      'sources',
      each('sources', ({ title, url, publishedOn }) => {
        const name = textOf(title) ?? textOf(url) ?? '—';
        return html`${link(textOf(url) ?? '', name)} ${dated(publishedOn)}`;
      }),
    ],
  ];
  return sections.map(
    ([name, content]) => content && section(attributeWord(target, name), content),
  );
}

const section = (heading: string, content: Content): Markup =>
  html`<section class="preview-section">
    <h2>${heading}</h2>
    ${content}
  </section>`;

/** A picture with what it says to those who do not see it. */
export const picture = ({ url, alternativeText, caption, width, height }: Entry): Markup =>
  html`<figure>
    <img
      src="${textOf(url)}"
      alt="${textOf(alternativeText)}"
      ${
        typeof width === 'number' && typeof height === 'number'
          ? html`width="${width}" height="${height}"`
          : null
      }
    />
    ${textOf(caption) && html`<figcaption dir="auto">${textOf(caption)}</figcaption>`}
  </figure>`;

const file = ({ url, name }: Entry): Markup =>
  html`<a href="${textOf(url)}"><bdi>${textOf(name)}</bdi></a> `;
