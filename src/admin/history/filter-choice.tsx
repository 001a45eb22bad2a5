import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface FilterChoiceProps {
  label: string;
  all: string;
  value: string | undefined;
  options: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string) => void;
}

/** One of the ways to narrow a list down; the first choice is all of it. */
export function FilterChoice({ label, all, value, options, onChoose }: FilterChoiceProps) {
  return (
    <Box minWidth="20rem">
      <SingleSelect
        aria-label={label}
        value={value ?? ''}
        onChange={(chosen) => {
          onChoose(String(chosen));
        }}
      >
        <SingleSelectOption value="">{all}</SingleSelectOption>
        {options.map(([option, text]) => (
          <SingleSelectOption key={option} value={option}>
            {text}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
}
