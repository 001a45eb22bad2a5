import { Box, Field, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { type KeyboardEvent, type Ref, useEffect, useId, useRef, useState } from 'react';
import { styled } from 'styled-components';

export interface Option {
  value: string;
  label: string;
}

export interface PickerProps {
  chosen: Option | null;
  /** What a typed text may mean, the likeliest first. */
  options: (text: string) => Option[];
  onChoose: (value: string | null) => void;
  disabled: boolean;
  placeholder: string;
  clearLabel: string;
  emptyLabel: string;
  inputRef?: Ref<HTMLInputElement>;
}

/**
 * A text input with a list to choose from, as the ARIA Authoring Practices describe a combobox with a
 * list that completes by itself. The one of the design system neither ranks what it finds nor shows
 * the whole list again once something has been chosen.
 */
export function Picker(props: PickerProps) {
  const { chosen, options, onChoose, disabled, placeholder, clearLabel, emptyLabel } = props;
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const isOpen = typed !== null;
  const found = isOpen ? options(typed) : [];
  const at = Math.min(active, found.length - 1);

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at, isOpen]);

  const show = (text: string) => {
    setTyped(text);
    const current = options(text).findIndex(({ value }) => value === chosen?.value);
    setActive(text === '' ? Math.max(current, 0) : 0);
  };
  const choose = (option: Option | undefined) => {
    if (option) onChoose(option.value);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) {
      if (isOpen) setActive(Math.max(0, Math.min(at + step, found.length - 1)));
      else show('');
    } else if (event.key === 'Enter' && isOpen) choose(found[at]);
    else if (event.key === 'Escape' && isOpen) setTyped(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Wrapper>
      <Field.Input
        ref={props.inputRef}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && found[at] ? `${listId}-${at}` : undefined}
        disabled={disabled}
        placeholder={placeholder}
        value={typed ?? chosen?.label ?? ''}
        onChange={({ target }) => show(target.value)}
        onClick={() => !isOpen && show('')}
        onKeyDown={onKeyDown}
        onBlur={() => setTyped(null)}
        endAction={
          chosen && !disabled ? (
            <IconButton label={clearLabel} variant="ghost" size="XS" onClick={() => onChoose(null)}>
              <Cross />
            </IconButton>
          ) : undefined
        }
      />
      {/* Choosing with the mouse must not take the focus, which would close the list first. */}
      <List
        id={listId}
        ref={list}
        role="listbox"
        hidden={!isOpen}
        aria-label={placeholder}
        onMouseDown={(event) => event.preventDefault()}
      >
        {found.map((option, index) => (
          <OptionBox
            key={option.value}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            onClick={() => choose(option)}
          >
            <Typography>{option.label}</Typography>
          </OptionBox>
        ))}
        {isOpen && found.length === 0 && (
          <Box padding={2} role="option" aria-disabled aria-selected={false}>
            <Typography textColor="neutral600">{emptyLabel}</Typography>
          </Box>
        )}
      </List>
    </Wrapper>
  );
}

const Wrapper = styled.div`
  position: relative;
`;

const List = styled.div`
  position: absolute;
  z-index: 4;
  inset-inline: 0;
  top: calc(100% + 4px);
  max-height: 24rem;
  overflow-y: auto;
  padding: 0.4rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.filterShadow};
`;

const OptionBox = styled.div`
  padding: 0.8rem 1.6rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;

  &:hover,
  &[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;
