import { Field, TextButton, TextInput, Typography } from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { edtfInWords } from '../../../domain/edtf-words';
import { parseEdtf } from '../../../domain/edtf';
import { suggestEdtf } from '../../../domain/suggest-edtf';
import type { InputProps } from '../edit-layout';
import { usePanelLanguage } from '../panel-language';

/** A date as precise as it is known, with what the register understands in plain words below it. */
export default function DateField(props: InputProps) {
  const { name, label, labelAction, hint, required, disabled = false } = props;
  const { formatMessage } = useIntl();
  const { value, error, onChange } = useField<string | null | undefined>(name);
  const focusRef = useFocusInputField<HTMLInputElement>(name);
  const previewId = useId();
  const text = value ?? '';
  return (
    <Field.Root name={name} error={error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        ref={focusRef}
        name={name}
        value={text}
        disabled={disabled}
        autoComplete="off"
        placeholder={formatMessage({ id: 'jumelle.fields.date.placeholder' })}
        aria-details={text === '' ? undefined : previewId}
        onChange={({ target }) => onChange(name, target.value === '' ? null : target.value)}
        // Spaces around a date are never meant, and cannot be seen.
        onBlur={() => text !== text.trim() && onChange(name, text.trim() || null)}
      />
      <div id={previewId} aria-live="polite">
        {text.trim() !== '' && (
          <Preview text={text.trim()} onTake={disabled ? null : (date) => onChange(name, date)} />
        )}
      </div>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

interface PreviewProps {
  text: string;
  onTake: ((date: string) => void) | null;
}

function Preview({ text, onTake }: PreviewProps) {
  const { formatMessage } = useIntl();
  const language = usePanelLanguage();
  const date = parseEdtf(text);
  if (date)
    return (
      <Typography variant="pi" textColor="success700">
        {edtfInWords(language, date)}
      </Typography>
    );
  const suggestion = suggestEdtf(text);
  const meant = suggestion === null ? null : parseEdtf(suggestion);
  if (!suggestion || !meant)
    return (
      <Typography variant="pi" textColor="danger600">
        {formatMessage({ id: 'jumelle.fields.date.unreadable' })}
      </Typography>
    );
  const values = { date: suggestion, words: edtfInWords(language, meant) };
  return (
    <>
      <Typography variant="pi" textColor="danger600">
        {formatMessage({ id: 'jumelle.fields.date.suggestion' }, values)}
      </Typography>{' '}
      {onTake && (
        <TextButton type="button" onClick={() => onTake(suggestion)}>
          {formatMessage({ id: 'jumelle.fields.date.take' }, values)}
        </TextButton>
      )}
    </>
  );
}
