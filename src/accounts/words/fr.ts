import type { AccountWords } from './account-words';

export const fr: AccountWords = {
  greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  invitation: {
    subject: 'Votre compte dans le registre des jumelages',
    body: (inviter) => [
      inviter
        ? `${inviter} a créé un compte pour vous dans Jumelle, le registre des villes jumelées, des accords et des échanges.`
        : 'Un compte a été créé pour vous dans Jumelle, le registre des villes jumelées, des accords et des échanges.',
      'Choisissez un mot de passe pour vous connecter la première fois :',
    ],
    button: 'Choisir un mot de passe',
  },
  reset: {
    subject: 'Un nouveau mot de passe pour votre compte',
    body: [
      'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte Jumelle. Ce lien sert une seule fois, dans l’heure qui vient :',
    ],
    button: 'Choisir un nouveau mot de passe',
  },
  address: 'Ou ouvrez cette adresse dans votre navigateur :',
  ending:
    'Si vous n’attendiez pas ce message, vous n’avez rien à faire : sans le lien ci-dessus, personne ne peut entrer.',
};
