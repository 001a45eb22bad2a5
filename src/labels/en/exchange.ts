import type { ModelWords } from '../label-words';

export const exchange: ModelWords = {
  one: 'Exchange',
  many: 'Exchanges',
  fields: {
    title: ['Title', 'What readers see first, such as "Youth orchestra in Karlsruhe".'],
    slug: [
      'Short name',
      'Part of the web address. Filled in from the title when left empty; an address that was published keeps working.',
    ],
    kind: ['Kind', 'What people do together.'],
    startsOn: ['Starts', 'Year, month or day: 2025, 2025-05, 2025-05-09.'],
    endsOn: ['Ends', 'Leave it empty when it lasts one day.'],
    place: ['Place', 'Hall, school or district; the city itself is the host city.'],
    host: ['Host city', 'The city where it takes place.'],
    cities: ['Cities', 'All cities that take part. Type a few letters to find one.'],
    twinnings: ['Twinnings', 'The agreements that it brings to life.'],
    organisations: ['Organisations', 'Who organises it or takes part.'],
    themes: ['Themes', 'What it is about.'],
    participants: ['Participants', 'How many people took part.'],
    summary: ['Summary', 'Two or three sentences.'],
    body: ['Text', 'The whole story, with headings and links.'],
    outcome: ['Outcome', 'What came of it.'],
    website: ['Website', 'A page about it, beginning with https://'],
    cover: ['Cover picture', 'Shown large at the top of the page.'],
    gallery: ['Pictures', 'Shown together below the text.'],
    sources: ['Sources', 'Where the facts come from.'],
    anniversaries: ['Anniversaries', 'Added in the form of the anniversary.'],
  },
  values: {
    kind: {
      'official-visit': 'Official visit',
      cultural: 'Culture',
      school: 'School',
      university: 'University',
      sports: 'Sport',
      economic: 'Economy',
      'cooperation-programme': 'Cooperation programme',
      event: 'Event',
      other: 'Other',
    },
  },
};
