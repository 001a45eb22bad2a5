import { Box, Flex, IconButton } from '@strapi/design-system';
import { Minus, Plus } from '@strapi/icons';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Coordinates } from '../../../domain/coordinates';
import { Countries, useWorld } from './Countries';
import {
  HEIGHT,
  isInView,
  type MapView,
  MAX_ZOOM,
  moved,
  placeAt,
  pointOf,
  TOWN_ZOOM,
  viewOf,
  WIDTH,
  WORLD,
  zoomed,
} from './map-view';

interface PlaceMapProps {
  place: Coordinates | null;
  onPlace: (place: Coordinates) => void;
  /** Of the country that is set off from the others, as ISO 3166-1 has it. */
  country: string | undefined;
  disabled: boolean;
}

const FINE_FROM_ZOOM = 3;
const STEP = 8;
const FACTOR = 2;
/** A hand that shakes is not dragging. */
const DRAG_FROM = 4;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A map of the countries on which a place is shown and chosen, with the mouse or the keyboard. */
export default function PlaceMap({ place, onPlace, country, disabled }: PlaceMapProps) {
  const { formatMessage } = useIntl();
  const [view, setView] = useState<MapView>(() =>
    place ? { center: place, zoom: TOWN_ZOOM } : WORLD,
  );
  const world = useWorld(view.zoom >= FINE_FROM_ZOOM);
  const svg = useRef<SVGSVGElement>(null);
  const drag = useRef<{ from: [number, number]; view: MapView; hasMoved: boolean } | null>(null);

  const shape = world?.countries.features.find(({ id }) => id !== undefined && id === country);
  const isShapeKnown = shape !== undefined;
  useEffect(() => {
    if (shape && !place) setView(viewOf(shape));
    // When the country is chosen, not each time that it is drawn anew.
  }, [country, isShapeKnown]);

  // What was typed or pasted is shown, without the map jumping at each click in it.
  useEffect(() => {
    if (place)
      setView((current) =>
        isInView(current, place) && current.zoom > 1
          ? current
          : { center: place, zoom: Math.max(current.zoom, TOWN_ZOOM) },
      );
  }, [place?.latitude, place?.longitude]);

  useEffect(() => {
    const element = svg.current;
    const onWheel = (event: WheelEvent) => {
      // The page scrolls over the map until somebody works in it.
      if (document.activeElement !== element) return;
      event.preventDefault();
      const at = pointIn(element, event);
      setView((current) => zoomed(current, 2 ** (-event.deltaY / 200), at));
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, []);

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: pointIn(svg.current, event), view, hasMoved: false };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    const [x, y] = pointIn(svg.current, event);
    const by: [number, number] = [x - drag.current.from[0], y - drag.current.from[1]];
    if (Math.hypot(...by) >= DRAG_FROM) drag.current.hasMoved = true;
    if (drag.current.hasMoved) setView(moved(drag.current.view, by));
  };
  const onPointerUp = () => {
    const ended = drag.current;
    drag.current = null;
    if (ended && !ended.hasMoved && !disabled) onPlace(placeAt(view, ended.from));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (event.key === '+' || event.key === '=') setView(zoomed(view, FACTOR, marker ?? undefined));
    else if (event.key === '-') setView(zoomed(view, 1 / FACTOR, marker ?? undefined));
    else if (!disabled && (arrow || (event.key === 'Enter' && !marker))) {
      const [x, y] = marker ?? [WIDTH / 2, HEIGHT / 2];
      const step = event.shiftKey ? 1 : STEP;
      const [dx, dy] = arrow && marker ? arrow : [0, 0];
      onPlace(placeAt(view, [x + dx * step, y + dy * step]));
    } else return;
    event.preventDefault();
  };

  const marker = place && pointOf(view, place);
  return (
    <Box position="relative">
      <Frame
        ref={svg}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="application"
        tabIndex={0}
        aria-label={formatMessage({
          id: disabled ? 'jumelle.fields.map.shown' : 'jumelle.fields.map.label',
        })}
        $isChoosing={!disabled}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => (drag.current = null)}
        onKeyDown={onKeyDown}
      >
        {world && <Countries world={world} shape={shape} view={view} />}
        {marker && (
          <g transform={`translate(${marker.join()})`} aria-hidden>
            <MarkerPin d="M0 0c-7-9-10-13-10-18a10 10 0 1 1 20 0c0 5-3 9-10 18z" />
            <MarkerHole r={3.5} cy={-18} />
          </g>
        )}
      </Frame>
      <Flex position="absolute" top={2} right={2} direction="column" gap={1}>
        <IconButton
          label={formatMessage({ id: 'jumelle.fields.map.in' })}
          disabled={view.zoom >= MAX_ZOOM}
          onClick={() => setView(zoomed(view, FACTOR, marker ?? undefined))}
        >
          <Plus />
        </IconButton>
        <IconButton
          label={formatMessage({ id: 'jumelle.fields.map.out' })}
          disabled={view.zoom <= 1}
          onClick={() => setView(zoomed(view, 1 / FACTOR, marker ?? undefined))}
        >
          <Minus />
        </IconButton>
      </Flex>
    </Box>
  );
}

function pointIn(
  element: SVGSVGElement | null,
  { clientX, clientY }: { clientX: number; clientY: number },
): [number, number] {
  const box = element?.getBoundingClientRect();
  if (!box || box.width === 0) return [0, 0];
  return [((clientX - box.left) / box.width) * WIDTH, ((clientY - box.top) / box.height) * HEIGHT];
}

const Frame = styled.svg<{ $isChoosing: boolean }>`
  display: block;
  width: 100%;
  aspect-ratio: ${WIDTH} / ${HEIGHT};
  touch-action: none;
  cursor: ${({ $isChoosing }) => ($isChoosing ? 'crosshair' : 'grab')};
  background: ${({ theme }) => theme.colors.primary100};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
const MarkerPin = styled.path`
  fill: ${({ theme }) => theme.colors.primary600};
  stroke: ${({ theme }) => theme.colors.neutral0};
`;
const MarkerHole = styled.circle`
  fill: ${({ theme }) => theme.colors.neutral0};
`;
