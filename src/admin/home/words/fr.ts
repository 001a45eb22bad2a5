import type { Words } from '../../panel-part';

export const fr: Words = {
  'jumelle.home.error': 'Le chargement a échoué.',
  'jumelle.home.retry': 'Réessayer',
  'jumelle.home.loading': 'Chargement',
  'jumelle.home.published': 'Publié',
  'jumelle.home.draft': 'Brouillon',
  'jumelle.home.total': 'Total',
  'jumelle.home.type': 'Type de fiche',
  'jumelle.home.type.all': 'Tous les types',
  'jumelle.home.counted': '{count, number} {type}',
  'jumelle.home.count': '{count, number}',
  'jumelle.home.percent': '{percent, number} %',
  'jumelle.home.notReadable': '–',
  'jumelle.home.pages': 'Pages de la liste',
  'jumelle.home.page.before': 'Précédente',
  'jumelle.home.page.next': 'Suivante',
  'jumelle.home.page.of': 'Page {page, number} sur {pageCount, number}',

  'jumelle.home.anniversaries.title': 'Anniversaires à venir',
  'jumelle.home.anniversaries.none': 'Aucun anniversaire dans les 24 prochains mois',
  'jumelle.home.anniversaries.none.hint':
    'Les anniversaires ronds apparaissent ici d’eux-mêmes, pour les jumelages publiés dont la date de début est connue et pour la fondation de votre ville et de ses partenaires.',
  'jumelle.home.anniversaries.none.action': 'Voir les jumelages',
  'jumelle.home.anniversaries.twinning': '{years, number} ans de jumelage · {date}',
  'jumelle.home.anniversaries.city-founding': '{years, number} ans de la fondation · {date}',
  'jumelle.home.anniversaries.draft': 'Préparer la fiche',
  'jumelle.home.anniversaries.draft.label': 'Préparer la fiche : {name}, {years, number} ans',
  'jumelle.home.anniversaries.drafted':
    'Le brouillon est prêt et prérempli. Ajoutez ce que vous prévoyez, puis publiez-le.',
  'jumelle.home.anniversaries.draftedBefore': 'Quelqu’un vient de préparer cette fiche : la voici.',
  'jumelle.home.anniversaries.open': 'Ouvrir la fiche',
  'jumelle.home.anniversaries.noEntry': 'Pas encore de fiche',

  'jumelle.home.changes.title': 'Dernières modifications',
  'jumelle.home.changes.none': 'Rien n’a encore changé',
  'jumelle.home.changes.none.hint':
    'Dès que quelqu’un écrit, publie ou supprime une fiche, vous lisez ici qui l’a fait et quand.',
  'jumelle.home.changes.older': 'Voir les modifications plus anciennes',
  'jumelle.home.changes.added': '{actor} a préparé {what}',
  'jumelle.home.changes.addedAndPublished': '{actor} a ajouté et publié {what}',
  'jumelle.home.changes.changed': '{actor} a modifié {what}',
  'jumelle.home.changes.changedAndPublished': '{actor} a modifié et publié {what}',
  'jumelle.home.changes.published': '{actor} a publié {what}',
  'jumelle.home.changes.unpublished': '{actor} a dépublié {what}',
  'jumelle.home.changes.discarded': '{actor} a abandonné le brouillon : {what}',
  'jumelle.home.changes.deleted': '{actor} a supprimé {what}',
  'jumelle.home.changes.many': '{counted} ({names}…)',
  'jumelle.home.changes.translation': 'la traduction ({languages}) de {what}',
  'jumelle.home.changes.fields': '{more, plural, one {# autre champ} other {# autres champs}}',

  'jumelle.home.translations.title': 'Traductions',
  'jumelle.home.translations.subtitle':
    'Ce qui est traduit, ce qui manque et ce qui date d’avant une modification de l’original',
  'jumelle.home.translations.all': 'Toutes les traductions',
  'jumelle.home.translations.progress': '{language} : {percent, number} % publiés',
  'jumelle.home.translations.counts':
    'Publiées : {published, number} sur {documents, number}{drafts, plural, =0 {} one {, # brouillon} other {, # brouillons}}',
  'jumelle.home.translations.missing.count':
    '{count, plural, =0 {rien ne manque} one {# manquante} other {# manquantes}}',
  'jumelle.home.translations.stale.count': '{count, plural, =0 {à jour} other {# à revoir}}',
  'jumelle.home.translations.noLocale': 'Il n’y a qu’une seule langue',
  'jumelle.home.translations.noLocale.hint':
    'Ajoutez les langues de vos partenaires : leurs traductions seront comptées ici.',
  'jumelle.home.translations.noLocale.action': 'Ajouter une langue',
  'jumelle.home.translations.none': 'Rien à traduire pour le moment',
  'jumelle.home.translations.none.hint':
    'Rédigez vos premières fiches : vous verrez ici ce qui reste à traduire.',
  'jumelle.home.translations.none.action': 'Voir les villes',
  'jumelle.home.translations.table': 'Traductions par type de fiche et par langue',
  'jumelle.home.translations.table.caption':
    'Traductions publiées, sur l’ensemble des fiches qui ont un texte. Une fiche sans texte, comme un jumelage qui porte le nom de ses villes, n’a pas besoin de traduction.',
  'jumelle.home.translations.cell': '{published, number} sur {documents, number}',
  'jumelle.home.translations.cell.drafts':
    '{drafts, plural, one {et # brouillon} other {et # brouillons}}',
  'jumelle.home.translations.gap': 'Afficher',
  'jumelle.home.translations.locale': 'Langue',
  'jumelle.home.translations.missing': 'Traductions manquantes',
  'jumelle.home.translations.stale': 'Traductions à revoir',
  'jumelle.home.translations.missing.title':
    '{count, plural, one {# fiche sans texte} other {# fiches sans texte}} : {language}',
  'jumelle.home.translations.stale.title':
    '{count, plural, one {# traduction à revoir} other {# traductions à revoir}} : {language}',
  'jumelle.home.translations.missing.none': 'Rien ne manque',
  'jumelle.home.translations.missing.none.hint': 'Toutes les fiches sont traduites : {language}.',
  'jumelle.home.translations.stale.none': 'Rien à revoir',
  'jumelle.home.translations.stale.none.hint':
    'Aucun original n’a changé depuis sa traduction : {language}.',
  'jumelle.home.translations.missing.when': 'original modifié {source}',
  'jumelle.home.translations.stale.when': 'traduit {translation}, original modifié {source}',
  'jumelle.home.translations.confirm': 'Toujours juste',
  'jumelle.home.translations.confirm.label': 'La traduction de {title} est toujours juste',

  'jumelle.home.checks.title': 'Fiches à vérifier',
  'jumelle.home.checks.subtitle': 'Ce qui rendrait votre registre plus fiable',
  'jumelle.home.checks.none': 'Rien à vérifier',
  'jumelle.home.checks.none.hint':
    'Chaque fiche a ses sources, ses coordonnées et des chiffres récents, et respecte les règles.',
  'jumelle.home.checks.allRight': 'Tout va bien',
  'jumelle.home.checks.check': 'Afficher',
  'jumelle.home.checks.option': '{check} ({count, number})',
  'jumelle.home.checks.broken-rule': 'Publiée malgré une règle non respectée',
  'jumelle.home.checks.no-coordinates': 'Sans coordonnées',
  'jumelle.home.checks.old-population': 'Population ancienne',
  'jumelle.home.checks.no-source': 'Sans source',
  'jumelle.home.checks.broken-rule.about': '{types}',
  'jumelle.home.checks.no-coordinates.about': '{types}, absentes de toutes les cartes',
  'jumelle.home.checks.old-population.about':
    '{types}, chiffre sans date ou de plus de {years, number} ans',
  'jumelle.home.checks.no-source.about': '{types}',
  'jumelle.home.checks.broken-rule.hint':
    'Ces fiches sont publiques alors qu’elles ne pourraient plus être publiées en l’état. Ouvrez-les, corrigez ce qui est indiqué, puis publiez-les de nouveau.',
  'jumelle.home.checks.no-coordinates.hint':
    'Sans latitude ni longitude, une ville n’est sur aucune carte. Cliquez sur son emplacement dans sa fiche.',
  'jumelle.home.checks.old-population.hint':
    'La population n’a pas de date, ou remonte à plus de {years, number} ans. Indiquez le dernier recensement et son année.',
  'jumelle.home.checks.no-source.hint':
    'Personne ne peut vérifier ce qui est écrit. Indiquez d’où cela vient : un document, un fonds d’archives, une page web.',
  'jumelle.home.checks.undated': 'population sans date',
  'jumelle.home.checks.asOf': 'population : {date}',
  'jumelle.home.checks.problem': '{field} : {message}',
  'jumelle.home.checks.list.none': 'Tout va bien',
  'jumelle.home.checks.list.none.hint': 'Il n’y a plus rien à vérifier ici.',

  'jumelle.home.map.title': 'Carte des jumelages',
  'jumelle.home.map.none': 'Aucun jumelage à dessiner pour le moment',
  'jumelle.home.map.none.hint':
    'Saisissez votre ville avec ses coordonnées, puis ses partenaires et les jumelages qui les lient.',
  'jumelle.home.map.none.action': 'Voir les villes',
  'jumelle.home.map.label':
    'Carte du monde : {ties, plural, one {# lien} other {# liens}} entre {cities, plural, one {# ville} other {# villes}}. Les mêmes jumelages figurent dans la liste voisine.',
  'jumelle.home.map.city':
    '{name}, {ties, plural, =0 {aucun jumelage} one {# jumelage} other {# jumelages}}',
  'jumelle.home.map.zoomIn': 'Agrandir',
  'jumelle.home.map.zoomOut': 'Réduire',
  'jumelle.home.map.reset': 'Toute la carte',
  'jumelle.home.map.legend': 'Légende',
  'jumelle.home.map.home': 'Votre ville',
  'jumelle.home.map.active': 'Actif',
  'jumelle.home.map.coming': 'En projet',
  'jumelle.home.map.past': 'En sommeil, suspendu ou terminé',
  'jumelle.home.map.undrawn':
    '{count, plural, one {# jumelage n’est pas dessiné : une ville n’a pas de coordonnées.} other {# jumelages ne sont pas dessinés : une ville n’a pas de coordonnées.}}',
  'jumelle.home.map.list': 'Tous les jumelages',
  'jumelle.home.map.listOf': 'Jumelages de {name}',
  'jumelle.home.map.showAll': 'Tout afficher',
  'jumelle.home.map.since': 'depuis {date}',
  'jumelle.home.map.noYear': 'sans date',

  // What Strapi's own French lacks on this page.
  'HomePage.addWidget.title': 'Ajouter un encadré',
  'HomePage.addWidget.button': 'Ajouter un encadré',
  'HomePage.addWidget.noWidgetsAvailable': 'Tous les encadrés sont déjà affichés',
  'HomePage.widget.delete': 'Retirer',
  'HomePage.widget.drag': 'Déplacer',
};
