import type { AccountWords } from './account-words';

export const en: AccountWords = {
  greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
  invitation: {
    subject: 'Your account in the register of town twinning',
    body: (inviter) => [
      inviter
        ? `${inviter} has made an account for you in Jumelle, the register of twin towns, agreements and exchanges.`
        : 'An account has been made for you in Jumelle, the register of twin towns, agreements and exchanges.',
      'Choose a password to sign in for the first time:',
    ],
    button: 'Choose a password',
  },
  reset: {
    subject: 'A new password for your account',
    body: [
      'Somebody, probably you, has asked for a new password for your account in Jumelle. This link works once, within an hour:',
    ],
    button: 'Choose a new password',
  },
  address: 'Or open this address in your browser:',
  ending:
    'If you did not expect this message, you need not do anything: without the link above nobody gets in.',
};
