/** What staff write for the codes of an attribute, besides the codes themselves, in any case. */
export const CHOICE_WORDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'city.kind': {
    municipality: ['city', 'town', 'village', 'commune', 'ville', 'municipalité', 'mairie'],
    intermunicipal: ['intercommunalité', 'agglomération', 'métropole', 'communauté de communes'],
    county: ['département', 'district', 'province', 'comté', 'arrondissement', 'Landkreis'],
    region: ['région', 'state', 'Land', 'voïvodie', 'voivodeship'],
  },
  'twinning.kind': {
    twinning: ['jumelage', 'jumelée', 'sister city', 'twin town', 'partnership', 'partenariat'],
    friendship: ['amitié', "pacte d'amitié", "accord d'amitié", 'friendship agreement'],
    contact: ['contacts', 'relation', 'échanges'],
    project: ['projet', 'coopération', 'coopération décentralisée', 'cooperation'],
  },
  'twinning.state': {
    prospective: ['envisagé', 'envisagée', 'prospect', 'planned', 'en projet'],
    negotiating: ['en négociation', 'négociation', 'in negotiation', 'en cours de négociation'],
    active: ['actif', 'active', 'en vigueur', 'en cours', 'in force'],
    dormant: ['en sommeil', 'inactif', 'inactive', 'dormante'],
    suspended: ['suspendu', 'suspendue', 'gelé', 'frozen'],
    ended: ['terminé', 'terminée', 'rompu', 'rompue', 'fin', 'clos', 'dissolved', 'former'],
  },
  'twinning.sinceBasis': {
    signature: ['signed', 'signé'],
    'council-vote': ['vote du conseil', 'délibération', 'délibération du conseil municipal'],
    ratification: ['ratifié', 'ratified'],
    unspecified: ['non précisé', 'not specified'],
  },
  'exchange.kind': {
    'official-visit': ['visite officielle', 'délégation', 'delegation'],
    cultural: ['culturel', 'culture', 'échange culturel'],
    school: ['scolaire', 'échange scolaire', 'school exchange'],
    university: ['universitaire', 'université'],
    sports: ['sport', 'sportif', 'échange sportif'],
    economic: ['économique', 'économie'],
    'cooperation-programme': ['programme de coopération', 'coopération', 'cooperation'],
    event: ['événement', 'évènement', 'manifestation'],
    other: ['autre'],
  },
};
