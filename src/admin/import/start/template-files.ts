import type { PanelLanguage } from '../../../labels/labels';
import type { Kind } from '../import-types';

interface Template {
  /** Without extension. */
  name: string;
  rows: readonly (readonly string[])[];
}

/** Sheets to start from, each with its headings and an example of a row. */
export const TEMPLATES: Readonly<Record<PanelLanguage, Readonly<Record<Kind, Template>>>> = {
  en: {
    pairs: {
      name: 'twin-towns',
      rows: [
        ['Our city', 'Partner city', 'Country', 'Since', 'Kind', 'State'],
        ['Nancy', 'Karlsruhe', 'Germany', '1955', 'Twinning', 'Active'],
      ],
    },
    cities: {
      name: 'cities',
      rows: [
        [
          'Name',
          'Country',
          'Region',
          'Population',
          'Latitude',
          'Longitude',
          'Wikidata identifier',
          'Website',
        ],
        [
          'Karlsruhe',
          'DE',
          'Baden-Württemberg',
          '308707',
          '49.0092',
          '8.404',
          'Q1040',
          'https://www.karlsruhe.de',
        ],
      ],
    },
    twinnings: {
      name: 'twinnings',
      rows: [
        ['City 1', 'Country 1', 'City 2', 'Country 2', 'Kind', 'State', 'Since', 'Summary'],
        ['Nancy', 'FR', 'Karlsruhe', 'DE', 'Twinning', 'Active', '1955', ''],
      ],
    },
    exchanges: {
      name: 'exchanges',
      rows: [
        ['Title', 'Kind', 'Starts', 'Ends', 'Place', 'Host city', 'Participants', 'Summary'],
        [
          'School exchange 2024',
          'School',
          '2024-05-13',
          '2024-05-17',
          'Karlsruhe',
          'Karlsruhe',
          '24',
          '',
        ],
      ],
    },
  },
  fr: {
    pairs: {
      name: 'villes-jumelees',
      rows: [
        ['Notre ville', 'Ville partenaire', 'Pays', 'Depuis', 'Nature', 'État'],
        ['Nancy', 'Karlsruhe', 'Allemagne', '1955', 'Jumelage', 'Actif'],
      ],
    },
    cities: {
      name: 'villes',
      rows: [
        [
          'Nom',
          'Pays',
          'Région',
          'Population',
          'Latitude',
          'Longitude',
          'Identifiant Wikidata',
          'Site web',
        ],
        [
          'Karlsruhe',
          'DE',
          'Bade-Wurtemberg',
          '308707',
          '49.0092',
          '8.404',
          'Q1040',
          'https://www.karlsruhe.de',
        ],
      ],
    },
    twinnings: {
      name: 'jumelages',
      rows: [
        ['Ville 1', 'Pays 1', 'Ville 2', 'Pays 2', 'Nature', 'État', 'Depuis', 'Résumé'],
        ['Nancy', 'FR', 'Karlsruhe', 'DE', 'Jumelage', 'Actif', '1955', ''],
      ],
    },
    exchanges: {
      name: 'echanges',
      rows: [
        ['Titre', 'Nature', 'Début', 'Fin', 'Lieu', 'Ville hôte', 'Participants', 'Résumé'],
        [
          'Échange scolaire 2024',
          'Scolaire',
          '2024-05-13',
          '2024-05-17',
          'Karlsruhe',
          'Karlsruhe',
          '24',
          '',
        ],
      ],
    },
  },
};
