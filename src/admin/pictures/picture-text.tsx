import { Box, Button, Field, Flex, Textarea, TextInput } from '@strapi/design-system';
import {
  isFetchError,
  useAPIErrorHandler,
  useFetchClient,
  useNotification,
} from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { DescribedPicture } from './use-pictures';

interface PictureTextProps {
  picture: DescribedPicture;
  locale: string;
  disabled: boolean;
  onSaved: () => void;
}

/** What is said of one picture in a locale: saved by itself, for it belongs to the picture. */
export function PictureText({ picture, locale, disabled, onSaved }: PictureTextProps) {
  const { formatMessage } = useIntl();
  const { text, change, save, isChanged, isSaving } = useText({ picture, locale, onSaved });
  const source = (given: string | null): string | undefined =>
    given && given !== text.alternativeText && given !== text.caption
      ? formatMessage({ id: 'jumelle.pictures.source' }, { text: given })
      : undefined;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Box
        tag="img"
        src={picture.url}
        alt={picture.name}
        maxHeight="9rem"
        maxWidth="100%"
        style={{ objectFit: 'contain', alignSelf: 'start' }}
      />
      <Field.Root
        name={`alternativeText-${picture.id}`}
        hint={source(picture.source.alternativeText)}
      >
        <Field.Label>{formatMessage({ id: 'jumelle.pictures.alternativeText' })}</Field.Label>
        <Textarea
          lang={locale}
          dir="auto"
          disabled={disabled}
          value={text.alternativeText}
          onChange={({ target }) => change({ alternativeText: target.value })}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root name={`caption-${picture.id}`} hint={source(picture.source.caption)}>
        <Field.Label>{formatMessage({ id: 'jumelle.pictures.caption' })}</Field.Label>
        <TextInput
          lang={locale}
          dir="auto"
          disabled={disabled}
          value={text.caption}
          onChange={({ target }) => change({ caption: target.value })}
        />
        <Field.Hint />
      </Field.Root>
      {!disabled && (
        <Button
          variant="secondary"
          disabled={!isChanged}
          loading={isSaving}
          onClick={save}
          aria-label={formatMessage({ id: 'jumelle.pictures.saveOf' }, { name: picture.name })}
        >
          {formatMessage({ id: 'jumelle.pictures.save' })}
        </Button>
      )}
    </Flex>
  );
}

interface Text {
  alternativeText: string;
  caption: string;
}

const textOf = ({ text }: DescribedPicture): Text => ({
  alternativeText: text.alternativeText ?? '',
  caption: text.caption ?? '',
});

function useText({ picture, locale, onSaved }: Omit<PictureTextProps, 'disabled'>) {
  const { formatAPIError } = useAPIErrorHandler();
  const { formatMessage } = useIntl();
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [saved, setSaved] = useState(() => textOf(picture));
  const [text, setText] = useState(saved);
  const [isSaving, setIsSaving] = useState(false);
  const save = async (): Promise<void> => {
    setIsSaving(true);
    try {
      await put(`/jumelle/pictures/${picture.id}`, { locale, ...text });
      setSaved(text);
      onSaved();
      toggleNotification({
        type: 'success',
        message: formatMessage({ id: 'jumelle.pictures.saved' }),
      });
    } catch (error) {
      toggleNotification({
        type: 'danger',
        message: isFetchError(error)
          ? formatAPIError(error)
          : formatMessage({ id: 'jumelle.pictures.failed' }),
      });
    } finally {
      setIsSaving(false);
    }
  };
  return {
    text,
    isSaving,
    isChanged: text.alternativeText !== saved.alternativeText || text.caption !== saved.caption,
    change: (part: Partial<Text>) => setText({ ...text, ...part }),
    save: () => void save(),
  };
}
