import type { IntlShape } from 'react-intl';
import { fieldLabel, modelWords, panelLanguage } from '../../labels/labels';
import type { Kind, Target } from './import-types';

/** What the rows of a sheet are about. */
const UIDS: Readonly<Record<Kind, string>> = {
  cities: 'api::city.city',
  twinnings: 'api::twinning.twinning',
  pairs: 'api::twinning.twinning',
  exchanges: 'api::exchange.exchange',
};

/** What people call what a column can be: `Nom`, and in another language `Nom (anglais)`. */
export function targetLabel(intl: IntlShape, kind: Kind, attribute: string): string {
  const [name = attribute, locale] = attribute.split('@');
  const label =
    ownLabel(intl, kind, name) ?? fieldLabel(panelLanguage(intl.locale), UIDS[kind], name);
  return locale === undefined ? label : `${label} (${languageName(intl, locale)})`;
}

function ownLabel(intl: IntlShape, kind: Kind, name: string): string | undefined {
  const ids = [`jumelle.import.target.${kind}.${name}`, `jumelle.import.target.${name}`];
  const id = ids.find((each) => each in intl.messages);
  return id === undefined ? undefined : intl.formatMessage({ id });
}

export const languageName = ({ locale: language }: IntlShape, locale: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(locale) ?? locale;

/** What can be chosen for an attribute, by code; undefined where anything can be written. */
export function choicesOf(
  intl: IntlShape,
  kind: Kind,
  attribute: string,
): Readonly<Record<string, string>> | undefined {
  const language = panelLanguage(intl.locale);
  return attribute === 'partnerKind'
    ? modelWords(language, UIDS.cities)?.values?.['kind']
    : modelWords(language, UIDS[kind])?.values?.[attribute];
}

/** All that a column can be, texts once more for every other language. */
export function attributesOf(targets: readonly Target[], locales: readonly string[]): string[] {
  return targets.flatMap(({ attribute, isLocalised }) => [
    attribute,
    ...(isLocalised ? locales.map((locale) => `${attribute}@${locale}`) : []),
  ]);
}
