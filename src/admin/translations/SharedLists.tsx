import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { FormDocument } from '../fields/form-document';
import type { FieldLayout } from '../fields/edit-layout';
import { type FactContext, factInWords, nameOfLink } from './fact-in-words';
import { LINKS_NAMED, useJumelleSharedLinksQuery } from './original-api';
import { Nothing } from './Nothing';
import { valueAt } from './use-original';

interface SharedLinksProps {
  document: FormDocument;
  field: string;
  main: string;
  target: string | undefined;
}

/** The documents that a relation leads to in the main locale; a translation has none of its own. */
export function SharedLinks({ document, field, main, target = '' }: SharedLinksProps) {
  const { formatMessage } = useIntl();
  const { model, documentId = '', status } = document;
  // They are those of the main locale, by their names in the one that is written in.
  const { data, isLoading } = useJumelleSharedLinksQuery({
    ...{ model, documentId, locale: document.locale ?? main, status, field },
  });
  if (isLoading) return <Nothing id="jumelle.fields.loading" />;
  // The content manager asks for them from the last to the first.
  const links = (data?.results ?? []).toReversed();
  const more = (data?.pagination?.total ?? links.length) - LINKS_NAMED;
  if (links.length === 0) return <Nothing id="jumelle.translations.shared.none" />;
  return (
    <List>
      {links.map((link) => (
        <li key={nameOfLink({ documentId: link.documentId })}>
          <NavLink
            to={`/content-manager/collection-types/${target}/${nameOfLink({ documentId: link.documentId })}?plugins[i18n][locale]=${main}`}
          >
            <Typography textColor="primary600">{nameOfLink(link)}</Typography>
          </NavLink>
        </li>
      ))}
      {more > 0 && (
        <li>
          <Typography textColor="neutral600">
            {formatMessage({ id: 'jumelle.translations.shared.more' }, { count: more })}
          </Typography>
        </li>
      )}
    </List>
  );
}

interface SharedItemsProps {
  value: unknown;
  parts: readonly FieldLayout[];
  context: (part: string) => FactContext;
}

/** The items of a component, one a line. */
export function SharedItems({ value, parts, context }: SharedItemsProps) {
  const items: readonly unknown[] = Array.isArray(value) ? value : value ? [value] : [];
  if (items.length === 0) return <Nothing id="jumelle.translations.shared.none" />;
  return (
    <List>
      {items.map((item, index) => (
        <li key={index}>
          <Typography textColor="neutral700">
            {parts
              .map(({ name, type }) => factInWords(type, valueAt(item, name), context(name)))
              .filter((text) => text !== '')
              .join(' · ')}
          </Typography>
        </li>
      ))}
    </List>
  );
}

/** Pictures as small as they come, other files by name. */
export function SharedFiles({ value }: { value: unknown }) {
  const files: readonly unknown[] = Array.isArray(value) ? value : value ? [value] : [];
  if (files.length === 0) return <Nothing id="jumelle.translations.shared.none" />;
  return (
    <List $isRow>
      {files.map((file, index) => {
        const [address, name] = [thumbnailOf(file), textOf(file, 'name')];
        return (
          <li key={index}>
            {address ? (
              <Thumbnail src={address} alt={textOf(file, 'alternativeText') || name} />
            ) : (
              <Typography>{name}</Typography>
            )}
          </li>
        );
      })}
    </List>
  );
}

const textOf = (file: unknown, path: string): string => {
  const value = valueAt(file, path);
  return typeof value === 'string' ? value : '';
};

const thumbnailOf = (file: unknown): string =>
  textOf(file, 'mime').startsWith('image/')
    ? textOf(file, 'formats.thumbnail.url') || textOf(file, 'url')
    : '';

const List = styled.ul<{ $isRow?: boolean }>`
  display: flex;
  flex-direction: ${({ $isRow }) => ($isRow ? 'row' : 'column')};
  flex-wrap: wrap;
  gap: 0.6rem;
  padding: 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};
`;

const Thumbnail = styled.img`
  display: block;
  max-height: 8rem;
  max-width: 16rem;
`;
