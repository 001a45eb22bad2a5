import { fill, html, type Markup } from './html';
import { code, line, named, type PageView, section } from './page-view';

/** For people who subscribe to calendars. */
export function calendarSection(view: PageView): Markup {
  const { words, exampleCity } = view;
  const { names } = words.datasets;
  const calendar = (dataset: 'anniversaries' | 'exchanges'): Markup => {
    const address = view.address(`${dataset}.ics`);
    const subscription = address.replace(/^https?:/, 'webcal:');
    const label = `${words.calendar.subscribe}: ${names[dataset].name}`;
    return html` <h3>${names[dataset].name}</h3>
      <p>
        <a class="button" href="${subscription}" aria-label="${label}"
          >${words.calendar.subscribe}</a
        >
      </p>
      ${line(subscription)}${line(address)}`;
  };
  const oneCity = ({ slug, name }: { slug: string; name: string }): Markup =>
    html` <p>
        ${fill(words.calendar.oneCity, { parameter: code(`&city=${slug}`), city: named(name) })}
      </p>
      ${line(view.address('anniversaries.ics', { city: slug }))}`;
  return section(
    'calendar',
    words.calendar,
    calendar('anniversaries'),
    calendar('exchanges'),
    html`<p>${words.calendar.paste}</p>
      <p>
        ${fill(words.calendar.precision, {
          month: code('&precision=month'),
          year: code('&precision=year'),
        })}
      </p>`,
    exampleCity === null ? null : oneCity(exampleCity),
  );
}

/** For people who work in spreadsheets. */
export function spreadsheetSection(view: PageView): Markup {
  const { spreadsheet } = view.words;
  const address = view.address('twinnings.csv');
  const schema = view.address('twinnings.schema.json');
  return section(
    'spreadsheet',
    spreadsheet,
    html` <p>${spreadsheet.excel}</p>
      ${line(powerQuery(address))}
      <p>${spreadsheet.google}</p>
      ${line(`=IMPORTDATA("${address}")`)}
      <p>${spreadsheet.libreOffice}</p>
      ${line(address)}
      <p>
        ${fill(spreadsheet.columns, {
          schema: html`<a href="${schema}"><code dir="ltr">twinnings.schema.json</code></a>`,
        })}
      </p>`,
  );
}

/**
 * `QuoteStyle.Csv`, because the query that Excel makes of an address by itself says
 * `QuoteStyle.None`, which ends the row at a line break within a field.
 */
const powerQuery = (address: string): string =>
  `=Table.PromoteHeaders(Csv.Document(Web.Contents("${address}"), ` +
  '[Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]))';

/** For people who show news. */
export const newsSection = (view: PageView): Markup =>
  section(
    'news',
    view.words.news,
    labelled('Atom', view.address('news.atom')),
    labelled('RSS 2.0', view.address('news.rss')),
    labelled('JSON Feed', view.address('news.json')),
  );

/** For people who draw maps. */
export const mapSection = (view: PageView): Markup =>
  section(
    'map',
    view.words.map,
    labelled(view.words.map.cities, view.address('cities.geojson')),
    labelled(view.words.map.twinnings, view.address('twinnings.geojson')),
  );

const labelled = (label: string, text: string): Markup =>
  html` <h3>${label}</h3>
    ${line(text)}`;
