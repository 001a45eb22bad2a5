import type { ComponentUid, ModelWords } from '../label-words';

export const components: Readonly<Record<ComponentUid, ModelWords>> = {
  'city.name-variant': {
    one: 'Other name',
    many: 'Other names',
    fields: {
      name: ['Name', 'As it is written in that language or source.'],
      language: ['Language', 'Its language code, such as fr, de or zh-Hans.'],
      kind: ['Kind', 'Why there is another name.'],
    },
    values: {
      kind: {
        official: 'Official name',
        exonym: 'Name in another language',
        historical: 'Former name',
        spelling: 'Other spelling',
      },
    },
  },
  'city.key-figure': {
    one: 'Key figure',
    many: 'Key figures',
    fields: {
      label: ['Label', 'What is counted, such as "Students".'],
      value: ['Value', 'As readers read it, such as "more than 50,000".'],
    },
  },
  'city.highlight': {
    one: 'Highlight',
    many: 'Highlights',
    fields: {
      title: ['Title', 'A few words.'],
      text: ['Text', 'One or two sentences.'],
    },
  },
  'city.award': {
    one: 'Award',
    many: 'Awards',
    fields: {
      name: ['Name', 'Such as "Europe Prize".'],
      year: ['Year', 'When the city received it.'],
    },
  },
  'twinning.milestone': {
    one: 'Milestone',
    many: 'Milestones',
    fields: {
      kind: ['Kind', 'What happened.'],
      date: ['Date', 'Year, month or day: 1954, 1954-06, 1954-06-11.'],
      place: ['Place', 'Where, such as the town hall of Karlsruhe.'],
      decidedBy: ['Decided by', 'Who decided it, such as the city council.'],
      note: ['Note', 'What else is worth remembering.'],
      document: ['Document', 'The signed paper, the minutes, a photograph.'],
    },
    values: {
      kind: {
        proposal: 'Proposal',
        'council-vote': 'Council vote',
        signature: 'Signature',
        countersignature: 'Countersignature',
        ratification: 'Ratification',
        renewal: 'Renewal',
        suspension: 'Suspension',
        resumption: 'Resumption',
        end: 'End',
      },
    },
  },
  'shared.source': {
    one: 'Source',
    many: 'Sources',
    fields: {
      title: ['Title', 'Of the document, page or book.'],
      url: ['Web address', 'Beginning with https://'],
      publishedOn: ['Published', 'Year, month or day: 2016, 2016-04, 2016-04-30.'],
      retrievedOn: ['Retrieved', 'When you read it.'],
      note: ['Note', 'Such as the page, or where it contradicts another source.'],
    },
  },
};
