import type { Words } from '../../../panel-part';

/** A record of the register is a “fiche”, everywhere; Strapi says “entrée” or “document”. */
export const entriesFr: Words = {
  'content-manager.App.schemas.data-loaded': 'Le registre est chargé',
  'content-manager.HeaderLayout.button.label-add-entry': 'Créer une fiche',
  'content-manager.components.Search.placeholder': 'Rechercher une fiche…',
  'content-manager.components.TableDelete.label':
    '{number, plural, one {# fiche sélectionnée} other {# fiches sélectionnées}}',
  'content-manager.components.empty-repeatable':
    'Rien pour l’instant. Cliquez pour ajouter un premier élément.',
  'content-manager.components.reset-entry': 'Vider',
  'content-manager.containers.Edit.clickToJump': 'Ouvrir la fiche',
  'content-manager.containers.Edit.delete-entry': 'Supprimer cette fiche',
  'content-manager.containers.Edit.pluginHeader.title.new': 'Créer une fiche',
  'content-manager.containers.EditView.add.new-entry': 'Ajouter un élément',
  'content-manager.error.record.create': 'La fiche n’a pas pu être créée.',
  'content-manager.error.record.delete': 'La fiche n’a pas pu être supprimée.',
  'content-manager.error.record.fetch': 'La fiche n’a pas pu être lue.',
  'content-manager.error.record.update': 'La fiche n’a pas pu être enregistrée.',
  'content-manager.error.records.count': 'Les fiches n’ont pas pu être comptées.',
  'content-manager.error.records.fetch': 'Les fiches n’ont pas pu être lues.',
  'content-manager.error.records.fetch-draft-relatons':
    'Les brouillons liés à cette fiche n’ont pas pu être comptés.',
  'content-manager.form.Input.pageEntries': 'Nombre de fiches par page',
  'content-manager.pages.ListView.header-subtitle':
    '{number, plural, =0 {Aucune fiche} one {# fiche} other {# fiches}}',
  'content-manager.permissions.not-allowed.create': 'Vous n’avez pas le droit de créer une fiche',
  'content-manager.permissions.not-allowed.update': 'Vous n’avez pas le droit de voir cette fiche',
  'content-manager.success.record.unpublish': 'Fiche dépubliée',
  'content-manager.success.records.unpublish': 'Fiches dépubliées',
  'content-manager.success.record.clone': 'Fiche dupliquée',
  'content-manager.success.record.publishing': 'Publication…',
  'content-manager.utils.data-loaded':
    '{number, plural, one {La fiche est chargée} other {Les fiches sont chargées}}',
  'content-manager.actions.clone.error': 'La fiche n’a pas pu être dupliquée.',
  'content-manager.actions.delete.dialog.body':
    'Supprimer cette fiche, dans toutes les langues ? Vous pourrez la restaurer depuis les fiches supprimées.',
  'content-manager.actions.delete.error': 'La fiche n’a pas pu être supprimée.',
  'content-manager.actions.edit.error': 'La fiche n’a pas pu être modifiée.',
  'content-manager.actions.edit.label': 'Modifier',
  'content-manager.actions.unpublish.error': 'La fiche n’a pas pu être dépubliée.',
  'content-manager.actions.unpublish.dialog.body': 'Dépublier cette fiche ?',
  'content-manager.bulk-publish.edit': 'Modifier',
  'content-manager.bulk-publish.modified': 'Modifiées, prêtes',
  'content-manager.containers.edit.tabs.label': 'Version de la fiche',
  'content-manager.containers.edit.panels.default.title': 'Fiche',
  'content-manager.containers.edit.panels.default.more-actions': 'Autres actions sur la fiche',
  'content-manager.containers.edit.title.new': 'Créer une fiche',
  'content-manager.containers.list.autoCloneModal.title':
    'Cette fiche ne peut pas être dupliquée telle quelle',
  'content-manager.containers.list.autoCloneModal.description':
    'Une nouvelle fiche reprendra le même contenu ; changez d’abord les champs suivants.',
  'content-manager.containers.edit-settings.modal-form.mainField': 'Titre de la fiche',
  'content-manager.containers.SettingPage.editSettings.entry.title': 'Titre de la fiche',
  'content-manager.popUpWarning.bodyMessage.contentType.delete.all': 'Supprimer ces fiches ?',
  'content-manager.popUpWarning.bodyMessage.contentType.publish.all': 'Publier ces fiches ?',
  'content-manager.popUpWarning.bodyMessage.contentType.unpublish.all': 'Dépublier ces fiches ?',
  'content-manager.validation.error':
    'La fiche contient des erreurs. Corrigez-les avant d’enregistrer.',
  'notification.permission.not-allowed-read': 'Vous n’avez pas le droit de voir cette fiche',
  'components.PageFooter.select': 'lignes par page',
  'global.select-all-entries': 'Tout sélectionner',
  'app.utils.unpublish': 'Dépublier',
};
