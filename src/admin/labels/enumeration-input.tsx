import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { valuesOf } from './localise';

interface EnumerationInputProps {
  name?: string;
  /** As the content manager knows it; a filter brings its options instead. */
  attribute?: { enum?: readonly string[] };
  options?: readonly { value: string; label?: string }[];
  label?: ReactNode;
  labelAction?: ReactNode;
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  placeholder?: string;
  'aria-label'?: string;
}

/** A choice among the values of an enumeration, shown as words instead of as they are stored. */
export function EnumerationInput({
  name = '',
  attribute,
  options,
  label,
  labelAction,
  hint,
  required = false,
  disabled = false,
  placeholder,
  'aria-label': ariaLabel,
}: EnumerationInputProps) {
  const intl = useIntl();
  const field = useField<string | null>(name);
  const ref = useFocusInputField<HTMLDivElement>(name);
  const words = valuesOf(attribute);
  const choices =
    options ?? (attribute?.enum ?? []).map((value) => ({ value, label: words[value] }));
  return (
    <Field.Root name={name} error={field.error} hint={hint} required={required}>
      {label ? <Field.Label action={labelAction}>{label}</Field.Label> : null}
      <SingleSelect
        ref={ref}
        aria-label={ariaLabel}
        disabled={disabled}
        placeholder={placeholder || undefined}
        value={field.value}
        onChange={(value) => {
          field.onChange(name, value === '' ? null : String(value));
        }}
      >
        <SingleSelectOption value="" disabled={required} hidden={required}>
          {intl.formatMessage({ id: 'components.InputSelect.option.placeholder' })}
        </SingleSelectOption>
        {choices.map(({ value, label: word }) => (
          <SingleSelectOption key={value} value={value}>
            {word ?? value}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
