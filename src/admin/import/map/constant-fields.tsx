import {
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Kind, SheetMapping, Target } from '../import-types';
import { choiceLabel, targetLabel } from '../target-label';
import { useWords } from '../use-words';

/** Lists that say which cities a twinning is between, in place of one column for each. */
const CITY_LISTS = ['cities', 'citySlugs', 'cityIds'];

/** What is needed and has no column gets one value for all rows. */
export function ConstantFields({
  kind,
  mapping,
  targets,
  onChange,
}: {
  kind: Kind;
  mapping: SheetMapping;
  targets: readonly Target[];
  onChange: (mapping: SheetMapping) => void;
}) {
  const t = useWords();
  const intl = useIntl();
  const { columns, constants } = mapping;
  const isMapped = (attribute: string): boolean => columns.includes(attribute);
  const hasCityList = CITY_LISTS.some(isMapped);
  const missing = targets.filter(
    ({ attribute, required }) =>
      !isMapped(attribute) &&
      (required || attribute in constants) &&
      !(hasCityList && /^city[12]$/.test(attribute)),
  );
  if (missing.length === 0) return null;

  const set = (attribute: string, value: string): void => {
    const { [attribute]: _, ...others } = constants;
    onChange({ ...mapping, constants: value === '' ? others : { ...others, [attribute]: value } });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" fontWeight="bold">
        {t('constants.title')}
      </Typography>
      <Typography textColor="neutral600">{t('constants.intro')}</Typography>
      <Grid>
        {missing.map(({ attribute, required, choices }) => {
          const value = constants[attribute] ?? '';
          return (
            <Field.Root key={attribute} name={`constant-${mapping.index}-${attribute}`}>
              <Field.Label>{targetLabel(intl, kind, targets, attribute)}</Field.Label>
              {choices ? (
                <SingleSelect
                  value={value}
                  placeholder={t('constants.choose')}
                  onChange={(chosen) => {
                    set(attribute, String(chosen));
                  }}
                  onClear={
                    required
                      ? undefined
                      : () => {
                          set(attribute, '');
                        }
                  }
                >
                  {choices.map((code) => (
                    <SingleSelectOption key={code} value={code}>
                      {choiceLabel(intl, kind, attribute, code)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              ) : (
                <TextInput
                  value={value}
                  onChange={(event) => {
                    set(attribute, event.target.value);
                  }}
                />
              )}
            </Field.Root>
          );
        })}
      </Grid>
    </Flex>
  );
}

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
  gap: 16px;
`;
