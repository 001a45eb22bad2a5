import type { Words } from '../../../panel-part';

/** What Strapi says of mail in English only, and its page for a screen that fails. */
export const emailFr: Words = {
  'email.link': 'Lien',
  'email.Settings.email.plugin.button.test-email': 'Envoyer un message d’essai',
  'email.Settings.email.plugin.button.verify': 'Essayer la connexion',
  'email.Settings.email.plugin.label.defaultFrom': 'Adresse de l’expéditeur',
  'email.Settings.email.plugin.label.defaultReplyTo': 'Adresse de réponse',
  'email.Settings.email.plugin.label.provider': 'Mode d’envoi',
  'email.Settings.email.plugin.label.replyToName': 'Nom pour les réponses',
  'email.Settings.email.plugin.label.senderName': 'Nom de l’expéditeur',
  'email.Settings.email.plugin.label.testAddress': 'Adresse du destinataire',
  'email.Settings.email.plugin.label.verifyConnection': 'État de la connexion',
  'email.Settings.email.plugin.notification.config.error': 'Les réglages n’ont pas pu être lus',
  'email.Settings.email.plugin.notification.data.loaded': 'Les réglages sont chargés',
  'email.Settings.email.plugin.notification.test.error':
    'Le message d’essai à {to} n’est pas parti',
  'email.Settings.email.plugin.notification.test.success':
    'Le message est parti : voyez la boîte de {to}',
  'email.Settings.email.plugin.notification.verify.error': 'La connexion a échoué',
  'email.Settings.email.plugin.notification.verify.success': 'La connexion est établie',
  'email.Settings.email.plugin.placeholder.defaultFrom': 'relations.internationales@ville.example',
  'email.Settings.email.plugin.placeholder.defaultReplyTo':
    'relations.internationales@ville.example',
  'email.Settings.email.plugin.placeholder.testAddress': 'prenom.nom@ville.example',
  'email.Settings.email.plugin.status.connected': 'Connecté',
  'email.Settings.email.plugin.status.error': 'Erreur',
  'email.Settings.email.plugin.subTitle': 'Essayez l’envoi des messages',
  'email.Settings.email.plugin.text.configuration':
    'Ces réglages viennent des variables SMTP_… du serveur. Sans elles, les liens d’invitation s’affichent pour les administrateurs.',
  'email.Settings.email.plugin.title': 'Envoi des messages',
  'email.Settings.email.plugin.title.config': 'Réglages',
  'email.Settings.email.plugin.title.test': 'Essai d’envoi',
  'email.SettingsNav.link.settings': 'Envoi des messages',
  'email.components.Input.error.validation.email': 'Cette adresse n’est pas valable',
  'email.Settings.capabilities.title': 'Serveur de messagerie',
  'email.Settings.capabilities.subtitle': 'Réglages SMTP en vigueur',
  'email.Settings.capabilities.label.smtpServer': 'Serveur SMTP',
  'email.Settings.capabilities.label.encryption': 'Chiffrement',
  'email.Settings.capabilities.label.authType': 'Authentification',
  'email.Settings.capabilities.label.poolStatus': 'Connexions',
  'email.Settings.capabilities.label.features': 'Fonctions actives',
  'email.Settings.capabilities.poolStatus.idle': 'Au repos',
  'email.Settings.capabilities.poolStatus.active': 'Actives',
  'email.Settings.capabilities.feature.dkim': 'DKIM',
  'email.Settings.capabilities.feature.pool': 'Connexions partagées',
  'email.Settings.capabilities.feature.rateLimiting': 'Débit limité',
  'email.Settings.capabilities.feature.oauth2': 'OAuth2',
  'email.Settings.capabilities.feature.requireTLS': 'TLS exigé',
  'app.error.message':
    'Cet écran a rencontré un problème. Rechargez la page ; si cela se reproduit, copiez le message ci-dessous pour la personne qui s’occupe du serveur.',
};
