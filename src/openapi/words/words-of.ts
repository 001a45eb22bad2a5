import {
  ANNIVERSARY_WORDS,
  MILESTONE_WORDS,
  SOURCE_WORDS,
  TWINNING_WORDS,
} from './agreement-words';
import { EXCHANGE_WORDS, NETWORK_WORDS, ORGANISATION_WORDS, THEME_WORDS } from './activity-words';
import type { AttributeWords, Words } from './attribute-words';
import {
  AWARD_WORDS,
  CITY_WORDS,
  HIGHLIGHT_WORDS,
  KEY_FIGURE_WORDS,
  NAME_VARIANT_WORDS,
} from './city-words';
import { FILE_WORDS } from './file-words';
import { SYSTEM_WORDS } from './system-words';

const WORDS: Readonly<Record<string, Words>> = {
  'api::city.city': CITY_WORDS,
  'api::twinning.twinning': TWINNING_WORDS,
  'api::anniversary.anniversary': ANNIVERSARY_WORDS,
  'api::network.network': NETWORK_WORDS,
  'api::exchange.exchange': EXCHANGE_WORDS,
  'api::organisation.organisation': ORGANISATION_WORDS,
  'api::theme.theme': THEME_WORDS,
  'city.name-variant': NAME_VARIANT_WORDS,
  'city.key-figure': KEY_FIGURE_WORDS,
  'city.highlight': HIGHLIGHT_WORDS,
  'city.award': AWARD_WORDS,
  'twinning.milestone': MILESTONE_WORDS,
  'shared.source': SOURCE_WORDS,
  'plugin::upload.file': FILE_WORDS,
};

/** What is said about an attribute; an attribute that an extension adds goes without words. */
export const wordsOf = (uid: string, attribute: string): AttributeWords | undefined =>
  WORDS[uid]?.[attribute] ?? SYSTEM_WORDS[attribute];
