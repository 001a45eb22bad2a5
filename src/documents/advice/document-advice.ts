import { contentTypeOf, type ContentUid } from '../../content/content-types';
import { valueLabel } from '../../labels/labels';
import { shown } from '../shown';
import { type Advice, champ, field, type Named, naming, type } from './advice';

const CITY = 'api::city.city';
const TWINNING = 'api::twinning.twinning';
const ANNIVERSARY = 'api::anniversary.anniversary';

const program = ({ uid, name }: Pick<Named, 'uid' | 'name'>): string =>
  `${contentTypeOf(uid).singular} ${name}`;
const french = ({ uid, name }: Named): string => `${type(uid, 'fr')} «\u00a0${name}\u00a0»`;
const english = ({ uid, name }: Named): string => `${type(uid, 'en')} “${name}”`;

const all = (named: readonly Named[], write: (each: Named) => string): string =>
  named.map(write).join(', ');

/** A subject or several, `city and network`, as staff know them. */
const sujet = (subject: string): string =>
  subject
    .split(' and ')
    .map((name) => champ(ANNIVERSARY, name))
    .join(' et ');
const subjectField = (subject: string): string =>
  subject
    .split(' and ')
    .map((name) => field(ANNIVERSARY, name))
    .join(' and ');

/** What to change about a document as a whole, or beside others. */
export const DOCUMENT = {
  needed: (): Advice => ({
    message: 'fill it in, it is needed to publish',
    french: 'à remplir, c’est nécessaire pour publier',
  }),
  publishFirst: (waiting: readonly Named[]): Advice =>
    naming(waiting, (named) => ({
      message: `publish ${all(named, program)} first, or leave it out`,
      french: `publiez d’abord ${all(named, french)}, ou retirez-le d’ici`,
      english: `publish ${all(named, english)} first, or leave it out`,
    })),
  otherCoordinate: (other: string): Advice => ({
    message: `give it too, or leave ${other} empty`,
    english: `give it too, or leave ${field(CITY, other)} empty`,
    french: `à donner aussi, ou videz ${champ(CITY, other)}`,
  }),
  anotherCity: (): Advice => ({
    message: 'name another city than this one',
    french: 'choisissez une autre ville que celle-ci',
  }),
  notBefore: (uid: string, from: string, date: string): Advice => ({
    message: `give a date that is not before ${from} (${date}), or correct ${from}`,
    english: `give a date that is not before ${field(uid, from)} (${date}), or correct that one`,
    french: `donnez une date qui n’est pas avant ${champ(uid, from)} (${date}), ou corrigez celle-là`,
  }),
  twoCities: (): Advice => ({
    message: 'name two or more cities',
    french: 'choisissez deux villes ou plus',
  }),
  twoCitiesOrCountry: (): Advice => ({
    message: 'name two or more cities, or one and the country of the other in prospectCountryCode',
    english: `name two or more cities, or one and the country of the other in ${field(TWINNING, 'prospectCountryCode')}`,
    french: `choisissez deux villes ou plus, ou une seule et le pays de l’autre dans ${champ(TWINNING, 'prospectCountryCode')}`,
  }),
  subject: (): Advice => ({
    message: 'name what is celebrated: a twinning, a city, a network, or a city and network',
    french:
      'choisissez ce que l’on célèbre\u00a0: un jumelage, une ville, un réseau, ou une ville et un réseau',
  }),
  otherOccasion: (subject: string, occasion: string, fitting: readonly string[]): Advice => ({
    message: `choose another for ${subject}; ${occasion} is about ${fitting.join(' or ')}`,
    french: `choisissez-en une autre pour ${sujet(subject)}\u00a0; «\u00a0${valueLabel('fr', ANNIVERSARY, 'occasion', occasion)}\u00a0» concerne ${fitting.map(sujet).join(' ou ')}`,
    english: `choose another for ${subjectField(subject)}; “${valueLabel('en', ANNIVERSARY, 'occasion', occasion)}” is about ${fitting.map(subjectField).join(' or ')}`,
  }),
  oneSubject: (subject: string): Advice => ({
    message: `name one subject, not ${subject}; only a membership has a city and a network`,
    english: `name one subject, not ${subjectField(subject)}; only a membership has a city and a network`,
    french: `choisissez un seul sujet, et non ${sujet(subject)}\u00a0; seule une adhésion a une ville et un réseau`,
  }),
  computed: (dueOn: string): Advice => ({
    message: `leave it empty, it is computed from the date of the subject and will be ${dueOn}`,
    french: `à laisser vide\u00a0: l’échéance se calcule d’après la date du sujet et sera ${dueOn}`,
  }),
  slugTaken: (slug: string, holder: Named): Advice =>
    naming([holder], (named) => ({
      message: `choose another, ${shown(slug)} belongs to ${all(named, program)}`,
      french: `choisissez-en un autre, ${shown(slug)} est celui de ${all(named, french)}`,
      english: `choose another, ${shown(slug)} belongs to ${all(named, english)}`,
    })),
  wikidataTaken: (id: string, holder: Named): Advice =>
    naming([holder], (named) => ({
      message: `give another or none, ${id} is ${all(named, program)}`,
      french: `donnez-en un autre ou aucun, ${id} est la ${all(named, french)}`,
      english: `give another or none, ${id} is ${all(named, english)}`,
    })),
  yearsTaken: (years: number, holder: Named): Advice =>
    naming([holder], (named) => ({
      message: `give another number, ${years} years of this are ${all(named, program)}`,
      french: `donnez un autre nombre, ces ${years} ans sont l’${all(named, french)}`,
      english: `give another number, ${years} years of this are ${all(named, english)}`,
    })),
  neededBy: (dependents: readonly Named[], isDeletion: boolean): Advice =>
    naming(dependents, (named) => {
      const action = isDeletion ? 'deleting' : 'unpublishing';
      return {
        message: `unpublish or change ${all(named, program)} before ${action} this, which they need`,
        french: `avant de ${isDeletion ? 'supprimer' : 'dépublier'} cette fiche, dépubliez ou modifiez ce qui en a besoin\u00a0: ${all(named, french)}`,
        english: `unpublish or change ${all(named, english)} before ${action} this, which they need`,
      };
    }),
  factOf: (locale: string): Advice => ({
    message: `leave it as it is, it is a fact and edited on the ${locale} version`,
    french: `à laisser tel quel, c’est un fait qui se modifie dans la version «\u00a0${locale}\u00a0»`,
  }),
  editedOn: (uid: ContentUid, owner: string): Advice => ({
    message: `leave it as it is, it is edited on the ${contentTypeOf(uid).singular}, in ${owner}`,
    french: `à laisser tel quel, cela se modifie dans la fiche ${type(uid, 'fr')}, champ ${champ(uid, owner)}`,
    english: `leave it as it is, it is edited on the ${type(uid, 'en')}, in ${field(uid, owner)}`,
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
