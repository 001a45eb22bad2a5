import type { LabelWords } from './label-words';
import { anniversary } from './en/anniversary';
import { city } from './en/city';
import { components } from './en/components';
import { exchange } from './en/exchange';
import { network } from './en/network';
import { organisation } from './en/organisation';
import { theme } from './en/theme';
import { twinning } from './en/twinning';

export const en: LabelWords = {
  models: {
    'api::city.city': city,
    'api::twinning.twinning': twinning,
    'api::anniversary.anniversary': anniversary,
    'api::network.network': network,
    'api::exchange.exchange': exchange,
    'api::organisation.organisation': organisation,
    'api::theme.theme': theme,
    ...components,
  },
  system: {
    id: 'Number',
    documentId: 'Identifier',
    createdAt: 'Created',
    updatedAt: 'Last change',
    publishedAt: 'Published',
    createdBy: 'Created by',
    updatedBy: 'Last changed by',
    locale: 'Language',
    localizations: 'Translations',
  },
};
