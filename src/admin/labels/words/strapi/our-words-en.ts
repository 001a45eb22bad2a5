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
};
