import { Flex, Typography } from '@strapi/design-system';
import { Fragment } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { FieldValue as Value } from '../../history/contract';
import { fieldLabel, panelLanguage, valueLabel } from '../../labels/labels';

/** What the lists of a type are made of, so that their fields go by their labels. */
const COMPONENTS: Readonly<Record<string, string>> = {
  nameVariants: 'city.name-variant',
  keyFigures: 'city.key-figure',
  highlights: 'city.highlight',
  awards: 'city.award',
  milestones: 'twinning.milestone',
  sources: 'shared.source',
};

/** Fields with a code that has a name in every language. */
const CODES: Readonly<Record<string, 'region' | 'language'>> = {
  countryCode: 'region',
  prospectCountryCode: 'region',
  language: 'language',
};

interface Labelled {
  uid: string;
  field: string;
}

type Item = Exclude<Value, string | number | boolean | null>[number];

/** A value of a field in words; an image as one. */
export function FieldValue({ uid, field, value }: Labelled & { value: Value }) {
  const intl = useIntl();
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    return (
      <Typography textColor="neutral600">
        {intl.formatMessage({ id: 'jumelle.history.empty' })}
      </Typography>
    );
  }
  if (!isList(value)) return <Typography>{plainText(intl, { uid, field }, value)}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {value.map((item, index) => (
        <li key={index}>
          <ListItem item={item} component={COMPONENTS[field] ?? ''} />
        </li>
      ))}
    </Flex>
  );
}

const isList = (value: Value): value is Exclude<Value, string | number | boolean | null> =>
  Array.isArray(value);

function ListItem({ item, component }: { item: Item; component: string }) {
  const intl = useIntl();
  if (isDocument(item)) return <Typography>{item.label ?? item.documentId}</Typography>;
  if (isFile(item)) {
    return (
      <Flex gap={2}>
        {item.url && item.mime?.startsWith('image/') ? (
          <img
            src={item.url}
            alt=""
            width={48}
            height={36}
            style={{ objectFit: 'cover' }}
            // A file that has been deleted since has its name left.
            onError={({ currentTarget }) => (currentTarget.hidden = true)}
          />
        ) : null}
        <Typography>{item.name}</Typography>
      </Flex>
    );
  }
  const language = panelLanguage(intl.locale);
  const said = Object.entries(item).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return (
    <Typography>
      {said.map(([name, value], index) => (
        <Fragment key={name}>
          {index > 0 ? ' · ' : ''}
          <Typography textColor="neutral600">
            {fieldLabel(language, component, name)}
          </Typography>{' '}
          {Array.isArray(value)
            ? value.map((file: { name: string }) => file.name).join(', ')
            : plainText(intl, { uid: component, field: name }, value)}
        </Fragment>
      ))}
    </Typography>
  );
}

const isDocument = (item: Item): item is { documentId: string; label: string | null } =>
  'documentId' in item;

const isFile = (
  item: Item,
): item is { id: number | null; name: string; url: string | null; mime: string | null } =>
  'mime' in item;

/** Yes and no, numbers as they are written in the language, values of lists by their labels. */
function plainText(intl: IntlShape, { uid, field }: Labelled, value: unknown): string {
  if (typeof value === 'boolean') {
    return intl.formatMessage({ id: `jumelle.history.${value ? 'yes' : 'no'}` });
  }
  if (typeof value === 'number') return intl.formatNumber(value, { maximumFractionDigits: 10 });
  const kind = CODES[field];
  if (kind) return intl.formatDisplayName(String(value), { type: kind }) ?? String(value);
  return valueLabel(panelLanguage(intl.locale), uid, field, String(value));
}
