import { Field, Flex, Loader, TextInput, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';
import { useDeferredValue, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { InputProps } from '../edit-layout';
import { type FormDocument, useFormDocument } from '../form-document';
import { useLocales } from '../locales-api';
import { usePanelLanguage } from '../panel-language';
import {
  MOST_LISTED,
  type Related,
  useJumelleChosenThemesQuery,
  useJumelleThemesQuery,
} from './themes-api';
import { isLinked, type LinkChanges, toggle } from './toggle';

const NO_CHANGES: LinkChanges = { connect: [], disconnect: [] };
const NONE: Related[] = [];
/** More than that are found by typing instead of looking. */
const MOST_SHOWN = 24;

/** Areas of competence as buttons to press, by their names in the language of the panel. */
export default function ThemesField(props: InputProps) {
  const document = useFormDocument();
  const labelId = useId();
  const { error } = useField(props.name);
  return (
    <Field.Root name={props.name} error={error} hint={props.hint}>
      <Typography id={labelId} variant="pi" fontWeight="bold" textColor="neutral800">
        {props.label}
      </Typography>
      <Themes {...props} document={document} labelId={labelId} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

type ThemesProps = InputProps & { document: FormDocument; labelId: string };

function Themes({ name, document, labelId, disabled = false }: ThemesProps) {
  const { formatMessage } = useIntl();
  const { value, onChange } = useField<LinkChanges | undefined>(name);
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const nameOf = useNames(name, document);
  const { model, documentId = '', locale, status } = document;
  const { saved, isLoading } = useJumelleChosenThemesQuery(
    { model, documentId, field: name, locale, status },
    {
      skip: documentId === '',
      selectFromResult: ({ data, isLoading }) => ({ saved: data?.results ?? NONE, isLoading }),
    },
  );
  const all = useJumelleThemesQuery({ model, field: name, locale, text: '' });
  const total = all.data?.pagination?.total ?? 0;
  const found = useJumelleThemesQuery(
    { model, field: name, locale, text },
    // Those that have been listed are searched here, by the names that are shown.
    { skip: text === '' || total <= MOST_LISTED },
  );
  if (isLoading || all.isLoading)
    return <Loader small>{formatMessage({ id: 'jumelle.fields.loading' })}</Loader>;

  const changes = value?.connect ? value : NO_CHANGES;
  const collator = new Intl.Collator(undefined, { sensitivity: 'base' });
  const listed = (total > MOST_LISTED && text !== '' ? found.data : all.data)?.results ?? NONE;
  const known = [...saved, ...changes.connect.map(({ apiData, name }) => ({ ...apiData, name }))];
  const choices = unique([...known, ...listed]).sort((a, b) =>
    collator.compare(nameOf(a), nameOf(b)),
  );
  const isChosen = (theme: Related): boolean => isLinked(changes, saved, theme);
  const isMany = choices.length > MOST_SHOWN || total > MOST_LISTED;
  const fits = (theme: Related): boolean => fold(nameOf(theme)).includes(fold(text));
  const others = choices.filter((theme) => !isChosen(theme) && (text === '' || fits(theme)));
  const shown = new Set(others.slice(0, MOST_SHOWN));
  const visible = choices.filter((theme) => isChosen(theme) || shown.has(theme));
  return (
    <>
      {isMany && !disabled && (
        <TextInput
          aria-label={formatMessage({ id: 'jumelle.fields.themes.search' })}
          placeholder={formatMessage({ id: 'jumelle.fields.themes.search' })}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      <Flex role="group" aria-labelledby={labelId} gap={2} wrap="wrap" paddingTop={1}>
        {visible.map((theme) => (
          <Chip
            key={theme.documentId}
            type="button"
            aria-pressed={isChosen(theme)}
            disabled={disabled}
            onClick={() => onChange(name, toggle(changes, saved, theme))}
          >
            {isChosen(theme) && <Check aria-hidden width="1.2rem" height="1.2rem" />}
            {nameOf(theme)}
          </Chip>
        ))}
      </Flex>
      {(others.length > MOST_SHOWN || visible.length === 0) && (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(
            {
              id:
                visible.length === 0 ? 'jumelle.fields.themes.none' : 'jumelle.fields.themes.more',
            },
            { count: others.length - MOST_SHOWN },
          )}
        </Typography>
      )}
    </>
  );
}

/** Names in the language of the panel where there is such a translation, else as they are. */
function useNames(field: string, { model, locale }: FormDocument): (theme: Related) => string {
  const language = usePanelLanguage();
  const { codes } = useLocales();
  const translation = codes.find((code) => code === language && code !== locale);
  const { data } = useJumelleThemesQuery(
    { model, field, locale: translation, text: '' },
    { skip: translation === undefined },
  );
  const names = new Map(data?.results.map(({ documentId, name }) => [documentId, name]));
  return ({ documentId, name }) => names.get(documentId) ?? name ?? documentId;
}

const unique = (themes: readonly Related[]): Related[] => [
  ...new Map(themes.map((theme) => [theme.documentId, theme])).values(),
];

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const Chip = styled.button`
  display: inline-flex;
  align-items: center;
  gap: 0.6rem;
  padding: 0.6rem 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 2rem;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;
  line-height: 1.4;
  cursor: pointer;

  &[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }

  &:hover:not(:disabled) {
    border-color: ${({ theme }) => theme.colors.primary600};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  &:disabled {
    cursor: not-allowed;
    color: ${({ theme }) => theme.colors.neutral600};
    background: ${({ theme }) => theme.colors.neutral150};
  }
`;
