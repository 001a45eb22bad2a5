import { fill, html, type Markup } from './html';
import { named, type PageView } from './page-view';

/** What this is, and the facts that decide whether somebody may use it. */
export function pageHero(view: PageView): Markup {
  const { words, context, datasets } = view;
  const { facts } = words;
  const records = datasets.reduce((sum, { count }) => sum + count, 0);
  const changes = datasets.flatMap(({ modified }) => modified ?? []).sort();
  const latest = changes.at(-1);
  return html` <div class="hero feeds-hero">
    <div class="hero-text">
      <h1>${words.heading}</h1>
      <p class="lead">${fill(words.lead, { publisher: named(context.publisher) })}</p>
    </div>
    <div class="plaque">
      <dl class="figures">
        ${figure(facts.records, view.number(records))}
        ${figure(facts.languages, view.number(context.locales.length))}
        ${fact(facts.lastChange, latest === undefined ? facts.never : view.day(latest))}
        ${fact(
          facts.license,
          html`<a href="${context.license.url}" rel="license">${named(context.license.name)}</a>`,
        )}
        ${fact(facts.contact, contact(view))}
      </dl>
    </div>
  </div>`;
}

const figure = (label: string, value: string): Markup =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

const fact = (label: string, value: Markup | string): Markup =>
  html`<div class="wide">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

function contact({ context }: PageView): Markup {
  const { name, email, url } = context.contact;
  const links = [
    email === null ? null : html`<br /><a href="mailto:${email}">${named(email)}</a>`,
    url === null ? null : html`<br /><a href="${url}">${named(url)}</a>`,
  ];
  return html`${named(name)}${links}`;
}

/** The uses of the feeds, each with a feed as its example. */
export function taskList({ words }: PageView): Markup {
  const tasks: readonly [string, { title: string }, string][] = [
    ['calendar', words.calendar, 'anniversaries.ics'],
    ['spreadsheet', words.spreadsheet, 'twinnings.csv'],
    ['news', words.news, 'news.atom'],
    ['map', words.map, 'twinnings.geojson'],
    ['programs', words.programs, 'twinnings.json'],
    ['catalogue', words.catalogue, 'catalog.ttl'],
    ['changes', words.changes, 'changes'],
  ];
  return html` <nav aria-label="${words.navigation.onThisPage}">
    <ul class="task-list">
      ${tasks.map(
        ([id, { title }, path]) =>
          html`<li>
            <a class="door" href="#${id}"
              ><strong>${title}</strong><code dir="ltr">${path}</code></a
            >
          </li> `,
      )}
    </ul>
  </nav>`;
}
