import { TextButton, Typography } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { TranslationProps } from './translation-props';
import { useLocaleName } from './locale-name';
import { OriginalText, Quote } from './OriginalText';
import { useOriginal, valueAt } from './use-original';
import { writingDirection } from '../../domain/writing-direction';

/** The original of the field above: a long text, or the list of a component. */
export default function Original(props: TranslationProps) {
  const { subject = '', original = '', parts = [], disabled = false } = props;
  const { value, onChange } = useField(subject);
  const { values } = useOriginal(original);
  const source = valueAt(values, subject);
  if (values === null) return null;
  if (parts.length > 0)
    return (
      <ListOfOriginals
        items={Array.isArray(source) ? source : []}
        parts={parts.map(({ name }) => name)}
        subject={subject}
        locale={original}
        canCopy={!disabled && (!Array.isArray(value) || value.length === 0)}
      />
    );
  return (
    <OriginalText
      text={typeof source === 'string' ? source : ''}
      locale={original}
      isTranslated={Boolean(value)}
      onCopy={disabled || value === source ? null : () => onChange(subject, source)}
    />
  );
}

interface ListProps {
  items: readonly unknown[];
  parts: readonly string[];
  subject: string;
  locale: string;
  canCopy: boolean;
}

function ListOfOriginals({ items, parts, subject, locale, canCopy }: ListProps) {
  const { formatMessage } = useIntl();
  const language = useLocaleName(locale);
  const addFieldRow = useForm('Original', (form) => form.addFieldRow);
  const texts = items.map((item) =>
    Object.fromEntries(parts.map((part) => [part, valueAt(item, part)])),
  );
  return (
    <Quote>
      <Typography variant="pi" fontWeight="bold" textColor="neutral600">
        {language} ({items.length})
      </Typography>
      <ul lang={locale} dir={writingDirection(locale)}>
        {texts.map((text, index) => (
          <li key={index}>
            <Typography variant="pi" textColor="neutral700">
              {Object.values(text)
                .filter((part) => typeof part === 'string' && part !== '')
                .join(' · ')}
            </Typography>
          </li>
        ))}
      </ul>
      {canCopy && texts.length > 0 && (
        <TextButton
          type="button"
          onClick={() => {
            for (const text of texts) addFieldRow(subject, text);
          }}
        >
          {formatMessage({ id: 'jumelle.translations.original.copy-list' }, { language })}
        </TextButton>
      )}
    </Quote>
  );
}
