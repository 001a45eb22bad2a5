import type { IntlShape } from 'react-intl';
import { fieldLabel, panelLanguage, valueLabel } from '../../labels/labels';
import type { Kind, Target } from './import-types';

/** The content type that the rows of a sheet are about. */
const UIDS: Readonly<Record<Kind, string>> = {
  cities: 'api::city.city',
  twinnings: 'api::twinning.twinning',
  pairs: 'api::twinning.twinning',
  exchanges: 'api::exchange.exchange',
};

/** What people call what a column can be: `Nom`, and in another language `Nom (anglais)`. */
export function targetLabel(
  intl: IntlShape,
  kind: Kind,
  targets: readonly Target[],
  attribute: string,
): string {
  const [name = attribute, locale] = attribute.split('@');
  const target = targets.find((each) => each.attribute === name);
  const label = target?.label ?? fieldLabel(panelLanguage(intl.locale), UIDS[kind], name);
  return locale === undefined ? label : `${label} (${languageName(intl, locale)})`;
}

const languageName = ({ locale: language }: IntlShape, locale: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(locale) ?? locale;

/** What people call a value that is chosen from a few. */
export const choiceLabel = (
  intl: IntlShape,
  kind: Kind,
  attribute: string,
  code: string,
): string =>
  attribute === 'partnerKind'
    ? valueLabel(panelLanguage(intl.locale), UIDS.cities, 'kind', code)
    : valueLabel(panelLanguage(intl.locale), UIDS[kind], attribute, code);

/** All that a column can be, texts once more for every language but the default one. */
export function attributesOf(targets: readonly Target[], locales: readonly string[]): string[] {
  return targets.flatMap(({ attribute, isLocalised }) => [
    attribute,
    ...(isLocalised ? locales.slice(1).map((locale) => `${attribute}@${locale}`) : []),
  ]);
}
