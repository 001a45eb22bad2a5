import { Box } from '@strapi/design-system';
import { InputRenderer, useField } from '@strapi/strapi/admin';
import type { TranslationProps } from './translation-props';
import { OriginalText } from './OriginalText';
import { useOriginal, valueAt } from './use-original';
import { writingDirection } from '../../domain/writing-direction';

/** Text of one locale: spelt and written as its language is, with the original below it. */
export default function TranslatedText(props: TranslationProps) {
  const { attribute, writtenIn = '', original, kind: _kind, ...input } = props;
  const { name, disabled = false } = input;
  const { value, onChange } = useField<string | null | undefined>(name);
  const { values } = useOriginal(original);
  const found = valueAt(values, name);
  const source = typeof found === 'string' ? found : '';
  const written = { lang: writtenIn, dir: writingDirection(writtenIn) };
  return (
    <Box>
      <InputRenderer {...input} {...written} type={attribute.type === 'text' ? 'text' : 'string'} />
      {original !== undefined && values !== null && (
        <OriginalText
          text={source}
          locale={original}
          isTranslated={Boolean(value)}
          onCopy={disabled || value === source ? null : () => onChange(name, source)}
        />
      )}
    </Box>
  );
}
