import { panelLanguage, type PanelLanguage } from '../labels/labels';

/** What a preview says around the entry, to the member of staff who looks at it. */
export interface PreviewWords {
  language: PanelLanguage;
  /** `{title}` */
  pageTitle: string;
  /** `{language}` */
  draft: string;
  published: string;
  notPublished: string;
  versions: string;
  showDraft: string;
  showPublished: string;
  languages: string;
  /** `{fields}` and `{language}` */
  fallback: string;
  signIn: { title: string; text: string; link: string };
  forbidden: { title: string; text: string };
  missing: { title: string; text: string };
}

const en: PreviewWords = {
  language: 'en',
  pageTitle: 'Preview: {title}',
  draft: 'Draft, in {language}. Only staff see this page.',
  published: 'What is published now, in {language}.',
  notPublished: 'Nothing of this entry is published yet.',
  versions: 'Version',
  showDraft: 'Draft',
  showPublished: 'Published',
  languages: 'Language',
  fallback: 'Not translated yet, shown in {language}: {fields}.',
  signIn: {
    title: 'Sign in to see this preview',
    text: 'Previews may show drafts, so they are for staff only. Sign in to the administration, then open this address again.',
    link: 'Sign in',
  },
  forbidden: {
    title: 'This entry is not yours to see',
    text: 'Your role does not include reading entries of this kind in this language. Ask an administrator.',
  },
  missing: {
    title: 'There is no such entry',
    text: 'It may have been deleted, or the address is incomplete. Save the entry, then open the preview again.',
  },
};

const fr: PreviewWords = {
  language: 'fr',
  pageTitle: 'Aperçu\u00a0: {title}',
  draft: 'Brouillon, en {language}. Seule l’équipe voit cette page.',
  published: 'Ce qui est publié actuellement, en {language}.',
  notPublished: 'Rien de cette fiche n’est encore publié.',
  versions: 'Version',
  showDraft: 'Brouillon',
  showPublished: 'Publié',
  languages: 'Langue',
  fallback: 'Pas encore traduit, affiché en {language}\u00a0: {fields}.',
  signIn: {
    title: 'Connectez-vous pour voir cet aperçu',
    text: 'Un aperçu peut montrer des brouillons\u00a0: il est réservé à l’équipe. Connectez-vous à l’administration, puis ouvrez de nouveau cette adresse.',
    link: 'Se connecter',
  },
  forbidden: {
    title: 'Cette fiche ne vous est pas ouverte',
    text: 'Votre rôle ne permet pas de lire les fiches de ce type dans cette langue. Adressez-vous à un administrateur.',
  },
  missing: {
    title: 'Cette fiche n’existe pas',
    text: 'Elle a peut-être été supprimée, ou l’adresse est incomplète. Enregistrez la fiche, puis ouvrez de nouveau l’aperçu.',
  },
};

const WORDS: Readonly<Record<PanelLanguage, PreviewWords>> = { en, fr };

/** The words in the language of a tag such as `fr-FR`, English where there are none. */
export const previewWords = (tag: string | null | undefined): PreviewWords =>
  WORDS[panelLanguage(tag)];
