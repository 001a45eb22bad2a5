import type { SheetErrorCode, SheetErrorDetails } from './sheet-error';

const CONVERT = 'ouvrez-le dans un tableur et enregistrez-le au format XLSX ou CSV';

/** Why a file cannot be read, for whoever works in French. */
export const SHEET_WORDS_FR: Readonly<
  Record<SheetErrorCode, (details: SheetErrorDetails) => string>
> = {
  empty: () => 'il est vide',
  'too-large': ({ limit }) => `il dépasse ${limit} Mo\u00a0: répartissez-le en plusieurs fichiers`,
  'too-many-rows': ({ limit }) =>
    `il compte plus de ${limit} lignes\u00a0: répartissez-le en plusieurs fichiers`,
  'too-many-together': ({ limit }) =>
    `avec lui, les fichiers comptent plus de ${limit} lignes\u00a0: importez-les l’un après l’autre`,
  'too-many-columns': ({ limit }) =>
    `il compte plus de ${limit} colonnes\u00a0: supprimez celles qui ne servent pas`,
  'old-excel': () => `c’est l’ancien format d’Excel (.xls)\u00a0: ${CONVERT}`,
  'binary-excel': () => `c’est un classeur Excel binaire (.xlsb)\u00a0: ${CONVERT}`,
  password: () =>
    'il est protégé par un mot de passe\u00a0: ouvrez-le dans Excel, supprimez le mot de passe ' +
    '(Fichier > Informations > Protéger le classeur) et enregistrez-le',
  'open-document': () => `c’est le format OpenDocument (.ods)\u00a0: ${CONVERT}`,
  numbers: () => 'c’est un document Numbers\u00a0: exportez-le au format Excel ou CSV',
  pdf: () => 'c’est un PDF\u00a0: demandez le tableau dont il est issu, au format XLSX ou CSV',
  html: () => `c’est une page web, quel que soit son nom\u00a0: ${CONVERT}`,
  xml: () => `c’est un fichier XML\u00a0: ${CONVERT}`,
  document: () =>
    'c’est un document texte\u00a0: copiez le tableau dans un tableur et enregistrez-le au format XLSX',
  'no-spreadsheet': () => 'ce n’est pas un tableau\u00a0: déposez un fichier XLSX ou CSV',
  damaged: () => `il est endommagé ou incomplet\u00a0: ${CONVERT}, puis déposez-le de nouveau`,
  quotes: ({ row }) => `la ligne ${row} ouvre un guillemet qui n’est jamais refermé`,
  ragged: ({ row }) =>
    `la ligne ${row} compte plus de valeurs qu’il n’y a d’en-têtes\u00a0: mettez entre guillemets les ` +
    'valeurs qui contiennent le séparateur, ou enregistrez la feuille au format XLSX',
  'long-row': ({ row, limit }) =>
    `la ligne ${row} compte plus de ${limit} caractères\u00a0: un guillemet n’y est-il jamais refermé\u202f?`,
  'long-cell': ({ cell, limit }) =>
    `la cellule ${cell} compte plus de ${limit} caractères\u00a0: abrégez-la, ou saisissez le texte ` +
    'dans la fiche',
  'no-headings': ({ row }) =>
    `la ligne ${row} devrait indiquer ce que contient chaque colonne, mais elle contient déjà des ` +
    'valeurs\u00a0: insérez une ligne d’en-têtes au-dessus',
  formula: ({ cell }) =>
    `la cellule ${cell} contient une formule dont le résultat n’est pas enregistré\u00a0: ouvrez le ` +
    'fichier dans un tableur et enregistrez-le de nouveau',
};
