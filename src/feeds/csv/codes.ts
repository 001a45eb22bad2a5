/** The words that attributes of a type are chosen from, as its schema has them. */
export const CODES = {
  city: { kind: ['municipality', 'intermunicipal', 'county', 'region'] },
  twinning: {
    kind: ['twinning', 'friendship', 'contact', 'project'],
    state: ['prospective', 'negotiating', 'active', 'dormant', 'suspended', 'ended'],
    sinceBasis: ['signature', 'council-vote', 'ratification', 'unspecified'],
  },
  anniversary: { occasion: ['twinning', 'city-founding', 'membership', 'other'] },
  network: {
    kind: [
      'national-association',
      'european-association',
      'cross-border-body',
      'institute',
      'award-group',
      'other',
    ],
  },
  exchange: {
    kind: [
      'official-visit',
      'cultural',
      'school',
      'university',
      'sports',
      'economic',
      'cooperation-programme',
      'event',
      'other',
    ],
  },
  organisation: {
    kind: [
      'association',
      'school',
      'university',
      'research',
      'embassy',
      'consulate',
      'chamber-of-commerce',
      'development-agency',
      'company',
      'other',
    ],
  },
} as const;
