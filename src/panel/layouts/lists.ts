import type { ContentUid } from '../../content/content-types';
import type { ComponentUid } from '../../labels/label-words';

interface ListLayout {
  columns: readonly string[];
  sortBy: string;
  order: 'ASC' | 'DESC';
  /** What stands for an entry: in the head of its form and where others refer to it. */
  mainField: string;
}

/**
 * Most twinnings and anniversaries have no title of their own; the panel shows the one that is
 * composed for readers. With more columns than these, whether an entry is published would be out of
 * sight on a small screen. Long lists are in the order of the short names, which are made of it.
 */
export const LISTS: Readonly<Record<ContentUid, ListLayout>> = {
  'api::city.city': {
    columns: ['name', 'countryCode', 'population', 'twinnings'],
    sortBy: 'name',
    order: 'ASC',
    mainField: 'name',
  },
  'api::twinning.twinning': {
    columns: ['title', 'kind', 'state', 'since'],
    sortBy: 'slug',
    order: 'ASC',
    mainField: 'title',
  },
  'api::anniversary.anniversary': {
    columns: ['title', 'dueOn', 'celebratedOn'],
    sortBy: 'dueOn',
    order: 'DESC',
    mainField: 'title',
  },
  'api::network.network': {
    columns: ['name', 'acronym', 'kind'],
    sortBy: 'name',
    order: 'ASC',
    mainField: 'name',
  },
  'api::exchange.exchange': {
    columns: ['title', 'kind', 'startsOn'],
    sortBy: 'startsOn',
    order: 'DESC',
    mainField: 'title',
  },
  'api::organisation.organisation': {
    columns: ['name', 'kind', 'city'],
    sortBy: 'name',
    order: 'ASC',
    mainField: 'name',
  },
  'api::theme.theme': {
    columns: ['name', 'twinnings', 'exchanges'],
    sortBy: 'name',
    order: 'ASC',
    mainField: 'name',
  },
};

/** What stands for an item of a list of components while it is folded. */
export const COMPONENT_MAIN_FIELDS: Readonly<Record<ComponentUid, string>> = {
  'city.name-variant': 'name',
  'city.key-figure': 'label',
  'city.highlight': 'title',
  'city.award': 'name',
  'twinning.milestone': 'date',
  'shared.source': 'title',
};

/** Their fields, as wide as what they hold. */
export const COMPONENT_FORMS: Readonly<
  Record<ComponentUid, readonly (readonly (readonly [string, number])[])[]>
> = {
  'city.name-variant': [
    [
      ['name', 6],
      ['language', 3],
      ['kind', 3],
    ],
  ],
  'city.key-figure': [
    [
      ['label', 6],
      ['value', 6],
    ],
  ],
  'city.highlight': [[['title', 12]], [['text', 12]]],
  'city.award': [
    [
      ['name', 9],
      ['year', 3],
    ],
  ],
  'twinning.milestone': [
    [
      ['kind', 6],
      ['date', 6],
    ],
    [
      ['place', 6],
      ['decidedBy', 6],
    ],
    [['note', 12]],
    [['document', 12]],
  ],
  'shared.source': [
    [
      ['title', 6],
      ['url', 6],
    ],
    [
      ['publishedOn', 6],
      ['retrievedOn', 6],
    ],
    [['note', 12]],
  ],
};
