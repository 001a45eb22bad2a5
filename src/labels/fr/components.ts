import type { ComponentUid, ModelWords } from '../label-words';

export const components: Readonly<Record<ComponentUid, ModelWords>> = {
  'city.name-variant': {
    one: 'Autre nom',
    many: 'Autres noms',
    fields: {
      name: ['Nom', 'Tel qu’il s’écrit dans cette langue ou cette source.'],
      language: ['Langue', 'Le code de la langue, par exemple fr, de ou zh-Hans.'],
      kind: ['Nature', 'La raison d’être de cet autre nom.'],
    },
    values: {
      kind: {
        official: 'Nom officiel',
        exonym: 'Nom dans une autre langue',
        historical: 'Ancien nom',
        spelling: 'Autre graphie',
      },
    },
  },
  'city.key-figure': {
    one: 'Chiffre clé',
    many: 'Chiffres clés',
    fields: {
      label: ['Libellé', 'Ce que l’on compte, par exemple « Étudiants ».'],
      value: ['Valeur', 'Telle qu’on la lit, par exemple « plus de 50 000 ».'],
    },
  },
  'city.highlight': {
    one: 'Point fort',
    many: 'Points forts',
    fields: {
      title: ['Titre', 'Quelques mots.'],
      text: ['Texte', 'Une ou deux phrases.'],
    },
  },
  'city.award': {
    one: 'Distinction',
    many: 'Distinctions',
    fields: {
      name: ['Nom', 'Par exemple « Prix de l’Europe ».'],
      year: ['Année', 'L’année où la ville l’a reçue.'],
    },
  },
  'twinning.milestone': {
    one: 'Étape',
    many: 'Étapes',
    fields: {
      kind: ['Nature', 'Ce qui s’est passé.'],
      date: ['Date', 'Année, mois ou jour : 1954, 1954-06, 1954-06-11.'],
      place: ['Lieu', 'Où, par exemple l’hôtel de ville de Karlsruhe.'],
      decidedBy: ['Décideur', 'Qui l’a décidé, par exemple le conseil municipal.'],
      note: ['Note', 'Ce qu’il faut encore retenir.'],
      document: ['Document', 'Le document signé, le procès-verbal, une photographie.'],
    },
    values: {
      kind: {
        proposal: 'Proposition',
        'council-vote': 'Délibération du conseil',
        signature: 'Signature',
        countersignature: 'Contresignature',
        ratification: 'Ratification',
        renewal: 'Renouvellement',
        suspension: 'Suspension',
        resumption: 'Reprise',
        end: 'Fin',
      },
    },
  },
  'shared.source': {
    one: 'Source',
    many: 'Sources',
    fields: {
      title: ['Titre', 'Du document, de la page ou de l’ouvrage.'],
      url: ['Adresse web', 'Commence par https://'],
      publishedOn: ['Publication', 'Année, mois ou jour : 2016, 2016-04, 2016-04-30.'],
      retrievedOn: ['Consultation', 'Le jour où vous l’avez lue.'],
      note: ['Note', 'Par exemple la page, ou ce qui contredit une autre source.'],
    },
  },
};
