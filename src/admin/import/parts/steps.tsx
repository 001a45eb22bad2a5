import { Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { styled } from 'styled-components';
import { useWords } from '../use-words';

const STEPS = ['files', 'columns', 'check', 'done'] as const;
export type Step = (typeof STEPS)[number];

/** Where one is on the way from a file to the register. */
export function Steps({ current }: { current: Step }) {
  const t = useWords();
  const position = STEPS.indexOf(current);
  return (
    <Flex tag="ol" gap={{ initial: 3, medium: 6 }} wrap="wrap" aria-label={t('steps.label')}>
      {STEPS.map((step, index) => {
        const isPast = index < position || current === 'done';
        const isCurrent = index === position;
        return (
          <Flex key={step} tag="li" gap={2} aria-current={isCurrent ? 'step' : undefined}>
            <Mark $isReached={isPast || isCurrent} aria-hidden>
              {isPast ? <Check width="12px" height="12px" fill="neutral0" /> : index + 1}
            </Mark>
            <Typography
              fontWeight={isCurrent ? 'bold' : 'regular'}
              textColor={isCurrent ? 'neutral800' : 'neutral600'}
            >
              {t(`steps.${step}`)}
            </Typography>
          </Flex>
        );
      })}
    </Flex>
  );
}

const Mark = styled.span<{ $isReached: boolean }>`
  display: inline-flex;
  align-items: center;
  justify-content: center;
  width: 24px;
  height: 24px;
  border-radius: 50%;
  font-size: 1.2rem;
  color: ${({ theme, $isReached }) => theme.colors[$isReached ? 'neutral0' : 'neutral600']};
  background: ${({ theme, $isReached }) => theme.colors[$isReached ? 'primary600' : 'neutral150']};
`;
