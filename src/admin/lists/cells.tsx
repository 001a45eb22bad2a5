import { Menu, Typography } from '@strapi/design-system';
import type { MouseEvent, ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { readEdtf } from '../../domain/edtf';
import { edtfInWords } from '../../domain/edtf-words';
import { usePanelLanguage } from '../fields/panel-language';

interface CellProps {
  value: unknown;
}

const Cell = ({ children, title }: { children: ReactNode; title?: string }) => (
  <Typography textColor="neutral800" fontWeight="regular" title={title}>
    {children}
  </Typography>
);

/** As Strapi leaves a cell without a value. */
const NOTHING = '-';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A country by its name. */
export function CountryCell({ value }: CellProps) {
  const { formatDisplayName } = useIntl();
  if (!isText(value)) return <Cell>{NOTHING}</Cell>;
  return <Cell>{formatDisplayName(value, { type: 'region', fallback: 'code' }) ?? value}</Cell>;
}

/** An EDTF date: "12 octobre 1973", "vers 1317". */
export function DateCell({ value }: CellProps) {
  const language = usePanelLanguage();
  const date = isText(value) ? readEdtf(value) : undefined;
  if (!date) return <Cell>{isText(value) ? value : NOTHING}</Cell>;
  return <Cell>{edtfInWords(language, date)}</Cell>;
}

/** When something was done, with the exact time as its title. */
export function TimeCell({ value }: CellProps) {
  const { formatDate } = useIntl();
  if (!isText(value)) return <Cell>{NOTHING}</Cell>;
  return (
    <Cell title={formatDate(value, { dateStyle: 'full', timeStyle: 'medium' })}>
      {formatDate(value, { day: 'numeric', month: 'short', year: 'numeric' })}
    </Cell>
  );
}

/** The language that an entry is written in, or how many there are; each leads to it. */
export function LanguagesCell({ row }: { row: Readonly<Record<string, unknown>> }) {
  const { formatDisplayName, formatList } = useIntl();
  const navigate = useNavigate();
  const others: readonly unknown[] = Array.isArray(row['localizations'])
    ? row['localizations']
    : [];
  const languages = [row['locale'], ...others.map(localeOf)]
    .filter(isText)
    .map((code) => ({ code, name: formatDisplayName(code, { type: 'language' }) ?? code }));
  if (languages.length === 0) return <Cell>{NOTHING}</Cell>;
  return (
    <Menu.Root>
      <Menu.Trigger
        onClick={(event: MouseEvent) => {
          // The row itself leads to the entry in the language of the list.
          event.stopPropagation();
        }}
      >
        <Cell title={formatList(languages.map(({ name }) => name))}>
          {languages.length === 1 ? languages[0]?.name : languages.length}
        </Cell>
      </Menu.Trigger>
      <Menu.Content>
        {languages.map(({ code, name }) => (
          <Menu.Item
            key={code}
            onClick={(event: MouseEvent) => {
              event.stopPropagation();
              navigate(`${String(row['documentId'])}?plugins[i18n][locale]=${code}`);
            }}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
}

const localeOf = (version: unknown): unknown =>
  typeof version === 'object' && version !== null && 'locale' in version ? version.locale : null;
