import type { Words } from '../../panel-part';

const errors: Words = {
  'You may not create this version: your role does not write in this language':
    'Vous ne pouvez pas créer cette version : votre rôle ne permet pas d’écrire dans cette langue.',
  'You may not change this version: your role does not write in this language':
    'Vous ne pouvez pas modifier cette version : votre rôle ne permet pas d’écrire dans cette langue.',
  'You may not delete this version': 'Vous ne pouvez pas supprimer cette version.',
  'You may not change what is published: ask an editor':
    'Vous ne pouvez pas modifier ce qui est publié. Adressez-vous à un éditeur.',
  'You may not change this file: somebody else has uploaded it':
    'Vous ne pouvez pas modifier ce fichier : quelqu’un d’autre l’a ajouté.',
  'No e-mail can be sent from here. Ask an administrator for a new password':
    'Aucun e-mail ne peut être envoyé d’ici. Demandez un nouveau mot de passe à un administrateur.',
  'Only an administrator may make a link for an administrator':
    'Seul un administrateur peut créer un lien pour un administrateur.',
  'This account is closed: make it active first, in its own page':
    'Ce compte est fermé. Réactivez-le d’abord sur sa page.',
};

export const fr: Words = {
  'jumelle.access.menu': 'Liens d’accès',
  'jumelle.access.title': 'Liens d’accès aux comptes',
  'jumelle.access.mail':
    'Les invitations et les nouveaux mots de passe sont envoyés par e-mail. Si un message n’arrive pas, renvoyez-le ou transmettez le lien vous-même.',
  'jumelle.access.no-mail':
    'Aucun serveur de messagerie n’est configuré (SMTP_HOST), donc aucun e-mail ne part : transmettez les liens vous-même, à la personne seule.',
  'jumelle.access.name': 'Nom',
  'jumelle.access.email': 'E-mail',
  'jumelle.access.roles': 'Rôles',
  'jumelle.access.state': 'Compte',
  'jumelle.access.state.active': 'Actif',
  'jumelle.access.state.invited': 'Invité',
  'jumelle.access.state.closed': 'Fermé',
  'jumelle.access.actions': 'Actions',
  'jumelle.access.send': 'Envoyer un e-mail',
  'jumelle.access.send.to': 'Envoyer un e-mail à {name}',
  'jumelle.access.show': 'Obtenir le lien',
  'jumelle.access.show.of': 'Obtenir le lien de {name}',
  'jumelle.access.sent': 'L’e-mail pour {email} est parti.',
  'jumelle.access.failed': 'L’e-mail pour {email} n’a pas pu être envoyé : {reason}',
  'jumelle.access.link.title': 'Lien pour {name}',
  'jumelle.access.link.label': 'Lien',
  'jumelle.access.link.invitation':
    'Avec ce lien, {name} choisit un mot de passe et se connecte pour la première fois. Il sert une seule fois.',
  'jumelle.access.link.reset':
    'Avec ce lien, {name} choisit un nouveau mot de passe. Il sert une seule fois, jusqu’au {time} ; les liens précédents ne fonctionnent plus.',
  'jumelle.access.link.secret': 'Quiconque possède ce lien peut entrer dans le compte.',
  'jumelle.access.copy': 'Copier',
  'jumelle.access.copied': 'Copié',
  'jumelle.access.close': 'Fermer',
  'jumelle.access.invited.sent': 'La personne a reçu ce lien par e-mail.',
  'jumelle.access.invited.off':
    'Aucun serveur de messagerie n’est configuré, donc aucun e-mail n’est parti. Transmettez ce lien vous-même.',
  'jumelle.access.invited.failed':
    'L’e-mail n’a pas pu être envoyé : {reason} Transmettez ce lien vous-même.',
  'jumelle.access.problem.unreachable':
    'le serveur de messagerie ne répond pas (SMTP_HOST, SMTP_PORT, SMTP_SECURE).',
  'jumelle.access.problem.sign-in':
    'le serveur de messagerie n’accepte pas SMTP_USERNAME et SMTP_PASSWORD.',
  'jumelle.access.problem.certificate':
    'le certificat du serveur de messagerie n’est pas valable pour SMTP_HOST.',
  'jumelle.access.problem.sender':
    'le serveur de messagerie n’accepte pas d’e-mail venant de SMTP_FROM.',
  'jumelle.access.problem.recipient': 'le serveur de messagerie n’accepte pas cette adresse.',
  'jumelle.access.problem.other': 'le serveur de messagerie a refusé le message.',
  'jumelle.access.role.Administrator': 'Administrateur',
  'jumelle.access.role.Editor': 'Éditeur',
  'jumelle.access.role.Contributor': 'Contributeur',
  'jumelle.access.role.Translator': 'Traducteur',
  'jumelle.access.role.Reader': 'Lecteur',
  'app.components.Users.MagicLink.connect':
    'Permet à la personne de choisir un mot de passe et de se connecter',
  'Settings.permissions.users.create': 'Inviter quelqu’un',
  'Auth.form.button.forgot-password': 'Envoyer un lien',
  'app.containers.AuthPage.ForgotPasswordSuccess.text.email':
    'S’il existe un compte à cette adresse, un lien vient de partir. Il est valable une heure.',
  ...Object.fromEntries(
    Object.entries(errors).flatMap(([message, text]) => [
      [`apiError.${message}`, text],
      [`content-manager.apiError.${message}`, text],
    ]),
  ),
};
