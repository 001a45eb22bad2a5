import { Box, Radio, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { ConflictField } from '../../../history/contract';
import { fieldLabel, panelLanguage } from '../../../labels/labels';
import { BeforeAfter } from '../change-list';

export type Choice = 'mine' | 'theirs';

interface ConflictChoiceProps {
  uid: string;
  conflict: ConflictField;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
}

const CHOICES: readonly Choice[] = ['theirs', 'mine'];

/** A field that two people have changed: one of the two values. */
export function ConflictChoice({ uid, conflict, choice, onChoose }: ConflictChoiceProps) {
  const intl = useIntl();
  const { field, base } = conflict;
  const labelId = useId();
  return (
    <Box borderColor="warning500" background="warning100" hasRadius padding={4}>
      <Typography id={labelId} tag="h3" variant="delta">
        {fieldLabel(panelLanguage(intl.locale), uid, field)}
      </Typography>
      <Radio.Group
        aria-labelledby={labelId}
        value={choice ?? ''}
        onValueChange={(value: string) => {
          const chosen = CHOICES.find((each) => each === value);
          if (chosen) onChoose(chosen);
        }}
      >
        {CHOICES.map((each) => (
          <Box key={each} paddingTop={2}>
            <Radio.Item value={each}>
              {intl.formatMessage({ id: `jumelle.history.conflict.${each}` })}
            </Radio.Item>
            <Box paddingLeft={7} style={{ overflowWrap: 'anywhere' }}>
              <BeforeAfter {...{ uid, field, before: base, after: conflict[each] }} />
            </Box>
          </Box>
        ))}
      </Radio.Group>
    </Box>
  );
}
