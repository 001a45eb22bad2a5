import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import mark from './mark.svg';
import { Skyline } from './skyline';

/** Stands beside the forms for signing in, the first thing that staff see. */
export function SignInFrame({ children }: { children: ReactNode }) {
  const intl = useIntl();
  return (
    <Frame>
      <Aside>
        <Name>
          <img src={mark} alt="" width={40} height={40} />
          Jumelle
        </Name>
        <Claim>
          <strong>{intl.formatMessage({ id: 'jumelle.branding.claim' })}</strong>
          {intl.formatMessage({ id: 'jumelle.branding.promise' })}
        </Claim>
        <Skyline />
      </Aside>
      <Forms>{children}</Forms>
    </Frame>
  );
}

const NARROW = '@media (max-width: 60rem)';

const Frame = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
  min-height: 100vh;
  ${NARROW} {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto 1fr;
  }
`;

/* Its colours are its own: it looks the same by day and by night. */
const Aside = styled.div`
  position: relative;
  display: flex;
  flex-direction: column;
  gap: 3.2rem;
  overflow: hidden;
  padding: 4.8rem 4.8rem 0;
  color: #edf1f0;
  background: linear-gradient(170deg, #0f2f42 0%, #1b5f80 62%, #2f7ea1 100%);
  svg {
    margin: auto -4.8rem 0;
  }
  ${NARROW} {
    gap: 0.8rem;
    padding: 1.6rem 2.4rem;
    svg {
      display: none;
    }
  }
`;

const Name = styled.div`
  display: flex;
  align-items: center;
  gap: 1.2rem;
  font-size: 2.2rem;
  font-weight: 600;
  letter-spacing: 0.01em;
  img {
    box-sizing: border-box;
    padding: 0.4rem;
    border-radius: 0.8rem;
    background: #f7f6f2;
  }
`;

const Claim = styled.p`
  max-width: 26em;
  font-size: 1.6rem;
  line-height: 1.5;
  strong {
    display: block;
    margin-bottom: 1.2rem;
    font-family: 'Iowan Old Style', 'Palatino Linotype', P052, Palatino, Georgia, serif;
    font-size: clamp(2.4rem, 3vw, 3.8rem);
    font-weight: 500;
    line-height: 1.2;
  }
  ${NARROW} {
    strong {
      display: none;
    }
  }
`;

/* The name is said already; a logo that an administrator has chosen stays. */
const Forms = styled.div`
  background: ${({ theme }) => theme.colors.neutral100};
  img[src='${mark}'] {
    display: none;
  }
`;
