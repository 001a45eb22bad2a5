import type { Words } from '../../panel-part';

/** Of lists on their way out, and why files cannot be read. */
export const files: Words = {
  'jumelle.import.export.button': 'Exporter',
  'jumelle.import.export.label': 'Exporter cette liste',
  'jumelle.import.export.xlsx': 'Excel (XLSX)',
  'jumelle.import.export.csv': 'CSV',
  'jumelle.import.export.done': 'La liste est dans vos téléchargements.',
  'jumelle.import.error.unknown':
    'Un problème est survenu sur le serveur. Réessayez ; si cela persiste, prévenez votre administrateur.',
  'jumelle.import.error.forbidden': 'Votre rôle ne le permet pas.',
  'jumelle.import.error.gone': 'Cet import n’existe plus.',
  'jumelle.import.error.payload': 'Les fichiers sont trop volumineux : envoyez-en moins à la fois.',
  'jumelle.import.error.empty': 'il est vide.',
  'jumelle.import.error.too-large': 'il dépasse {limit} Mo. Répartissez-le en plusieurs fichiers.',
  'jumelle.import.error.too-many-rows':
    'il compte plus de {limit, number} lignes. Répartissez-le en plusieurs fichiers.',
  'jumelle.import.error.too-many-together':
    'avec lui, les fichiers comptent plus de {limit, number} lignes. Importez-les l’un après l’autre.',
  'jumelle.import.error.too-many-columns':
    'il compte plus de {limit, number} colonnes. Supprimez celles qui ne servent pas.',
  'jumelle.import.error.old-excel':
    'c’est l’ancien format d’Excel (.xls). Ouvrez-le et enregistrez-le au format « Classeur Excel (.xlsx) » ou CSV.',
  'jumelle.import.error.binary-excel':
    'c’est un classeur Excel binaire (.xlsb). Ouvrez-le et enregistrez-le au format « Classeur Excel (.xlsx) ».',
  'jumelle.import.error.password':
    'il est protégé par un mot de passe. Ouvrez-le, supprimez le mot de passe (Fichier > Informations > Protéger le classeur) et enregistrez-le.',
  'jumelle.import.error.open-document':
    'c’est le format OpenDocument (.ods). Dans LibreOffice, enregistrez-le au format « Excel 2007-365 (.xlsx) ».',
  'jumelle.import.error.numbers': 'c’est un document Numbers. Exportez-le au format Excel.',
  'jumelle.import.error.pdf': 'c’est un PDF. Demandez le tableau dont il est issu.',
  'jumelle.import.error.html':
    'c’est une page web, quel que soit son nom. Ouvrez-la dans Excel et enregistrez-la au format « Classeur Excel (.xlsx) ».',
  'jumelle.import.error.xml':
    'c’est un fichier XML. Ouvrez-le dans Excel et enregistrez-le au format « Classeur Excel (.xlsx) ».',
  'jumelle.import.error.document':
    'c’est un document texte. Copiez le tableau dans un tableur et enregistrez-le au format XLSX.',
  'jumelle.import.error.no-spreadsheet': 'ce n’est pas un tableau. Envoyez un fichier XLSX ou CSV.',
  'jumelle.import.error.damaged':
    'il est endommagé ou incomplet. Ouvrez-le dans un tableur, enregistrez-le de nouveau et envoyez-le.',
  'jumelle.import.error.quotes':
    'la ligne {row, number} ouvre un guillemet qui n’est jamais refermé.',
  'jumelle.import.error.ragged':
    'la ligne {row, number} compte plus de valeurs qu’il n’y a d’en-têtes. Mettez entre guillemets les valeurs qui contiennent le séparateur, ou enregistrez la feuille au format XLSX.',
  'jumelle.import.error.no-headings':
    'la ligne {row, number} devrait indiquer ce que contient chaque colonne, mais elle contient déjà des valeurs. Insérez une ligne d’en-têtes au-dessus.',
  'jumelle.import.error.long-row':
    'la ligne {row, number} compte plus de {limit, number} caractères. Un guillemet n’y est-il jamais refermé ?',
  'jumelle.import.error.long-cell':
    'la cellule {cell} compte plus de {limit, number} caractères. Abrégez-la, ou saisissez le texte dans la fiche.',
  'jumelle.import.error.formula':
    'la cellule {cell} contient une formule dont le résultat n’est pas enregistré. Ouvrez le fichier dans un tableur et enregistrez-le de nouveau.',
};
