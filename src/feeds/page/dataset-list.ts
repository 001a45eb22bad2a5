import type { DatasetName } from '../records';
import type { ListedFeed } from './feeds-page';
import { type Content, fill, html, type Markup } from './html';
import { code, type PageView, section } from './page-view';

/** Formats by the name that people know them by. */
const FORMATS: Readonly<Record<string, string>> = {
  json: 'JSON',
  ndjson: 'NDJSON',
  csv: 'CSV',
  jsonld: 'JSON-LD',
  geojson: 'GeoJSON',
  ics: 'iCalendar',
};

/** Every dataset with how much there is of it and every format that it can be had in. */
export function datasetList(view: PageView): Markup {
  const { words, feeds } = view;
  const datasets = [...new Set(feeds.flatMap(({ dataset }) => dataset ?? []))];
  return section(
    'datasets',
    words.datasets,
    html`<ul class="dataset-list">
      ${datasets.map((dataset) => entry(view, dataset))}
    </ul>`,
  );
}

function entry(view: PageView, dataset: DatasetName): Markup {
  const { words, feeds, datasets } = view;
  const { name, about } = words.datasets.names[dataset];
  const state = datasets.find((each) => each.dataset === dataset);
  const own = feeds.filter((feed) => feed.dataset === dataset);
  const links = own.flatMap(({ kind, format, path }) => {
    const label = kind === 'schema' ? 'Table Schema' : FORMATS[format];
    return kind === 'record' || label === undefined
      ? []
      : link(view, path, `${name}: ${label}`, label);
  });
  return html`<li>
    <h3>${name}</h3>
    <p>${about}</p>
    <p class="state">${state ? stateOf(view, state) : null}</p>
    <ul class="formats">
      ${links}
    </ul>
    <p class="takes">${fill(words.datasets.narrowed, { parameters: codes(parametersOf(own)) })}</p>
  </li> `;
}

const link = ({ address }: PageView, path: string, name: string, label: string): Markup =>
  html`<li><a href="${address(path)}" aria-label="${name}">${label}</a></li>`;

function stateOf(
  { words, number, day }: PageView,
  { count, modified }: { count: number; modified: string | null },
): Content {
  const records = fill(words.datasets.records, { count: number(count) });
  if (modified === null) return records;
  return [records, html`<br />`, fill(words.datasets.modified, { when: day(modified) })];
}

const codes = (values: readonly string[]): Content => values.map((value) => html`${code(value)} `);

const parametersOf = (feeds: readonly ListedFeed[]): string[] => [
  ...new Set(feeds.flatMap(({ parameters }) => parameters)),
];

/** What narrows a feed. */
export function parameterList(view: PageView): Markup {
  const { parameters } = view.words;
  const explained: readonly [string, Content][] = [
    ['locale', html`${parameters.locale}<br />${codes(view.context.locales)}`],
    ['city', parameters.city],
    ['theme', parameters.theme],
    ['state', fill(parameters.state, { example: code('active') })],
    ['since', fill(parameters.since, { example: code('2026-05-09') })],
    ['precision', html`${parameters.precision}<br />${codes(['day', 'month', 'year'])}`],
  ];
  return section(
    'parameters',
    parameters,
    html`<dl class="parameters">
      ${explained.map(
        ([name, text]) =>
          html`<div>
            <dt>${code(name)}</dt>
            <dd>${text}</dd>
          </div> `,
      )}
    </dl>`,
  );
}
