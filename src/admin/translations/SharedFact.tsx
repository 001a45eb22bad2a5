import { Field, Flex, Link, TextInput, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { valueLabel } from '../../labels/labels';
import { FIELD_TYPES } from '../fields/arrange-fields';
import { usePanelLanguage } from '../fields/panel-language';
import { addressIn } from './address-in';
import { type FactContext, factInWords } from './fact-in-words';
import { useLocaleName } from './locale-name';
import { Nothing } from './Nothing';
import { SharedFiles, SharedItems, SharedLinks } from './SharedLists';
import type { TranslationProps } from './translation-props';
import { useMayWrite } from './use-may-write';
import { useOriginal, valueAt } from './use-original';

const FILE_TYPES = ['media'];

/**
 * A fact in a translation: shown as it is in the main locale, where it is edited. The form goes on
 * holding what the translation has stored of it, which the server keeps the same.
 */
export default function SharedFact(props: TranslationProps) {
  const { name, label, subject = name, kind = '', parts = [], original = '', attribute } = props;
  const { formatMessage } = useIntl();
  const language = usePanelLanguage();
  const mainName = useLocaleName(original);
  const stored: object = useForm('SharedFact', (form) => form.values);
  const { values, document, isLoading } = useOriginal(original);
  const facts = values ?? stored;
  const { model } = document;
  const owner = attribute.component ?? model;
  const context = (part: string): FactContext => ({
    language,
    yes: formatMessage({ id: 'jumelle.translations.yes' }),
    no: formatMessage({ id: 'jumelle.translations.no' }),
    valueLabel: (value) => valueLabel(language, owner, part, value),
  });
  const isMap = kind === FIELD_TYPES.coordinates;
  const title = isMap
    ? formatMessage({ id: 'jumelle.fields.coordinates.label' })
    : formatMessage({
        id: `content-manager.content-types.${model}.${subject}`,
        defaultMessage: label,
      });
  const value = valueAt(facts, subject);
  const mayEdit = useMayWrite('update', model, original, isMap ? 'latitude' : subject);
  const address = addressIn(document, original, subject);

  return (
    <Field.Root name={subject}>
      <Flex gap={2} wrap="wrap" justifyContent="space-between">
        <Field.Label action={<Lock aria-hidden width="1.2rem" height="1.2rem" />}>
          {title}
        </Field.Label>
        <Link tag={NavLink} to={address} aria-label={`${title}: ${sharedIn(mainName)}`}>
          <Typography variant="pi">{sharedIn(mainName)}</Typography>
        </Link>
      </Flex>
      {shown()}
    </Field.Root>
  );

  function sharedIn(where: string): string {
    const id = `jumelle.translations.shared.${mayEdit ? 'edit' : 'see'}`;
    return formatMessage({ id }, { language: where });
  }

  function shown() {
    if (attribute.type === 'relation')
      return (
        document.documentId && (
          <SharedLinks
            document={document}
            field={subject}
            main={original}
            target={attribute.target}
          />
        )
      );
    if (isLoading) return <Nothing id="jumelle.fields.loading" />;
    if (FILE_TYPES.includes(attribute.type)) return <SharedFiles value={value} />;
    if (parts.length > 0) return <SharedItems value={value} parts={parts} context={context} />;
    const text = isMap
      ? [valueAt(facts, 'latitude'), valueAt(facts, 'longitude')]
          .filter((each) => typeof each === 'number')
          .join(', ')
      : factInWords(kind, value, context(subject));
    return <TextInput name={subject} value={text} disabled />;
  }
}
