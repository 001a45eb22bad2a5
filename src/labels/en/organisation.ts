import type { ModelWords } from '../label-words';

export const organisation: ModelWords = {
  one: 'Organisation',
  many: 'Organisations',
  fields: {
    name: ['Name', 'As readers in this language know it.'],
    slug: [
      'Short name',
      'Part of the web address. Filled in from the name when left empty; an address that was published keeps working.',
    ],
    kind: ['Kind', 'What sort of organisation it is.'],
    city: ['City', 'Where it is at home.'],
    website: ['Website', 'The official site, beginning with https://'],
    summary: ['Summary', 'Two or three sentences on what it does.'],
    sources: ['Sources', 'Where the facts come from.'],
    exchanges: ['Exchanges', 'Added in the form of the exchange.'],
  },
  values: {
    kind: {
      association: 'Association',
      school: 'School',
      university: 'University',
      research: 'Research institution',
      embassy: 'Embassy',
      consulate: 'Consulate',
      'chamber-of-commerce': 'Chamber of commerce',
      'development-agency': 'Development agency',
      company: 'Company',
      other: 'Other',
    },
  },
};
