import { Badge, Box, Flex, Tabs } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { type Import, type Verdict, VERDICTS } from '../import-types';
import { useWords } from '../use-words';

/** How many rows come to what; errors are shown first where there are some. */
export function VerdictTabs({
  data,
  children,
}: {
  data: Import;
  children: (verdict: Verdict) => ReactNode;
}) {
  const t = useWords();
  const intl = useIntl();
  const counts = data.counts ?? { create: 0, update: 0, unchanged: 0, error: 0 };
  const first =
    data.state === 'checked' && counts.error > 0
      ? 'error'
      : (VERDICTS.find((verdict) => counts[verdict] > 0) ?? 'create');
  const [verdict, setVerdict] = useState<Verdict>(first);
  return (
    <Tabs.Root
      value={verdict}
      onValueChange={(value) => {
        setVerdict(VERDICTS.find((each) => each === value) ?? first);
      }}
    >
      <Wrapping>
        <Tabs.List aria-label={t('check.tabs')}>
          {VERDICTS.map((each) => (
            <Tabs.Trigger key={each} value={each}>
              <Flex gap={2} tag="span">
                {t(`${data.state === 'applied' ? 'did' : 'verdict'}.${each}`)}
                <Badge
                  {...(each === 'error' && counts.error > 0
                    ? { backgroundColor: 'danger100', textColor: 'danger700' }
                    : { backgroundColor: 'neutral150', textColor: 'neutral700' })}
                >
                  {intl.formatNumber(counts[each])}
                </Badge>
              </Flex>
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Wrapping>
      <Tabs.Content value={verdict}>
        <Box paddingTop={4}>{children(verdict)}</Box>
      </Tabs.Content>
    </Tabs.Root>
  );
}

/** Where there is no room for all of them side by side, none is out of sight. */
const Wrapping = styled.div`
  [role='tablist'] {
    flex-wrap: wrap;
  }

  [role='tab'] {
    flex: 1 0 auto;
  }
`;
