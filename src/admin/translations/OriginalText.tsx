import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useLocaleName } from './locale-name';
import { writingDirection } from '../../domain/writing-direction';

interface OriginalTextProps {
  text: string;
  locale: string;
  /** Whether there is a translation, which copying would replace. */
  isTranslated: boolean;
  /** None where nothing can be written. */
  onCopy: (() => void) | null;
}

/** Longer texts are cut to a few lines until somebody wants them whole. */
const LONG = 240;
const LINES = 4;

/** The text that is translated, in its language, beside the input for the translation. */
export function OriginalText({ text, locale, isTranslated, onCopy }: OriginalTextProps) {
  const { formatMessage } = useIntl();
  const language = useLocaleName(locale);
  const [isWhole, setWhole] = useState(false);
  const textId = useId();
  const isLong = text.length > LONG || text.split('\n').length > LINES;
  return (
    <Quote>
      <Typography variant="pi" fontWeight="bold" textColor="neutral600">
        {language}
      </Typography>
      {text === '' ? (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'jumelle.translations.original.empty' }, { language })}
        </Typography>
      ) : (
        <Text id={textId} lang={locale} dir={writingDirection(locale)} $isCut={isLong && !isWhole}>
          {text}
        </Text>
      )}
      {text !== '' && (
        <Flex gap={4} wrap="wrap">
          {isLong && (
            <TextButton
              type="button"
              aria-expanded={isWhole}
              aria-controls={textId}
              onClick={() => setWhole(!isWhole)}
            >
              {formatMessage({
                id: isWhole
                  ? 'jumelle.translations.original.less'
                  : 'jumelle.translations.original.more',
              })}
            </TextButton>
          )}
          {onCopy && (
            <TextButton type="button" onClick={onCopy}>
              {formatMessage(
                {
                  id: isTranslated
                    ? 'jumelle.translations.original.replace'
                    : 'jumelle.translations.original.copy',
                },
                { language },
              )}
            </TextButton>
          )}
        </Flex>
      )}
    </Quote>
  );
}

export const Quote = styled(Box)`
  display: flex;
  flex-direction: column;
  align-items: stretch;
  gap: 0.4rem;
  margin-top: 0.4rem;
  padding: 0.4rem 1.2rem;
  border-inline-start: 3px solid ${({ theme }) => theme.colors.primary200};
`;

const Text = styled.div<{ $isCut: boolean }>`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-size: 1.4rem;
  line-height: 1.43;
  color: ${({ theme }) => theme.colors.neutral700};
  ${({ $isCut }) =>
    $isCut &&
    `display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: ${LINES}; overflow: hidden;`}
`;
