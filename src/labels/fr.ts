import type { LabelWords } from './label-words';
import { anniversary } from './fr/anniversary';
import { city } from './fr/city';
import { components } from './fr/components';
import { exchange } from './fr/exchange';
import { network } from './fr/network';
import { organisation } from './fr/organisation';
import { theme } from './fr/theme';
import { twinning } from './fr/twinning';

export const fr: LabelWords = {
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
    id: 'Numéro',
    documentId: 'Identifiant',
    createdAt: 'Création',
    updatedAt: 'Dernière modification',
    publishedAt: 'Publication',
    createdBy: 'Créé par',
    updatedBy: 'Modifié par',
    locale: 'Langue',
    localizations: 'Traductions',
  },
};
