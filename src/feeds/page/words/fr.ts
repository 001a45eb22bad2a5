import type { PageWords } from '../page-words';

export const fr: PageWords = {
  language: 'fr',
  direction: 'ltr',
  skip: 'Aller au contenu',
  navigation: { main: 'Principal', language: 'Langue', onThisPage: 'Sur cette page' },
  links: { documentation: 'Documentation', feeds: 'Flux', administration: 'Administration' },
  title: 'Flux\u00a0: les données de {publisher}',
  description:
    'Calendriers, tableaux, actualités, cartes et catalogues de ce que {publisher} publie sur ses liens avec d’autres villes. Sans compte.',
  heading: 'Des données pour les partenaires',
  lead: 'Ce que {publisher} publie ici sur ses liens avec d’autres villes, prêt pour votre agenda, votre tableur, votre site, votre carte ou votre portail de données. Sans compte ni clé\u00a0: copiez une adresse, elle reste à jour.',
  facts: {
    records: 'fiches',
    languages: 'langues',
    lastChange: 'dernier changement',
    never: 'rien n’est encore publié',
    license: 'licence',
    contact: 'questions',
  },
  calendar: {
    title: 'Des dates dans votre agenda',
    intro:
      'Abonnez-vous une fois. Les nouvelles dates apparaissent d’elles-mêmes, les dates déplacées se déplacent, les dates annulées sont signalées.',
    subscribe: 'S’abonner',
    paste:
      'Le bouton ouvre Calendrier d’Apple, Outlook ou Thunderbird. Dans Google Agenda, choisissez «\u00a0Autres agendas\u00a0» puis «\u00a0À partir de l’URL\u00a0»\u00a0; dans Outlook sur le web, «\u00a0Ajouter un calendrier\u00a0» puis «\u00a0S’abonner à partir du web\u00a0»\u00a0; et collez l’adresse.',
    precision:
      'Les calendriers contiennent les dates dont le jour est connu. Ajoutez {month} ou {year} à l’adresse pour celles dont seul le mois ou l’année est connu\u00a0: ce sont de longues entrées qui ne vous marquent pas comme occupé.',
    oneCity:
      'Seulement ce qui concerne une ville\u00a0: ajoutez {parameter} à l’adresse. Pour {city}\u00a0:',
  },
  spreadsheet: {
    title: 'Des tableaux dans votre tableur',
    intro:
      'Chaque jeu de données est aussi un fichier CSV\u00a0: une fiche par ligne, dates selon ISO 8601, UTF-8. Un tableau lié par son adresse s’actualise quand vous le voulez.',
    excel:
      'Excel\u00a0: Données › Obtenir des données › À partir d’autres sources › Requête vide, et ceci dans la barre de formule\u00a0:',
    google: 'Google Sheets\u00a0: cette formule dans une cellule vide\u00a0:',
    libreOffice:
      'LibreOffice Calc\u00a0: Fichier › Ouvrir, et ceci comme nom de fichier (jeu de caractères UTF-8, séparé par des virgules)\u00a0:',
    columns: 'Ce que signifie chaque colonne\u00a0: {schema} (Table Schema).',
  },
  news: {
    title: 'Des actualités sur votre site',
    intro:
      'Ce qui a été publié, du plus récent au plus ancien, pour les lecteurs de flux et les blocs d’actualités des sites.',
  },
  map: {
    title: 'Des lieux sur votre carte',
    intro:
      'Du GeoJSON en WGS 84, tel que le lisent QGIS, uMap, Leaflet et MapLibre\u00a0: les villes en points, les accords en lignes, au plus court sur le globe.',
    cities: 'Villes',
    twinnings: 'Accords',
  },
  programs: {
    title: 'Des fiches dans votre programme',
    intro:
      'Partout la même fiche\u00a0: en JSON, en NDJSON (une fiche par ligne) et en JSON-LD avec le vocabulaire de schema.org.',
    again:
      'Redemander et ne recevoir que ce qui a changé\u00a0; «\u00a0304 Not Modified\u00a0» ne coûte presque rien\u00a0:',
  },
  catalogue: {
    title: 'Pour les portails de données',
    intro:
      'Un catalogue selon DCAT-AP 3 décrit tous les jeux de données avec licence, langues et fichiers. Donnez son adresse au moissonneur de votre portail.',
  },
  changes: {
    title: 'Une copie à laquelle rien n’échappe',
    intro:
      'Le flux des changements nomme dans l’ordre chaque fiche créée, modifiée ou supprimée. Une copie se tient en quatre étapes\u00a0:',
    start: 'Prenez une fois un jeu de données et retenez le {sequence} de son {meta}.',
    ask: 'Demandez ce qui s’est passé depuis\u00a0:',
    follow:
      'Pour chaque {create} et {update}, prenez la fiche à l’adresse {canonical}\u00a0; pour chaque {remove}, supprimez la vôtre.',
    remember: 'Retenez le {sequence} de la réponse et revenez à l’étape 2.',
    promise:
      'Les numéros se suivent sans lacune et ne changent jamais\u00a0: qui a lu jusqu’à l’un d’eux n’a rien manqué avant. Il y a une entrée par document et par langue.',
    readme:
      'Le README de Jumelle (en anglais) montre un programme entier, au chapitre «\u00a0{section}\u00a0».',
  },
  datasets: {
    title: 'Tous les jeux de données',
    intro: 'Chacun en entier, dans tous les formats où il existe.',
    records: 'Fiches\u00a0: {count}',
    modified: 'dernier changement\u00a0: {when}',
    narrowed: 'se restreint par {parameters}',
    names: {
      cities: { name: 'Villes', about: 'Noms, lieux, chiffres et portraits.' },
      twinnings: { name: 'Jumelages', about: 'Accords entre villes, avec état et dates.' },
      anniversaries: { name: 'Anniversaires', about: 'Des chiffres ronds à fêter.' },
      networks: { name: 'Réseaux', about: 'Ce dont les villes sont membres.' },
      exchanges: { name: 'Échanges', about: 'Ce que les gens font vraiment ensemble.' },
      organisations: {
        name: 'Organisations',
        about: 'Associations, écoles, consulats, entreprises.',
      },
      themes: { name: 'Thèmes', about: 'Les domaines où les villes coopèrent.' },
    },
  },
  parameters: {
    title: 'Seulement une partie',
    intro:
      'À ajouter aux adresses qui les acceptent. Tout autre ajout reçoit une erreur qui énumère ce qui est permis.',
    locale: 'Langue du texte. Ce qui n’est pas traduit vient dans la première de celles-ci.',
    city: 'Ce qui concerne une ville, par son slug (voir le jeu de données des villes).',
    theme: 'Ce qui relève d’un thème, par son slug.',
    state: 'Les accords dans un état, par exemple {example}.',
    since: 'Ce qui a changé depuis un jour ou un instant, par exemple {example}.',
    precision: 'Avec quelle précision une date doit être connue pour figurer dans un calendrier.',
  },
  copy: 'Copier',
  copied: 'Copié',
  footer: {
    license: 'Jumelle est un logiciel libre, sous licence MIT.',
    hosts: 'Rien sur cette page ne vient d’un autre hôte.',
  },
};
