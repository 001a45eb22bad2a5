import type { Words } from '../../../panel-part';

/** Strapi’s English where it speaks of itself or of its inner workings. */
export const strapiEn: Words = {
  'content-manager.plugin.name': 'Content',
  'content-manager.header.name': 'Content',
  'Content Manager': 'Content',
  'content-manager.components.LeftMenu.collection-types': 'Register',
  'HomePage.header.subtitle': 'This is how the international relations of your city stand.',
  'Settings.permissions.users.listview.header.subtitle': 'Everybody who has access to Jumelle',
  'Settings.permissions.users.strapi-super-admin': 'Administrator',
  'app.components.LeftMenu.navbrand.title': 'Jumelle',
  'app.components.LeftMenu.navbrand.workplace': 'International relations',
  'Auth.form.welcome.title': 'Welcome',
  'Auth.form.welcome.subtitle': 'Sign in to your workplace',
  'Auth.form.button.login': 'Sign in',
  'Auth.form.email.label': 'E-mail address',
  'Auth.form.email.placeholder': 'first.last@cityhall.org',
  'Auth.form.register.subtitle':
    'Your account only serves to sign in here. All data stay on your server.',
  'i18n.list-view.table.header.label': 'Languages',
  'i18n.actions.delete.dialog.body':
    'Delete this version? In the main language the whole entry is deleted, with its translations; in another one, only that translation.',
  'content-manager.Settings.list.actions.deleteAdditionalInfos':
    'In the main language the whole entry is deleted, with its translations; in another one, only that translation',
  'i18n.Settings.list.actions.deleteAdditionalInfos':
    'In the main language the whole entry is deleted, with its translations; in another one, only that translation.',
  'app.error.message':
    'This screen ran into a problem. Reload the page; should it happen again, copy the message below for whoever looks after the server.',
  'email.Settings.email.plugin.subTitle': 'Try whether messages go out',
  'email.Settings.email.plugin.text.configuration':
    'These settings come from the SMTP_… variables of the server. Without them, links of invitations are shown to administrators.',
  'email.Settings.email.plugin.placeholder.defaultFrom': 'international.relations@cityhall.example',
  'email.Settings.email.plugin.placeholder.defaultReplyTo':
    'international.relations@cityhall.example',
  'email.Settings.email.plugin.placeholder.testAddress': 'first.last@cityhall.example',
};
