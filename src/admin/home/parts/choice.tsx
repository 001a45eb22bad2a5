import type { ReactElement } from 'react';
import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

/** What is chosen, and how it is called. */
export type Option = readonly [value: string, label: string];

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}

/** One of several, with a label. */
export const Choice = ({ label, value, options, onChange }: ChoiceProps): ReactElement => (
  <Box minWidth="20rem" flex="0 1 28rem">
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(chosen) => onChange(String(chosen))}>
        {options.map(([option, text]) => (
          <SingleSelectOption key={option} value={option}>
            {text}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  </Box>
);
