import type { ModelWords } from '../label-words';

export const theme: ModelWords = {
  one: 'Theme',
  many: 'Themes',
  fields: {
    name: ['Name', 'One or two words, such as "Urban planning".'],
    slug: [
      'Short name',
      'Part of the web address. Filled in from the name when left empty; an address that was published keeps working.',
    ],
    summary: ['Summary', 'One or two sentences on what belongs to it.'],
    twinnings: ['Twinnings', 'Added in the form of the twinning.'],
    exchanges: ['Exchanges', 'Added in the form of the exchange.'],
  },
};
