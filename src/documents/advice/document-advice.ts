import { contentTypeOf, type ContentUid } from '../../content/content-types';
import { shown } from '../shown';
import { type Advice, champ, type } from './advice';

const CITY = 'api::city.city';
const TWINNING = 'api::twinning.twinning';
const ANNIVERSARY = 'api::anniversary.anniversary';

/** Another document, by what staff and programs know it as. */
interface Named {
  uid: ContentUid;
  name: string;
}

const english = ({ uid, name }: Named): string => `${contentTypeOf(uid).singular} ${name}`;
const french = ({ uid, name }: Named): string => `${type(uid)} «\u00a0${name}\u00a0»`;

const all = (named: readonly Named[], write: (each: Named) => string): string =>
  named.map(write).join(', ');

/** `french`, with the French name of a subject or of several: `city and network`. */
const sujet = (subject: string): string =>
  subject
    .split(' and ')
    .map((name) => champ(ANNIVERSARY, name))
    .join(' et ');

/** What to change about a document as a whole, or beside others. */
export const DOCUMENT = {
  needed: (): Advice => ({
    message: 'fill it in, it is needed to publish',
    french: 'à remplir, c’est nécessaire pour publier',
  }),
  publishFirst: (waiting: readonly Named[]): Advice => ({
    message: `publish ${all(waiting, english)} first, or leave it out`,
    french: `publiez d’abord ${all(waiting, french)}, ou retirez-le d’ici`,
  }),
  otherCoordinate: (other: string): Advice => ({
    message: `give it too, or leave ${other} empty`,
    french: `à donner aussi, ou videz ${champ(CITY, other)}`,
  }),
  anotherCity: (): Advice => ({
    message: 'name another city than this one',
    french: 'choisissez une autre ville que celle-ci',
  }),
  notBefore: (uid: string, from: string, date: string): Advice => ({
    message: `give a date that is not before ${from} (${date}), or correct ${from}`,
    french: `donnez une date qui n’est pas avant ${champ(uid, from)} (${date}), ou corrigez celle-là`,
  }),
  twoCities: (): Advice => ({
    message: 'name two or more cities',
    french: 'choisissez deux villes ou plus',
  }),
  twoCitiesOrCountry: (): Advice => ({
    message: 'name two or more cities, or one and the country of the other in prospectCountryCode',
    french: `choisissez deux villes ou plus, ou une seule et le pays de l’autre dans ${champ(TWINNING, 'prospectCountryCode')}`,
  }),
  subject: (): Advice => ({
    message: 'name what is celebrated: a twinning, a city, a network, or a city and network',
    french:
      'choisissez ce que l’on célèbre\u00a0: un jumelage, une ville, un réseau, ou une ville et un réseau',
  }),
  otherOccasion: (
    subject: string,
    occasion: string,
    occasionWord: string,
    fitting: readonly string[],
  ): Advice => ({
    message: `choose another for ${subject}; ${occasion} is about ${fitting.join(' or ')}`,
    french: `choisissez-en une autre pour ${sujet(subject)}\u00a0; «\u00a0${occasionWord}\u00a0» concerne ${fitting.map(sujet).join(' ou ')}`,
  }),
  oneSubject: (subject: string): Advice => ({
    message: `name one subject, not ${subject}; only a membership has a city and a network`,
    french: `choisissez un seul sujet, et non ${sujet(subject)}\u00a0; seule une adhésion a une ville et un réseau`,
  }),
  computed: (dueOn: string): Advice => ({
    message: `leave it empty, it is computed from the date of the subject and will be ${dueOn}`,
    french: `à laisser vide\u00a0: l’échéance se calcule d’après la date du sujet et sera ${dueOn}`,
  }),
  slugTaken: (slug: string, holder: Named): Advice => ({
    message: `choose another, ${shown(slug)} belongs to ${english(holder)}`,
    french: `choisissez-en un autre, ${shown(slug)} est celui de ${french(holder)}`,
  }),
  wikidataTaken: (id: string, holder: string): Advice => ({
    message: `give another or none, ${id} is city ${holder}`,
    french: `donnez-en un autre ou aucun, ${id} est la ville «\u00a0${holder}\u00a0»`,
  }),
  yearsTaken: (years: number, holder: string): Advice => ({
    message: `give another number, ${years} years of this are anniversary ${holder}`,
    french: `donnez un autre nombre, ces ${years} ans sont l’anniversaire «\u00a0${holder}\u00a0»`,
  }),
  neededBy: (dependents: readonly Named[], isDeletion: boolean): Advice => ({
    message: `unpublish or change ${all(dependents, english)} before ${isDeletion ? 'deleting' : 'unpublishing'} this, which they need`,
    french: `avant de ${isDeletion ? 'supprimer' : 'dépublier'} cette fiche, dépubliez ou modifiez ce qui en a besoin\u00a0: ${all(dependents, french)}`,
  }),
  factOf: (locale: string): Advice => ({
    message: `leave it as it is, it is a fact and edited on the ${locale} version`,
    french: `à laisser tel quel, c’est un fait qui se modifie dans la version «\u00a0${locale}\u00a0»`,
  }),
  editedOn: (uid: ContentUid, owner: string): Advice => ({
    message: `leave it as it is, it is edited on the ${contentTypeOf(uid).singular}, in ${owner}`,
    french: `à laisser tel quel, cela se modifie dans la fiche ${type(uid)}, champ ${champ(uid, owner)}`,
  }),
  describePicture: (file: string, locales: readonly string[]): Advice => ({
    message: `describe ${file} in ${locales.join(', ')} before it goes public, for people who do not see it`,
    french: `décrivez l’image ${file} (${locales.join(', ')}) avant de la publier, pour les personnes qui ne la voient pas`,
  }),
} as const;

