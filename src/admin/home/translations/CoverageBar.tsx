import type { ReactElement } from 'react';
import { styled } from 'styled-components';

interface Props {
  percent: number;
  label: string;
}

/** How much of something is done. */
export const CoverageBar = ({ percent, label }: Props): ReactElement => (
  <Track
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={100}
    aria-valuenow={percent}
  >
    <Done style={{ width: `${percent}%` }} />
  </Track>
);

const Track = styled.div`
  background: ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  height: 0.8rem;
  max-width: 28rem;
  overflow: hidden;
`;

const Done = styled.div`
  background: ${({ theme }) => theme.colors.success500};
  height: 100%;
`;
