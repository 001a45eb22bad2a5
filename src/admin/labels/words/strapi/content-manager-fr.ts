import type { Words } from '../../../panel-part';

/** What Strapi’s own French lacks in lists and forms, or says in the language of developers. */
export const contentManagerFr: Words = {
  'content-manager.plugin.name': 'Contenus',
  'content-manager.header.name': 'Contenus',
  'content-manager.components.LeftMenu.collection-types': 'Registre',
  'content-manager.actions.delete.label':
    'Supprimer la fiche{isLocalized, select, true { (toutes les langues)} other {}}',
  'content-manager.actions.open-in-new-tab.label': 'Ouvrir dans un nouvel onglet',
  'content-manager.actions.copy-documentId.label': 'Copier l’identifiant',
  'content-manager.actions.copy-documentId.success': 'Identifiant copié',
  'content-manager.actions.unpublish.dialog.radio-label': 'Choisissez comment dépublier la fiche.',
  'content-manager.components.Blocks.dnd.reorder':
    '{item} déplacé. Nouvelle position : {position}.',
  'content-manager.components.Blocks.dnd.instruction':
    'Pour réordonner les blocs, appuyez sur Ctrl ou Cmd avec Maj et les flèches haut ou bas',
  'content-manager.components.Blocks.expand': 'Agrandir',
  'content-manager.components.Blocks.collapse': 'Réduire',
  'content-manager.components.DynamicZone.extra-components':
    '{number, plural, =0 {Aucun élément supplémentaire} one {# élément supplémentaire} other {# éléments supplémentaires}}',
  'content-manager.components.DynamicZone.unknown-component': 'Élément inconnu',
  'content-manager.components.DynamicZone.move-up': 'Monter',
  'content-manager.components.DynamicZone.move-down': 'Descendre',
  'content-manager.components.DynamicZone.more-actions': 'Autres actions',
  'content-manager.components.DynamicZone.add-item-above': 'Ajouter au-dessus',
  'content-manager.components.DynamicZone.add-item-below': 'Ajouter en dessous',
  'content-manager.components.RelationInputModal.modal-title': 'Modifier une fiche liée',
  'content-manager.components.RelationInputModal.button-fullpage': 'Ouvrir la fiche',
  'content-manager.components.RelationInputModal.confirmation-message':
    'Des modifications ne sont pas enregistrées. Fermer quand même ? Elles seront perdues.',
  'content-manager.containers.edit.information.last-published.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'content-manager.containers.edit.information.last-draft.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'content-manager.containers.edit.information.document.value':
    '{time}{isAnonymous, select, true {} other { par {author}}}',
  'content-manager.containers.edit.information.documentId.label': 'Identifiant',
  'content-manager.containers.List.statusFilter.draft': 'Brouillon (jamais publié)',
  'content-manager.containers.List.statusFilter.published': 'Publié (tous)',
  'content-manager.containers.List.statusFilter.publishedModified': 'Publié, modifié depuis',
  'content-manager.containers.List.statusFilter.publishedUnmodified': 'Publié, non modifié',
  'content-manager.containers.list.filters.status': 'Statut',
  'content-manager.containers.list.table-headers.status': 'Statut',
  'content-manager.containers.list.selectedEntriesModal.title': 'Publier les fiches',
  'content-manager.containers.ListPage.selectedEntriesModal.title': 'Publier les fiches',
  'content-manager.containers.list.selectedEntriesModal.selectedCount.publish':
    '<b>{publishedCount}</b> {publishedCount, plural, =0 {fiche déjà publiée} one {fiche déjà publiée} other {fiches déjà publiées}}. <b>{draftCount}</b> {draftCount, plural, =0 {fiche prête} one {fiche prête} other {fiches prêtes}} à publier. <b>{withErrorsCount}</b> {withErrorsCount, plural, =0 {fiche à corriger} one {fiche à corriger} other {fiches à corriger}}.',
  'content-manager.containers.list.selectedEntriesModal.selectedCount.unpublish':
    '<b>{draftCount}</b> {draftCount, plural, =0 {fiche déjà dépubliée} one {fiche déjà dépubliée} other {fiches déjà dépubliées}}. <b>{publishedCount}</b> {publishedCount, plural, =0 {fiche prête} one {fiche prête} other {fiches prêtes}} à dépublier.',
  'content-manager.containers.list.autoCloneModal.error.unique':
    'Un champ unique ne peut pas avoir deux fois la même valeur.',
  'content-manager.containers.list.autoCloneModal.error.relation':
    'Dupliquer ce lien pourrait le retirer de la fiche d’origine.',
  'content-manager.containers.edit-settings.modal-form.mainField.hint':
    'Le champ affiché dans les listes et les formulaires',
  'content-manager.containers.SettingPage.edit-settings.modal-form.mainField.hint':
    'Le champ affiché',
  'content-manager.containers.edit-settings.modal-form.size': 'Taille',
  'content-manager.containers.ListSettingsView.modal-form.size': 'Taille',
  'content-manager.containers.SettingPage.add.relational-field': 'Insérer un autre champ lié',
  'content-manager.containers.SettingPage.editSettings.relationOpenMode':
    'Ouverture des fiches liées',
  'content-manager.containers.SettingPage.editSettings.relationOpenMode.description':
    'Comment s’ouvrent les fiches liées quand on clique dessus',
  'content-manager.containers.SettingPage.editSettings.relationOpenMode.modal':
    'Dans une fenêtre (par défaut)',
  'content-manager.containers.SettingPage.editSettings.relationOpenMode.newTab':
    'Dans un nouvel onglet',
  'content-manager.containers.SettingPage.editSettings.relationOpenMode.page':
    'À la place de la page',
  'content-manager.containers.SettingPage.relations': 'Champs liés',
  'content-manager.form.Input.hint.character.unit':
    '{maxValue, plural, one { caractère} other { caractères}}',
  'content-manager.form.Input.hint.minMaxDivider': ' / ',
  'content-manager.form.Input.hint.text':
    '{min, select, undefined {} other {min. {min}}}{divider}{max, select, undefined {} other {max. {max}}}{unit}{br}{description}',
  'content-manager.history.content.missing-assets.message':
    '{number, plural, =1 {Il a été supprimé de la médiathèque et ne peut pas être restauré.} other {Ils ont été supprimés de la médiathèque et ne peuvent pas être restaurés.}}',
  'content-manager.history.content.missing-assets.title':
    '{number, plural, =1 {Un média manque} other {{number} médias manquent}}',
  'content-manager.history.content.missing-relations.message':
    '{number, plural, =1 {Elle a été supprimée et ne peut pas être restaurée.} other {Elles ont été supprimées et ne peuvent pas être restaurées.}}',
  'content-manager.history.content.missing-relations.title':
    '{number, plural, =1 {Une fiche liée manque} other {{number} fiches liées manquent}}',
  'content-manager.history.sidebar.version-card.aria-label': 'Version',
  'content-manager.history.sidebar.title.version-card.aria-label': 'Version',
  'content-manager.history.sidebar.versionDescription':
    '{distanceToNow}{isAnonymous, select, true {} other { par {author}}}{isCurrent, select, true { <b>(actuelle)</b>} other {}}',
  'content-manager.history.version.subtitle':
    '{hasLocale, select, true {{subtitle}, en {locale}} other {{subtitle}}}',
  'content-manager.listView.validation.errors.title': 'À corriger',
  'content-manager.listView.validation.errors.message':
    'Vérifiez que tous les champs sont valides avant de publier (champs obligatoires, longueurs…)',
  'content-manager.permissions.not-allowed.locale':
    'Vous n’avez pas le droit de voir ce contenu dans la langue demandée',
  'content-manager.popUpWarning.warning.has-draft-relations.title': 'Confirmation',
  'content-manager.popUpWarning.warning.has-draft-relations.message':
    'Cette fiche est liée à {count, plural, one {# brouillon, qui ne figurera pas dans la version publiée.} other {# brouillons, qui ne figureront pas dans la version publiée.}}',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.message':
    '{count, plural, one {# fiche liée est encore à l’état de brouillon. Elle apparaîtra sur le site une fois publiée.} other {# fiches liées sont encore à l’état de brouillon. Elles apparaîtront sur le site une fois publiées.}}',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.additional':
    '{count, plural, one {# lien mène} other {# liens mènent}} à des brouillons, visibles une fois publiés.',
  'content-manager.popUpwarning.warning.bulk-has-draft-relations.message':
    '<b>{count} {count, plural, one {lien} other {liens}} de {entities} {entities, plural, one {fiche} other {fiches}}</b> {count, plural, one {mène} other {mènent}} à un brouillon, qui ne sera pas visible sur le site. ',
  'content-manager.popUpWarning.warning.unpublish':
    'Si vous ne publiez pas ce contenu, il redeviendra un brouillon.',
  'content-manager.popUpWarning.warning.unpublish-question': 'Ne pas le publier ?',
  'content-manager.preview.panel.title': 'Aperçu',
  'content-manager.preview.panel.button': 'Ouvrir l’aperçu',
  'content-manager.preview.panel.button-configuration': 'Préparer l’aperçu',
  'content-manager.preview.panel.button-disabled-tooltip': 'Enregistrez pour ouvrir l’aperçu',
  'content-manager.preview.page-title': 'Aperçu : {contentType}',
  'content-manager.preview.header.close': 'Fermer l’aperçu',
  'content-manager.preview.copy.label': 'Copier le lien de l’aperçu',
  'content-manager.preview.copy.success': 'Lien de l’aperçu copié',
  'content-manager.preview.tabs.label': 'Version affichée',
  'content-manager.preview.device.select': 'Choisir un appareil',
  'content-manager.preview.device.desktop': 'Ordinateur',
  'content-manager.preview.device.mobile': 'Téléphone',
  'content-manager.preview.info.single-click-hint': 'Double-cliquez pour modifier',
  'content-manager.preview.error.invalid-field-path': 'Ce champ est introuvable dans la fiche',
  'content-manager.preview.error.relations-not-handled':
    'Les liens ne peuvent pas être modifiés dans l’aperçu.',
  'content-manager.preview.error.incomplete-strapi-source':
    'Il manque à ce champ des informations pour l’aperçu',
  'content-manager.preview.error.different-document': 'Ce champ vient d’une autre fiche',
  'content-manager.preview.error.script-failed': 'L’aperçu modifiable n’a pas pu être chargé.',
  'content-manager.relation.create': 'Créer une fiche liée',
  'content-manager.restore.success.title': 'Version restaurée.',
  'content-manager.restore.success.message': 'Une ancienne version du contenu a été restaurée.',
  'content-manager.success.records.publish': 'Publication effectuée.',
  'content-manager.validation.error.unreadable-required-field':
    'Vos droits ne vous permettent pas de voir certains champs obligatoires. Adressez-vous à un administrateur.',
  'content-manager.Settings.list.actions.deleteAdditionalInfos':
    'Dans la langue principale, toute la fiche est supprimée, avec ses traductions ; dans une autre, cette traduction seule',
  'components.Blocks.blocks.bulletList': 'Liste à puces',
  'components.Blocks.blocks.numberList': 'Liste numérotée',
  'containers.SettingPage.editSettings.description':
    'Glissez-déposez les champs pour composer le formulaire',
  'containers.list.displayedFields': 'Champs affichés',
  'history.content.localized':
    'Cette valeur est propre à cette langue. Restaurer cette version ne change rien aux autres langues.',
  'history.content.not-localized':
    'Cette valeur vaut pour toutes les langues. Restaurer et enregistrer cette version la change partout.',
  'popUpWarning.bodyMessage.contentType.delete.all': 'Supprimer ces fiches ?',
  'popUpWarning.bodyMessage.contentType.unpublish.all': 'Dépublier ces fiches ?',
  'preview.tabs.label': 'Version affichée',
  'preview.copy.label': 'Copier le lien de l’aperçu',
  'i18n.actions.delete.label': 'Supprimer la version ({locale})',
  'i18n.actions.delete.dialog.title': 'Confirmation',
  'i18n.actions.delete.dialog.body':
    'Supprimer cette version ? Dans la langue principale, toute la fiche est supprimée, avec ses traductions ; dans une autre, cette traduction seule.',
  'i18n.actions.delete.error': 'La version dans cette langue n’a pas pu être supprimée.',
  'i18n.actions.publish.dialog.title': 'Confirmation',
  'i18n.CMEditViewCopyLocale.cancel-text': 'Non, annuler',
  'i18n.CMEditViewCopyLocale.dialog.title': 'Confirmation',
  'i18n.CMEditViewCopyLocale.dialog.body':
    'Le contenu actuel sera remplacé par celui de la langue choisie :',
  'i18n.CMEditViewCopyLocale.dialog.field.label': 'Langue',
  'i18n.CMEditViewCopyLocale.dialog.field.placeholder': 'Choisissez une langue…',
  'i18n.CMEditViewBulkLocale.publish-title': 'Publier dans plusieurs langues',
  'i18n.CMEditViewBulkLocale.unpublish-title': 'Dépublier dans plusieurs langues',
  'i18n.CMEditViewBulkLocale.status': 'Statut',
  'i18n.CMEditViewBulkLocale.publication-status': 'État de publication',
  'i18n.CMEditViewBulkLocale.draft-relation-warning':
    'Certaines versions sont liées à des brouillons, qui ne seront pas visibles sur le site.',
  'i18n.CMEditViewBulkLocale.continue-confirmation': 'Continuer ?',
  'i18n.CMEditViewLocalePicker.locale.create': 'Créer la version <bold>{locale}</bold>',
  'i18n.CMListView.popover.display-locales.more': '{locales} et {count} autres',
  'i18n.CheckboxConfirmation.Modal.title': 'Ne plus traduire',
  'i18n.Settings.list.actions.publishAdditionalInfos':
    'Les versions dans la langue affichée seront publiées',
  'i18n.Settings.list.actions.unpublishAdditionalInfos':
    'Les versions dans la langue affichée seront dépubliées',
  'i18n.Settings.locales.modal.create.code.error': 'Choisissez une langue',
  'i18n.Settings.locales.modal.create.name.error.min':
    'Le nom de la langue compte 50 caractères au plus.',
  'i18n.Settings.locales.modal.create.name.error.required': 'Donnez un nom à la langue',
  'i18n.list-view.table.header.label': 'Langues',
  'Settings.locales.modal.create.code.error': 'Choisissez une langue',
  'Settings.locales.modal.create.name.error.min':
    'Le nom de la langue compte 50 caractères au plus.',
  'Settings.locales.modal.create.name.error.required': 'Donnez un nom à la langue',
};
