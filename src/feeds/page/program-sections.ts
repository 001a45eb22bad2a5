import { fill, html, type Markup } from './html';
import { code, feedAddress, line, type PageView, section } from './page-view';

/** For people who write programs. */
export function programsSection(view: PageView): Markup {
  const address = view.address('twinnings.json');
  return section(
    'programs',
    view.words.programs,
    line(fetching(address)),
    line(fetching(view.address('twinnings.ndjson'))),
    line(fetching(view.address('twinnings.jsonld'))),
    html`<p>${view.words.programs.again}</p>`,
    line(
      `curl --compressed --etag-compare twinnings.etag --etag-save twinnings.etag ` +
        `--output twinnings.json '${address}'`,
    ),
  );
}

/** For people who run data portals. */
export const catalogueSection = (view: PageView): Markup =>
  section(
    'catalogue',
    view.words.catalogue,
    line(view.address('catalog.ttl')),
    line(view.address('catalog.jsonld')),
  );

/** For people who keep a copy. */
export function changesSection(view: PageView): Markup {
  const { changes } = view.words;
  const { locale } = view.context;
  const after = String(view.sequence);
  const since = feedAddress(view.context, 'changes', { after, locale, dataset: 'cities' });
  const sequence = code('sequence');
  return section(
    'changes',
    changes,
    html`<ol class="steps">
        <li>
          <p>${fill(changes.start, { sequence, meta: code('meta') })}</p>
          ${line(fetching(view.address('cities.json')))}
        </li>
        <li>
          <p>${changes.ask}</p>
          ${line(fetching(since))}
        </li>
        <li>
          <p>
            ${fill(changes.follow, {
              create: code('Create'),
              update: code('Update'),
              remove: code('Delete'),
              canonical: code('object.canonical'),
            })}
          </p>
        </li>
        <li>
          <p>${fill(changes.remember, { sequence })}</p>
        </li>
      </ol>
      <p>${changes.promise}</p>
      <p>${fill(changes.readme, { section: html`<span lang="en">For partners</span>` })}</p>`,
  );
}

const fetching = (address: string): string => `curl --compressed '${address}'`;
