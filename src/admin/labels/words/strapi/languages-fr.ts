import type { Words } from '../../../panel-part';

/** Strapi’s French speaks of “locales”, as developers do. */
export const languagesFr: Words = {
  'i18n.CMEditViewCopyLocale.copy-failure': 'Le texte n’a pas pu être copié',
  'i18n.CMEditViewCopyLocale.copy-success': 'Texte copié',
  'i18n.CMEditViewCopyLocale.copy-text': 'Remplir à partir d’une autre langue',
  'i18n.CMListView.popover.display-locales.label': 'Afficher les langues de la fiche',
  'i18n.CheckboxConfirmation.Modal.content':
    'Tous les textes seraient supprimés, sauf ceux de la langue principale.',
  'i18n.Field.localized': 'Ce texte est propre à chaque langue',
  'i18n.Field.not-localized': 'Cette valeur est commune à toutes les langues',
  'i18n.Settings.list.actions.add': 'Ajouter une langue',
  'i18n.Settings.list.actions.delete': 'Supprimer une langue',
  'i18n.Settings.list.actions.deleteAdditionalInfos':
    'Dans la langue principale, toute la fiche est supprimée, avec ses traductions ; dans une autre, cette traduction seule.',
  'i18n.Settings.list.actions.edit': 'Modifier une langue',
  'i18n.Settings.list.description': 'Les langues dans lesquelles le registre est rédigé',
  'i18n.Settings.list.empty.description': 'Il en faut au moins une.',
  'i18n.Settings.list.empty.title': 'Il n’y a pas de langue',
  'i18n.Settings.locales.list.sort.default': 'Trier par langue principale',
  'i18n.Settings.locales.list.sort.displayName': 'Trier par nom',
  'i18n.Settings.locales.modal.advanced.setAsDefault': 'En faire la langue principale',
  'i18n.Settings.locales.modal.advanced.setAsDefault.hint':
    'Il faut une langue principale : pour en changer, choisissez-en une autre',
  'i18n.Settings.locales.modal.create.success': 'Langue ajoutée',
  'i18n.Settings.locales.modal.delete.message':
    'Supprimer une langue, c’est supprimer tous les textes qui y sont écrits.',
  'i18n.Settings.locales.modal.delete.secondMessage': 'Supprimer cette langue ?',
  'i18n.Settings.locales.modal.delete.success': 'Langue supprimée',
  'i18n.Settings.locales.modal.create.code.label': 'Langue',
  'i18n.Settings.locales.modal.edit.success': 'Langue modifiée',
  'i18n.Settings.locales.modal.edit.tab.label': 'Réglages de base et réglages avancés de la langue',
  'i18n.Settings.locales.modal.create.name.label': 'Nom de la langue',
  'i18n.Settings.locales.modal.create.name.description':
    'Le nom sous lequel elle est proposée ici.',
  'i18n.Settings.locales.modal.create.name.label.error':
    'Le nom doit avoir moins de 50 caractères.',
  'i18n.Settings.locales.modal.locales.label': 'Langues',
  'i18n.Settings.locales.row.default-locale': 'Langue principale',
  'i18n.Settings.locales.row.displayName': 'Nom',
  'i18n.actions.select-locale': 'Choisissez une langue',
  'i18n.plugin.name': 'Langues',
};
