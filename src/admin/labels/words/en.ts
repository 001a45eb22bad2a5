import type { Words } from '../../panel-part';
import { strapiEn } from './strapi/our-words-en';

export const en: Words = {
  ...strapiEn,
  'jumelle.labels.bulk.name': 'Name',
  'jumelle.labels.bulk.status': 'Status',
  'jumelle.labels.bulk.publicationStatus': 'Publication',
  'jumelle.labels.group.identity': 'At a glance',
  'jumelle.labels.group.place': 'Where it lies',
  'jumelle.labels.group.facts': 'Facts',
  'jumelle.labels.group.parties': 'Who takes part',
  'jumelle.labels.group.steps': 'Milestones',
  'jumelle.labels.group.text': 'Text for readers',
  'jumelle.labels.group.names': 'Names and awards',
  'jumelle.labels.group.media': 'Pictures and documents',
  'jumelle.labels.group.sources': 'Sources',
  'jumelle.labels.group.more': 'More',
};
