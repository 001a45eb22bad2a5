import {
  Box,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { KINDS, type ImportSheet, type SheetMapping, type Target } from '../import-types';
import { Panel } from '../parts/panel';
import { attributesOf, targetLabel } from '../target-label';
import { useWords } from '../use-words';
import { ColumnLine } from './column-line';
import { ConstantFields } from './constant-fields';

/** A sheet: what its rows are, what its columns are, and what all of its rows share. */
export function SheetCard({
  sheet,
  mapping,
  targets,
  locales,
  onChange,
}: {
  sheet: ImportSheet;
  mapping: SheetMapping;
  targets: readonly Target[];
  locales: readonly string[];
  onChange: (mapping: SheetMapping) => void;
}) {
  const t = useWords();
  const intl = useIntl();
  const { kind, columns } = mapping;
  const title = sheet.name === sheet.file ? sheet.name : `${sheet.file} – ${sheet.name}`;

  const options =
    kind === 'ignored'
      ? []
      : attributesOf(targets, locales).map((attribute) => ({
          attribute,
          label: targetLabel(intl, kind, targets, attribute),
        }));
  const setColumn = (position: number, attribute: string | null): void => {
    onChange({
      ...mapping,
      columns: columns.map((before, at) => {
        if (at === position) return attribute;
        // Each can come from one column only.
        return attribute !== null && before === attribute ? null : before;
      }),
    });
  };
  return (
    <Panel title={title} intro={t('map.rows', { rows: sheet.rowCount })}>
      <Box maxWidth="40rem">
        <Field.Root name={`kind-${sheet.index}`}>
          <Field.Label>{t('map.kind')}</Field.Label>
          <SingleSelect
            value={kind}
            onChange={(value) => {
              const chosen = KINDS.find((each) => each === value) ?? 'ignored';
              // What was matched for one kind means something else for another.
              const guess = sheet.guesses[chosen] ?? {
                ...{ columns: columns.map(() => null), constants: {} },
              };
              const { constants } = chosen === sheet.kind ? sheet : guess;
              onChange({
                ...{ index: sheet.index, kind: chosen, constants },
                columns:
                  chosen === sheet.kind
                    ? sheet.columns.map(({ attribute }) => attribute)
                    : guess.columns,
              });
            }}
          >
            {[...KINDS, 'ignored' as const].map((each) => (
              <SingleSelectOption key={each} value={each}>
                {t(`kind.${each}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Box>
      {kind !== 'ignored' && (
        <>
          <Typography textColor="neutral600">{t(`about.${kind}`)}</Typography>
          <Flex tag="ul" direction="column" alignItems="stretch">
            {sheet.columns.map((column, position) => (
              <ColumnLine
                key={position}
                column={column}
                position={position}
                name={`column-${sheet.index}-${position}`}
                value={columns[position] ?? null}
                options={options}
                onChange={(attribute) => {
                  setColumn(position, attribute);
                }}
              />
            ))}
          </Flex>
          <ConstantFields kind={kind} mapping={mapping} targets={targets} onChange={onChange} />
        </>
      )}
    </Panel>
  );
}
