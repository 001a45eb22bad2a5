import { useMemo, useState, type ReactElement } from 'react';
import { styled } from 'styled-components';
import { usePanelWords } from '../panel-words';
import type { MapCity } from './arcs';
import { type Frame, pixelOf } from './frame';

interface Props {
  cities: readonly MapCity[];
  /** The city below the pointer. */
  hovered?: MapCity;
  chosen?: MapCity;
  frame: Frame;
  width: number;
  height: number;
  onChoose: (slug: string) => void;
}

/** So many can be reached with the Tab key: home cities first, then those with the most ties. */
const REACHABLE = 40;

/** Dots that can be focused and pressed, and the name of the one that is meant. */
export const CityMarkers = ({
  cities,
  hovered,
  chosen,
  frame,
  width,
  height,
  onChoose,
}: Props): ReactElement => {
  const { say } = usePanelWords();
  const [focused, setFocused] = useState<MapCity>();
  const reachable = useMemo(
    () =>
      [...cities]
        .sort((a, b) => Number(b.isHome) - Number(a.isHome) || b.ties - a.ties)
        .slice(0, REACHABLE),
    [cities],
  );
  const isShown = (city: MapCity): boolean => {
    const [x, y] = pixelOf(frame, city.position);
    return x >= 0 && y >= 0 && x <= width && y <= height;
  };
  const labelled = focused ?? hovered ?? chosen;
  return (
    <>
      {reachable.filter(isShown).map((city) => {
        const [left, top] = pixelOf(frame, city.position);
        return (
          <Marker
            key={city.slug}
            type="button"
            style={{ left, top }}
            aria-label={say('map.city', { name: city.name, ties: city.ties })}
            aria-pressed={city === chosen}
            onFocus={() => setFocused(city)}
            onBlur={() => setFocused(undefined)}
            onClick={() => onChoose(city.slug)}
          />
        );
      })}
      {labelled && isShown(labelled) && (
        <Name
          aria-hidden
          style={{
            left: pixelOf(frame, labelled.position)[0],
            top: pixelOf(frame, labelled.position)[1],
            // Near the right or upper edge, it goes to the other side.
            transform: `translate(${pixelOf(frame, labelled.position)[0] > width / 2 ? '-100%' : '0'}, ${
              pixelOf(frame, labelled.position)[1] > height / 2 ? '-140%' : '40%'
            })`,
          }}
        >
          {say('map.city', { name: labelled.name, ties: labelled.ties })}
        </Name>
      )}
    </>
  );
};

const Marker = styled.button`
  background: transparent;
  border: 0;
  border-radius: 50%;
  cursor: pointer;
  height: 2.4rem;
  margin: -1.2rem;
  padding: 0;
  /* The canvas below tells which of two close dots the pointer means. */
  pointer-events: none;
  position: absolute;
  width: 2.4rem;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const Name = styled.span`
  background: ${({ theme }) => theme.colors.neutral900};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.2rem;
  padding: 0.4rem 0.8rem;
  pointer-events: none;
  position: absolute;
  white-space: nowrap;
  z-index: 1;
`;
