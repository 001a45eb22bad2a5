import type { ModelWords } from '../label-words';

export const twinning: ModelWords = {
  one: 'Twinning',
  many: 'Twinnings',
  fields: {
    title: ['Title', 'When left empty, readers see the names of the cities: "Nancy – Karlsruhe".'],
    slug: [
      'Short name',
      'Part of the web address, such as nancy-karlsruhe. Filled in from the cities when left empty; an address that was published keeps working.',
    ],
    kind: ['Kind', 'How close the agreement is.'],
    state: ['State', 'Where the relation stands today.'],
    cities: ['Cities', 'All parties, two or more. Type a few letters to find one.'],
    prospectCountryCode: [
      'Country looked at',
      'Only for a prospect whose city has not been chosen yet.',
    ],
    since: ['Since', 'Year, month or day of the agreement: 1954, 1954-06, 1954-06-11.'],
    sinceBasis: ['Basis of the date', 'What happened on that date.'],
    until: ['Until', 'Only when the agreement has ended.'],
    milestones: ['Milestones', 'The steps in its life: vote, signature, renewal, suspension.'],
    themes: ['Themes', 'What the cities work on together.'],
    summary: ['Summary', 'Two or three sentences on what the cities share.'],
    body: ['Text', 'The whole story, with headings and links.'],
    cover: ['Cover picture', 'Shown large at the top of the page.'],
    documents: ['Documents', 'The signed agreement, council minutes, programmes.'],
    sources: ['Sources', 'Where the facts come from.'],
    anniversaries: ['Anniversaries', 'Added in the form of the anniversary.'],
    exchanges: ['Exchanges', 'Added in the form of the exchange.'],
  },
  values: {
    kind: {
      twinning: 'Twinning',
      friendship: 'Friendship',
      contact: 'Contact',
      project: 'Project',
    },
    state: {
      prospective: 'Prospective',
      negotiating: 'Negotiating',
      active: 'Active',
      dormant: 'Dormant',
      suspended: 'Suspended',
      ended: 'Ended',
    },
    sinceBasis: {
      signature: 'Signature',
      'council-vote': 'Council vote',
      ratification: 'Ratification',
      unspecified: 'Not known',
    },
  },
};
