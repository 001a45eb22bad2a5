import { ref } from '../open-api';
import { BODY, COVER, SLUG, SOURCES, SUMMARY, WEB_ADDRESS, type Words } from './attribute-words';

export const TWINNING_WORDS: Words = {
  title: { description: "Its title; composed of the cities' names where staff gave none." },
  slug: SLUG,
  kind: { description: 'What the parties agreed on.' },
  state: {
    description: 'Where the relation stands. A suspended one is not an ended one.',
  },
  cities: {
    description: 'The parties, two or more; a prospective agreement may name one.',
  },
  prospectCountryCode: {
    description: 'The country in which a prospective agreement looks for a partner.',
    schema: ref('CountryCode'),
  },
  since: { description: 'When it began.' },
  sinceBasis: { description: 'Which event `since` dates.' },
  until: { description: 'When it ended.' },
  milestones: { description: 'The steps of its life: who decided what, when.' },
  themes: { description: 'What the parties work on together.' },
  summary: SUMMARY,
  body: BODY,
  cover: COVER,
  documents: { description: 'Scans and files, such as the signed agreement.' },
  sources: SOURCES,
  anniversaries: { description: 'Its round birthdays, as far as staff prepared them.' },
  exchanges: { description: 'What was done under it.' },
};

export const MILESTONE_WORDS: Words = {
  kind: { description: 'What happened.' },
  date: { description: 'When it happened.' },
  place: { description: 'Where it happened.' },
  decidedBy: { description: 'Who decided it, such as the municipal council.' },
  note: { description: 'Anything else worth recording.' },
  document: { description: 'The minutes, the signed text.' },
};

export const ANNIVERSARY_WORDS: Words = {
  title: { description: 'Its title; composed of the years and the subject where staff gave none.' },
  slug: SLUG,
  occasion: { description: 'What is celebrated.' },
  years: {
    description: 'How many years are celebrated; unique for its subject.',
    schema: { minimum: 1 },
  },
  twinning: { description: 'The agreement that it celebrates, if it is one.' },
  city: { description: 'The city that it celebrates; with `network`, its membership.' },
  network: { description: 'The network that it celebrates; with `city`, the membership.' },
  dueOn: {
    description:
      "The day, month or year it falls on, computed from its subject's date where there is one.",
  },
  celebratedOn: { description: 'When it was celebrated, often months away from `dueOn`.' },
  exchanges: { description: 'The celebrations.' },
  summary: SUMMARY,
  body: BODY,
  cover: COVER,
  sources: SOURCES,
};

export const SOURCE_WORDS: Words = {
  title: { description: 'Title of the publication.' },
  url: { description: 'Where it can be read.', schema: WEB_ADDRESS },
  publishedOn: { description: 'When it was published.' },
  retrievedOn: { description: 'The day on which it was read.' },
  note: { description: 'Which part of it, or what to make of it.' },
};
