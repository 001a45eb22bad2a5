import type { ModelWords } from '../label-words';

export const network: ModelWords = {
  one: 'Network',
  many: 'Networks',
  fields: {
    name: ['Name', 'As readers in this language know it.'],
    acronym: ['Acronym', 'Such as CEMR.'],
    slug: [
      'Short name',
      'Part of the web address. Filled in from the name when left empty; an address that was published keeps working.',
    ],
    kind: ['Kind', 'What sort of body it is.'],
    foundedOn: ['Founded', 'A year is enough, also approximate: 1951, 195X.'],
    website: ['Website', 'The official site, beginning with https://'],
    members: ['Member cities', 'The cities that belong to it. Type a few letters to find one.'],
    summary: ['Summary', 'Two or three sentences on what the network does.'],
    body: ['Text', 'The whole story, with headings and links.'],
    cover: ['Cover picture', 'Shown large at the top of the page.'],
    sources: ['Sources', 'Where the facts come from.'],
    anniversaries: ['Anniversaries', 'Added in the form of the anniversary.'],
  },
  values: {
    kind: {
      'national-association': 'National association',
      'european-association': 'European association',
      'cross-border-body': 'Cross-border body',
      institute: 'Institute',
      'award-group': 'Group of award holders',
      other: 'Other',
    },
  },
};
