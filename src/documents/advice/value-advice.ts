import { EDTF_HINT } from '../../domain/edtf';
import { SLUG_MAX_LENGTH } from '../../domain/slug';
import { type PanelLanguage, valueLabel } from '../../labels/labels';
import { shown } from '../shown';
import type { Advice } from './advice';

/** What to change about a single value. */
export const VALUE = {
  aNumber: (given: unknown) => not(given, 'give a number', 'donnez un nombre'),
  wholeNumber: (given: unknown) => not(given, 'give a whole number', 'donnez un nombre entier'),
  text: (given: unknown) => not(given, 'give text', 'donnez un texte'),
  yesOrNo: (given: unknown) => not(given, 'give true or false', 'donnez oui ou non'),
  day: (given: unknown) =>
    not(given, 'give a day such as 2016-09-30', 'donnez un jour, par exemple 2016-09-30'),
  between: (least: number, most: number, given: unknown) =>
    not(
      given,
      `give a number from ${least} to ${most}`,
      `donnez un nombre compris entre ${least} et ${most}`,
    ),
  atLeast: (least: number, given: unknown) =>
    not(given, `give ${least} or more`, `donnez ${least} ou plus`),
  inRange: (least: number, most: number): Advice => ({
    message: `give a number between ${least} and ${most}`,
    french: `donnez un nombre compris entre ${least} et ${most}`,
  }),
  /** `uid` and `name` say of which enumeration. */
  oneOf: (uid: string, name: string, values: readonly string[], given: unknown): Advice => {
    const called = (language: PanelLanguage): string =>
      values.map((value) => valueLabel(language, uid, name, value)).join(', ');
    return {
      message: `choose one of ${values.join(', ')}; ${shown(given)} is none`,
      french: `choisissez parmi ${called('fr')}\u00a0; ${shown(given)} n’en fait pas partie`,
      english: `choose one of ${called('en')}; ${shown(given)} is none`,
    };
  },
  noNul: (): Advice => ({
    message: 'remove the NUL characters, which the database cannot store',
    french: 'retirez les caractères nuls, qui ne peuvent pas être enregistrés',
  }),
  shorter: (most: number, length: number): Advice => ({
    message: `shorten it to ${most} characters; it has ${length}`,
    french: `raccourcissez à ${most} caractères\u00a0; il y en a ${length}`,
  }),
  edtf: (given: unknown) =>
    not(
      given,
      `write ${EDTF_HINT}`,
      'écrivez une date comme 1955, 1955-06 ou 1955-06-15, suivie au besoin de ~ (environ), ' +
        '? (incertain) ou % (les deux), ou une année aux derniers chiffres inconnus comme 195X',
    ),
  capitals: (code: string, given: unknown) =>
    not(given, `write ${code}, in capitals`, `écrivez ${code}, en majuscules`),
  country: (given: unknown) =>
    not(
      given,
      'use a two-letter country code of ISO 3166-1 in capitals such as FR, or XK',
      'donnez le code à deux lettres majuscules d’un pays (ISO 3166-1), comme FR',
    ),
  wikidata: (given: unknown) =>
    not(given, 'give a Wikidata id such as Q40898', 'donnez un identifiant Wikidata, comme Q40898'),
  languageTag: (given: unknown) =>
    not(
      given,
      'give a BCP 47 language tag such as fr or zh-Hans',
      'donnez un code de langue (BCP 47), comme fr ou zh-Hans',
    ),
  webAddress: (given: unknown) =>
    not(
      given,
      'give a web address that begins with https:// or http://',
      'donnez une adresse web qui commence par https:// ou http://',
    ),
  reservedSlug: (given: unknown): Advice => ({
    message: `choose another, the API uses ${shown(given)} itself`,
    french: `choisissez-en un autre, ${shown(given)} est réservé`,
  }),
  slug: (given: unknown) =>
    not(
      given,
      'use lower-case letters a to z, digits and single hyphens, ' +
        `${SLUG_MAX_LENGTH} characters at most, such as nancy-karlsruhe`,
      'utilisez des minuscules de a à z, des chiffres et des traits d’union, ' +
        `${SLUG_MAX_LENGTH} caractères au plus, comme nancy-karlsruhe`,
    ),
  notThere: (id: unknown): Advice => ({
    message: `there is nothing with the id ${shown(id)}`,
    french: `il n’y a rien qui porte l’identifiant ${shown(id)}`,
  }),
  onlyOnce: (id: unknown): Advice => ({
    message: `name ${shown(id)} only once`,
    french: `ne citez ${shown(id)} qu’une fois`,
  }),
  onlyOne: (): Advice => ({ message: 'name one, not several', french: 'n’en choisissez qu’un' }),
  picture: (): Advice => ({
    message: 'choose a picture; this file is none',
    french: 'choisissez une image\u00a0; ce fichier n’en est pas une',
  }),
  references: (given: unknown) =>
    not(
      given,
      'name documents by document id, as one, as a list, or as { set }, { connect } or { disconnect } of lists',
      'citez des fiches par leur identifiant',
    ),
  list: (given: unknown) => not(given, 'give a list of objects', 'donnez une liste d’objets'),
  object: (given: unknown) => not(given, 'give an object', 'donnez un objet'),
  fewer: (most: number, length: number): Advice => ({
    message: `give at most ${most} entries; there are ${length}`,
    french: `donnez ${most} éléments au plus\u00a0; il y en a ${length}`,
  }),
  keptByServer: (): Advice => ({
    message: 'leave it out, it is kept by the server',
    french: 'ne le donnez pas, le serveur s’en charge',
  }),
  unknownAttribute: (known: readonly string[]): Advice => ({
    message: `leave it out, there is no such attribute; there are ${[...known].sort().join(', ')}`,
    french: 'ne le donnez pas, ce champ n’existe pas',
  }),
} as const;

const not = (given: unknown, message: string, french: string): Advice => ({
  message: `${message}, not ${shown(given)}`,
  french: `${french}, et non ${shown(given)}`,
});
