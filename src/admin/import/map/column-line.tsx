import {
  Box,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { styled } from 'styled-components';
import { columnName } from '../../../export/files/xlsx-parts';
import type { ImportColumn } from '../import-types';
import { useWords } from '../use-words';

const NONE = '-';

/** A column with some of its values, and what it is taken for. */
export function ColumnLine({
  column,
  position,
  name,
  value,
  options,
  onChange,
}: {
  column: ImportColumn;
  position: number;
  name: string;
  value: string | null;
  options: readonly { attribute: string; label: string }[];
  onChange: (attribute: string | null) => void;
}) {
  const t = useWords();
  const header = column.header || t('map.noHeading', { column: columnName(position) });
  const samples = column.samples.filter((sample) => sample !== null && sample !== '').slice(0, 3);
  return (
    <Line tag="li" $isLeftOut={value === null}>
      <Box flex="1 1 22rem" minWidth={0}>
        <Typography tag="p" fontWeight="bold">
          {header}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {samples.length > 0 ? samples.map(String).join(' · ') : t('map.noValues')}
        </Typography>
      </Box>
      <Box flex="1 1 22rem" minWidth={0}>
        <Field.Root name={name}>
          <SingleSelect
            aria-label={t('map.columnIs', { header })}
            value={value ?? NONE}
            onChange={(chosen) => {
              onChange(chosen === NONE ? null : String(chosen));
            }}
          >
            <SingleSelectOption value={NONE}>{t('map.leaveOut')}</SingleSelectOption>
            {options.map(({ attribute, label }) => (
              <SingleSelectOption key={attribute} value={attribute}>
                {label}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Box>
    </Line>
  );
}

const Line = styled(Flex)<{ $isLeftOut: boolean }>`
  flex-wrap: wrap;
  gap: 8px 24px;
  padding: 12px 0;
  overflow-wrap: anywhere;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
`;
