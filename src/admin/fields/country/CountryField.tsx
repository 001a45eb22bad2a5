import { Field } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { InputProps } from '../edit-layout';
import { countriesIn, describeCountry, searchCountries } from './countries';
import { Picker } from './Picker';

/** A country by its name in the language of the panel; its code is what is stored. */
export default function CountryField(props: InputProps) {
  const { name, label, labelAction, hint, required, disabled = false } = props;
  const { formatMessage, locale } = useIntl();
  const { value, error, onChange } = useField<string | null | undefined>(name);
  const focusRef = useFocusInputField<HTMLInputElement>(name);
  const countries = useMemo(() => countriesIn(locale), [locale]);
  const chosen = countries.find(({ code }) => code === value);
  const options = (text: string) =>
    searchCountries(countries, text).map((country) => ({
      value: country.code,
      label: describeCountry(country),
    }));
  return (
    <Field.Root name={name} error={error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Picker
        inputRef={focusRef}
        // A code that is on no list stays visible, so that it can be put right.
        chosen={value ? { value, label: chosen ? describeCountry(chosen) : value } : null}
        options={options}
        disabled={disabled}
        placeholder={formatMessage({ id: 'jumelle.fields.country.placeholder' })}
        clearLabel={formatMessage({ id: 'jumelle.fields.country.clear' })}
        emptyLabel={formatMessage({ id: 'jumelle.fields.country.none' })}
        onChoose={(code) => onChange(name, code)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
