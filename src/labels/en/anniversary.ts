import type { ModelWords } from '../label-words';

export const anniversary: ModelWords = {
  one: 'Anniversary',
  many: 'Anniversaries',
  fields: {
    title: ['Title', 'When left empty, readers see "60 years Nancy – Karlsruhe".'],
    slug: [
      'Short name',
      'Part of the web address. Filled in from the subject and the years when left empty; an address that was published keeps working.',
    ],
    occasion: ['Occasion', 'What is celebrated.'],
    years: ['Years', 'How many years are celebrated, such as 60.'],
    twinning: ['Twinning', 'The agreement that is celebrated, if it is one.'],
    city: ['City', 'The city that is celebrated, or that joined the network.'],
    network: ['Network', 'The network that is celebrated, or that the city joined.'],
    dueOn: [
      'Due',
      'When the years are full. Computed from the date of the subject; to be entered only where it has none.',
    ],
    celebratedOn: ['Celebrated', 'When it was really celebrated, often months away.'],
    exchanges: ['Celebrations', 'The exchanges at which it was celebrated.'],
    summary: ['Summary', 'Two or three sentences.'],
    body: ['Text', 'The whole story, with headings and links.'],
    cover: ['Cover picture', 'Shown large at the top of the page.'],
    sources: ['Sources', 'Where the facts come from.'],
  },
  values: {
    occasion: {
      twinning: 'Twinning',
      'city-founding': 'Founding of the city',
      membership: 'Membership of a network',
      other: 'Something else',
    },
  },
};
