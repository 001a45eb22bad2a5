import { styled } from 'styled-components';

/** How far something is, from 0 to 100; the design system's bar shows no difference on white. */
export function Progress({ value, label }: { value: number; label: string }) {
  return (
    <Track
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={value}
    >
      <div style={{ width: `${value}%` }} />
    </Track>
  );
}

const Track = styled.div`
  height: 8px;
  border-radius: 4px;
  overflow: hidden;
  background: ${({ theme }) => theme.colors.neutral200};

  div {
    height: 100%;
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.primary600};
    transition: width 0.3s;
  }

  @media (prefers-reduced-motion: reduce) {
    div {
      transition: none;
    }
  }
`;