/** What to change about the languages that a write names. */
export const LOCALE = {
  choose: (locales: readonly string[]): Advice => ({
    message: `choose from ${locales.join(', ')}`,
    french: `choisissez parmi ${locales.join(', ')}`,
  }),
  nameOne: (): Advice => ({ message: 'name one locale', french: 'choisissez une seule langue' }),
  copyDefault: (locale: string): Advice => ({
    message: `copy the ${locale} version, which has the facts`,
    french: `dupliquez la version «\u00a0${locale}\u00a0», qui contient les faits`,
  }),
  createDefault: (locale: string): Advice => ({
    message: `create the document in ${locale} first, then add its translations`,
    french: `créez d’abord la fiche en «\u00a0${locale}\u00a0», puis ajoutez ses traductions`,
  }),
  nothingPublished: (locales: readonly string[]): Advice => ({
    message: `keep the draft, nothing is published in ${locales.join(', ') || 'any locale'} to go back to`,
    french: `gardez le brouillon, rien n’est publié ${locales.length > 0 ? `en ${locales.join(', ')} ` : ''}à quoi revenir`,
  }),
  writeText: (locales: readonly string[]): Advice => ({
    message: `write the text in ${locales.join(', ')} first, there is none to publish`,
    french: `écrivez d’abord le texte en ${locales.join(', ')}, il n’y en a pas à publier`,
  }),
  publishDefault: (locale: string): Advice => ({
    message: `publish the ${locale} version first, or both in one call`,
    french: `publiez d’abord la version «\u00a0${locale}\u00a0», ou les deux ensemble`,
  }),
  deleteVersions: (locale: string, documents: number): Advice => ({
    message:
      `first delete the ${locale} version of every document that has one ` +
      `(${documents} at present) in the content manager, then the locale`,
    french: `supprimez d’abord la version «\u00a0${locale}\u00a0» de chaque fiche qui en a une (${documents} actuellement), puis la langue`,
  }),
  keepDefault: (current: string, other: string): Advice => ({
    message:
      `keep ${current} as the default locale, the facts of all documents are in it; ` +
      `add ${other} as a further locale and translate into it`,
    french: `gardez «\u00a0${current}\u00a0» comme langue par défaut, les faits de toutes les fiches y sont\u00a0; ajoutez «\u00a0${other}\u00a0» comme autre langue et traduisez`,
  }),
} as const;
