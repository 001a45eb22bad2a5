import type { Words } from '../../panel-part';

// Asked for under two names: of messages, and of those of the content manager.
const CHANGED =
  'Cette fiche a été modifiée entre-temps. Rien n’a été enregistré ; votre saisie est toujours là.';
const REMOVED = 'Cette fiche a été retirée entre-temps. Rien n’a été enregistré.';

export const fr: Words = {
  'apiError.This entry has been changed meanwhile': CHANGED,
  'content-manager.apiError.This entry has been changed meanwhile': CHANGED,
  'apiError.This entry has been removed meanwhile': REMOVED,
  'content-manager.apiError.This entry has been removed meanwhile': REMOVED,
  'jumelle.history.title': 'Historique',
  'jumelle.history.subtitle':
    'Qui a modifié quoi, et quand. Les versions précédentes peuvent être rétablies.',
  'jumelle.history.all': 'Tout l’historique',
  'jumelle.history.back': 'Retour à la fiche',
  'jumelle.history.none': 'Rien n’a encore été modifié ici.',
  'jumelle.history.failed': 'L’historique n’a pas pu être chargé.',
  'jumelle.history.loading': 'Chargement…',
  'jumelle.history.close': 'Fermer',
  'jumelle.history.empty': '(vide)',
  'jumelle.history.yes': 'Oui',
  'jumelle.history.no': 'Non',
  'jumelle.history.before': 'Avant :',
  'jumelle.history.after': 'Après :',
  'jumelle.history.newer': 'Plus récent',
  'jumelle.history.older': 'Plus ancien',
  'jumelle.history.page': 'Page {page} sur {count}',
  'jumelle.history.by-language': 'Langue',
  'jumelle.history.all-languages': 'Toutes les langues',
  'jumelle.history.by-field': 'Champ',
  'jumelle.history.all-fields': 'Tous les champs',
  'jumelle.history.by-person': 'Personne',
  'jumelle.history.everybody': 'Tout le monde',
  'jumelle.history.compare': 'Comparer à maintenant',
  'jumelle.history.more-fields': '{count} autres champs',
  'jumelle.history.actor.token': '{name} (programme)',
  'jumelle.history.tell.first-seen':
    'La version en {language} existait avant le début de l’historique',
  'jumelle.history.tell.create': '{who} a créé la fiche',
  'jumelle.history.tell.update':
    '{count, plural, =0 {{who} a enregistré la version en {language}} other {{who} a modifié {fields} dans la version en {language}}}',
  'jumelle.history.tell.update-published':
    '{count, plural, =0 {{who} a publié la version en {language}} other {{who} a modifié {fields} et publié la version en {language}}}',
  'jumelle.history.tell.publish': '{who} a publié la version en {language}',
  'jumelle.history.tell.unpublish': '{who} a dépublié la version en {language}',
  'jumelle.history.tell.discard': '{who} a ramené le brouillon en {language} à ce qui est publié',
  'jumelle.history.tell.delete': '{who} a supprimé la version en {language}',
  'jumelle.history.tell.restore': '{who} a rétabli la version en {language} du {date}',
  'jumelle.history.tell.restore-deleted': '{who} a recréé la fiche supprimée',
  'jumelle.history.tell.deletion': '{who} a supprimé « {name} », qui était lié à cette fiche',
  'jumelle.history.tell.elsewhere':
    'Un élément lié a été retiré, ou modifié hors des formulaires : {fields}',
  'jumelle.history.tell.import': '{who} a importé {fields} d’un tableur',
  'jumelle.history.tell.import-create': '{who} a créé la fiche à partir d’un tableur',
  'jumelle.history.notice.other': '{who} a enregistré cette fiche {ago}',
  'jumelle.history.notice.me': 'Vous avez enregistré cette fiche dans une autre fenêtre {ago}',
  'jumelle.history.notice.reload': 'Afficher',
  'jumelle.history.notice.modified':
    'Continuez : à l’enregistrement, vous verrez les deux et rien ne sera écrasé.',
  'jumelle.history.restore.title': 'La version du {date}',
  'jumelle.history.restore.explained':
    'Voici ce qui changerait dans le brouillon si cette version était rétablie. Rien n’est publié.',
  'jumelle.history.restore.same': 'Le brouillon dit la même chose que cette version.',
  'jumelle.history.restore.is-new':
    'La fiche sera recréée comme brouillon, avec ses traductions. Rien n’est publié.',
  'jumelle.history.restore.impossible': 'Cette version ne peut pas être rétablie.',
  'jumelle.history.restore.problems': 'Tout ne peut pas être rétabli',
  'jumelle.history.restore.confirm': 'Rétablir comme brouillon',
  'jumelle.history.restore.done': 'Rétabli comme brouillon',
  'jumelle.history.restore.failed':
    'Rien n’a été rétabli : la fiche a changé entre-temps ou une règle s’y oppose. Regardez à nouveau.',
  'jumelle.history.problem.document-gone':
    '{field} : laisser de côté « {name} », qui a été supprimé',
  'jumelle.history.problem.file-gone':
    '{field} : laisser de côté le fichier « {name} », qui a été supprimé',
  'jumelle.history.problem.attribute-gone': 'Laisser de côté « {field} » : ce champ n’existe plus',
  'jumelle.history.problem.locale-gone':
    'Laisser de côté la version en {language} : cette langue n’existe plus',
  'jumelle.history.problem.slug-taken':
    '{field} : garder l’actuel, ou en créer un ; l’ancien appartient désormais à une autre fiche',
  'jumelle.history.problem.refused': '{field} : laisser tel quel ({message})',
  'jumelle.history.problem.not-permitted':
    '{field} : laisser tel quel ; votre rôle ne permet pas de le modifier',
  'jumelle.history.deleted.title': 'Supprimé : {type}',
  'jumelle.history.deleted.subtitle': 'Ce qui a été supprimé peut être recréé comme brouillon.',
  'jumelle.history.deleted.link': 'Fiches supprimées',
  'jumelle.history.deleted.back': 'Retour à la liste',
  'jumelle.history.deleted.none': 'Rien n’a été supprimé ici.',
  'jumelle.history.deleted.search': 'Rechercher par nom',
  'jumelle.history.deleted.clear': 'Effacer',
  'jumelle.history.deleted.by': 'Supprimé par {who} le {date}',
  'jumelle.history.conflict.title': '« {name} » a été modifié entre-temps',
  'jumelle.history.conflict.gone': 'Cette fiche a été retirée entre-temps',
  'jumelle.history.conflict.gone-explained':
    'Rien n’a été enregistré. Votre saisie est toujours dans le formulaire : copiez ce qu’il vous faut. Une fiche supprimée peut être rétablie depuis la liste des fiches supprimées.',
  'jumelle.history.conflict.can-merge':
    'Vous avez modifié d’autres champs : les deux peuvent être enregistrés ensemble.',
  'jumelle.history.conflict.choose':
    'Vous avez tous deux modifié la même chose. Choisissez ce qui reste.',
  'jumelle.history.conflict.seen-first': 'Regardez ce qui a changé avant de continuer.',
  'jumelle.history.conflict.all-mine': 'Garder ma saisie partout',
  'jumelle.history.conflict.all-theirs': 'Prendre partout ce qui est enregistré',
  'jumelle.history.conflict.mine': 'Ma saisie',
  'jumelle.history.conflict.theirs': 'Déjà enregistré',
  'jumelle.history.conflict.only-mine': 'Vos modifications',
  'jumelle.history.conflict.only-theirs': 'Déjà enregistré par d’autres, et conservé',
  'jumelle.history.conflict.cancel': 'Annuler',
  'jumelle.history.conflict.edit': 'Continuer la saisie',
  'jumelle.history.conflict.reload': 'Abandonner ma saisie',
  'jumelle.history.conflict.look': 'Afficher la fiche telle qu’elle est',
  'jumelle.history.conflict.do.save': 'Enregistrer les deux',
  'jumelle.history.conflict.do.publish': 'Publier les deux',
  'jumelle.history.conflict.do.unpublish': 'Dépublier quand même',
  'jumelle.history.conflict.do.discard': 'Abandonner le brouillon quand même',
  'jumelle.history.conflict.do.delete': 'Supprimer quand même',
  'jumelle.history.conflict.do.bulkPublish': 'Publier quand même',
  'jumelle.history.conflict.do.bulkUnpublish': 'Dépublier quand même',
  'jumelle.history.conflict.do.bulkDelete': 'Supprimer quand même',
};
