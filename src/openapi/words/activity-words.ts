import {
  BODY,
  COVER,
  GALLERY,
  SLUG,
  SOURCES,
  SUMMARY,
  WEBSITE,
  type Words,
} from './attribute-words';

export const NETWORK_WORDS: Words = {
  name: { description: 'Its name.' },
  acronym: { description: 'Its name in short.' },
  slug: SLUG,
  kind: { description: 'What kind of network it is.' },
  foundedOn: { description: 'When it was founded.' },
  website: WEBSITE,
  members: { description: 'The cities of this register that belong to it.' },
  summary: SUMMARY,
  body: BODY,
  cover: COVER,
  sources: SOURCES,
  anniversaries: { description: 'Its own anniversaries, and those of memberships in it.' },
};

export const EXCHANGE_WORDS: Words = {
  title: { description: 'Its title.' },
  slug: SLUG,
  kind: { description: 'What kind of exchange it is.' },
  startsOn: { description: 'When it begins.' },
  endsOn: { description: 'When it ends.' },
  place: { description: 'Where it takes place.' },
  host: { description: 'The city that hosts it.' },
  cities: { description: 'The cities that take part.' },
  twinnings: { description: 'The agreements under which it takes place.' },
  organisations: { description: 'The organisations that take part.' },
  themes: { description: 'What it is about.' },
  participants: {
    description: 'How many people took part.',
    schema: { minimum: 0 },
  },
  summary: SUMMARY,
  body: BODY,
  outcome: { description: 'What came of it.' },
  website: WEBSITE,
  cover: COVER,
  gallery: GALLERY,
  sources: SOURCES,
  anniversaries: { description: 'The anniversaries that it celebrates.' },
};

export const ORGANISATION_WORDS: Words = {
  name: { description: 'Its name.' },
  slug: SLUG,
  kind: { description: 'What kind of organisation it is.' },
  city: { description: 'The city in which it is at home.' },
  website: WEBSITE,
  summary: SUMMARY,
  sources: SOURCES,
  exchanges: { description: 'The exchanges that it takes part in.' },
};

export const THEME_WORDS: Words = {
  name: { description: 'Its name.' },
  slug: SLUG,
  summary: SUMMARY,
  twinnings: { description: 'The agreements that name it.' },
  exchanges: { description: 'The exchanges that are about it.' },
};
