/**
 * Attributes that hold an EDTF date, by content type or component uid. They are stored as text;
 * comparison and sorting use the bounds that the reading views add beside them.
 */
export const EDTF_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  'api::city.city': ['populationAsOf', 'foundedOn', 'dissolvedOn'],
  'api::twinning.twinning': ['since', 'until'],
  'api::anniversary.anniversary': ['dueOn', 'celebratedOn'],
  'api::network.network': ['foundedOn'],
  'api::exchange.exchange': ['startsOn', 'endsOn'],
  'twinning.milestone': ['date'],
  'shared.source': ['publishedOn'],
};

export const isEdtfAttribute = (uid: string, attribute: string): boolean =>
  EDTF_ATTRIBUTES[uid]?.includes(attribute) ?? false;
