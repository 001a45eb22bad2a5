import {
  Button,
  Field,
  Flex,
  Loader,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { PictureText } from './picture-text';
import { type DescribedLocale, usePictures } from './use-pictures';

/**
 * The pictures of a form, described in the form's language or in any other: a picture must be in all
 * of those that are public before it is published.
 */
export function PictureList({ ids, formLocale }: { ids: number[]; formLocale: string }) {
  const { formatMessage } = useIntl();
  const [locale, setLocale] = useState(formLocale);
  const { reading, readAgain } = usePictures(ids.join(), locale);
  if (reading === 'reading') return <Loader small />;
  if (reading === 'failed') {
    return (
      <Flex direction="column" alignItems="start" gap={2} role="alert">
        <Typography variant="pi">{formatMessage({ id: 'jumelle.pictures.unread' })}</Typography>
        <Button variant="tertiary" onClick={readAgain}>
          {formatMessage({ id: 'jumelle.pictures.retry' })}
        </Button>
      </Flex>
    );
  }
  const { pictures, locales, mayDescribe } = reading;
  return (
    <Flex direction="column" alignItems="stretch" gap={5} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {formatMessage({ id: 'jumelle.pictures.hint' })}
      </Typography>
      <LanguageChoice {...{ locale, setLocale, locales }} total={pictures.length} />
      {pictures.map((picture) => (
        <PictureText
          key={`${picture.id} ${locale}`}
          picture={picture}
          locale={locale}
          disabled={!mayDescribe}
          onSaved={readAgain}
        />
      ))}
    </Flex>
  );
}

interface LanguageChoiceProps {
  locale: string;
  setLocale: (locale: string) => void;
  locales: readonly DescribedLocale[];
  total: number;
}

/** The languages, each with how many pictures still lack a description in it. */
function LanguageChoice({ locale, setLocale, locales, total }: LanguageChoiceProps) {
  const { formatMessage, formatDisplayName } = useIntl();
  return (
    <Field.Root name="picturesLanguage">
      <Field.Label>{formatMessage({ id: 'jumelle.pictures.language' })}</Field.Label>
      <SingleSelect value={locale} onChange={(value) => setLocale(String(value))}>
        {locales.map(({ code, described }) => {
          const id = described < total ? 'undescribed' : 'described';
          const language = formatDisplayName(code, { type: 'language' }) ?? code;
          return (
            <SingleSelectOption key={code} value={code}>
              {formatMessage(
                { id: `jumelle.pictures.${id}` },
                { language, count: total - described },
              )}
            </SingleSelectOption>
          );
        })}
      </SingleSelect>
    </Field.Root>
  );
}
