import type { Words } from '../../panel-part';
import { adminFr } from './strapi/admin-fr';
import { contentManagerFr } from './strapi/content-manager-fr';
import { emailFr } from './strapi/email-fr';
import { entriesFr } from './strapi/entries-fr';
import { filesFr } from './strapi/files-fr';
import { languagesFr } from './strapi/languages-fr';
import { libraryFr, mediaFr } from './strapi/library-fr';

export const fr: Words = {
  ...adminFr,
  ...contentManagerFr,
  ...emailFr,
  ...entriesFr,
  ...filesFr,
  ...languagesFr,
  ...libraryFr,
  ...mediaFr,
  'jumelle.labels.bulk.name': 'Nom',
  'jumelle.labels.bulk.status': 'Statut',
  'jumelle.labels.bulk.publicationStatus': 'État de publication',
  'jumelle.labels.group.identity': 'L’essentiel',
  'jumelle.labels.group.place': 'Situation',
  'jumelle.labels.group.facts': 'Faits',
  'jumelle.labels.group.parties': 'Qui participe',
  'jumelle.labels.group.steps': 'Étapes',
  'jumelle.labels.group.text': 'Texte pour les lecteurs',
  'jumelle.labels.group.names': 'Noms et distinctions',
  'jumelle.labels.group.media': 'Images et documents',
  'jumelle.labels.group.sources': 'Sources',
  'jumelle.labels.group.more': 'Autres champs',
};
