import type { Words } from '../../panel-part';

const errors: Words = {
  'You may not create this version: your role does not write in this language':
    'You may not create this version: your role does not write in this language.',
  'You may not change this version: your role does not write in this language':
    'You may not change this version: your role does not write in this language.',
  'You may not delete this version': 'You may not delete this version.',
  'You may not change what is published: ask an editor':
    'You may not change what is published. Ask an editor.',
  'You may not change this file: somebody else has uploaded it':
    'You may not change this file: somebody else has uploaded it.',
  'No e-mail can be sent from here. Ask an administrator for a new password':
    'No e-mail can be sent from here. Ask an administrator for a new password.',
  'Only an administrator may make a link for an administrator':
    'Only an administrator may make a link for an administrator.',
  'This account is closed: make it active first, in its own page':
    'This account is closed. Make it active first, on its own page.',
};

export const en: Words = {
  'jumelle.access.menu': 'Links to accounts',
  'jumelle.access.title': 'Links to accounts',
  'jumelle.access.mail':
    'Invitations and new passwords are sent by e-mail. If a message does not arrive, send it again or hand the link over yourself.',
  'jumelle.access.no-mail':
    'No mail server is set up (SMTP_HOST), so no e-mail is sent: hand links over yourself, to the person alone.',
  'jumelle.access.name': 'Name',
  'jumelle.access.email': 'E-mail',
  'jumelle.access.roles': 'Roles',
  'jumelle.access.state': 'Account',
  'jumelle.access.state.active': 'Active',
  'jumelle.access.state.invited': 'Invited',
  'jumelle.access.state.closed': 'Closed',
  'jumelle.access.actions': 'Actions',
  'jumelle.access.send': 'Send e-mail',
  'jumelle.access.send.to': 'Send an e-mail to {name}',
  'jumelle.access.show': 'Get link',
  'jumelle.access.show.of': 'Get the link of {name}',
  'jumelle.access.sent': 'The e-mail to {email} is on its way.',
  'jumelle.access.failed': 'The e-mail to {email} could not be sent: {reason}',
  'jumelle.access.link.title': 'Link for {name}',
  'jumelle.access.link.label': 'Link',
  'jumelle.access.link.invitation':
    'With this link {name} chooses a password and signs in for the first time. It works once.',
  'jumelle.access.link.reset':
    'With this link {name} chooses a new password. It works once, until {time}; earlier links no longer work.',
  'jumelle.access.link.secret': 'Whoever has the link gets into the account.',
  'jumelle.access.copy': 'Copy',
  'jumelle.access.copied': 'Copied',
  'jumelle.access.close': 'Close',
  'jumelle.access.invited.sent': 'The person has been sent this link by e-mail.',
  'jumelle.access.invited.off':
    'No mail server is set up, so no e-mail was sent. Hand this link over yourself.',
  'jumelle.access.invited.failed':
    'The e-mail could not be sent: {reason} Hand this link over yourself.',
  'jumelle.access.problem.unreachable':
    'the mail server does not answer (SMTP_HOST, SMTP_PORT, SMTP_SECURE).',
  'jumelle.access.problem.sign-in':
    'the mail server does not accept SMTP_USERNAME and SMTP_PASSWORD.',
  'jumelle.access.problem.certificate':
    'the certificate of the mail server is not valid for SMTP_HOST.',
  'jumelle.access.problem.sender': 'the mail server accepts no mail from SMTP_FROM.',
  'jumelle.access.problem.recipient': 'the mail server does not accept this address.',
  'jumelle.access.problem.other': 'the mail server refused the message.',
  'jumelle.access.role.Administrator': 'Administrator',
  'jumelle.access.role.Editor': 'Editor',
  'jumelle.access.role.Contributor': 'Contributor',
  'jumelle.access.role.Translator': 'Translator',
  'jumelle.access.role.Reader': 'Reader',
  'app.components.Users.MagicLink.connect': 'Lets the person choose a password and sign in',
  'Settings.permissions.users.create': 'Invite somebody',
  'Auth.form.button.forgot-password': 'Send a link',
  'app.containers.AuthPage.ForgotPasswordSuccess.text.email':
    'If there is an account with this address, a link is on its way. It works for an hour.',
  ...Object.fromEntries(
    Object.entries(errors).flatMap(([message, text]) => [
      [`apiError.${message}`, text],
      [`content-manager.apiError.${message}`, text],
    ]),
  ),
};
