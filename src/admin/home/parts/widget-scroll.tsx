import type { ReactElement, ReactNode } from 'react';
import { styled } from 'styled-components';

interface Props {
  label: string;
  children: ReactNode;
}

/** A long list in a widget: scrolled in its own box, which the keyboard reaches as well. */
export const WidgetScroll = ({ label, children }: Props): ReactElement => (
  <Scroller role="group" aria-label={label} tabIndex={0}>
    {children}
  </Scroller>
);

const Scroller = styled.div`
  max-height: 36rem;
  overflow: auto;
  padding-right: 0.8rem;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
