import { Box, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useWords } from '../use-words';
import { type Step, Steps } from './steps';

/** The frame of every step. */
export function ImportLayout({
  step,
  subtitle,
  action,
  children,
}: {
  step: Step;
  subtitle: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  const t = useWords();
  return (
    <Page.Main>
      <Layouts.Header title={t('title')} subtitle={subtitle} primaryAction={action} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Steps current={step} />
          {children}
          <Box paddingBottom={6} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
