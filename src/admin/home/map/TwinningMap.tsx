import { Flex, IconButton } from '@strapi/design-system';
import { ArrowsOut, Minus, Plus } from '@strapi/icons';
import { type PointerEvent, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { styled, useTheme } from 'styled-components';
import type { HomeMap } from '../../../home/answers';
import { usePanelWords } from '../panel-words';
import { arcOf, type Arc, type MapCity } from './arcs';
import { frameFor, movedFrame, pixelOf } from './frame';
import { CityMarkers } from './CityMarkers';
import { nearestCity } from './nearest-city';
import { useBoxWidth } from './use-box-width';
import { useDrawnMap } from './use-drawn-map';

interface Props {
  map: HomeMap;
  cities: readonly MapCity[];
  chosen?: MapCity;
  onChoose: (slug: string) => void;
}

const STEP = 1.6;
const NEAREST = 12;
/** Up to so many, the map is fitted to the arcs rather than to the world. */
const FEW = 400;
/** Pixels that a pointer may move while it only clicks. */
const STILL = 4;
const START = { zoom: 1, dx: 0, dy: 0 };

/** The picture: arcs over land, to be zoomed with buttons and moved with a pointer. */
export const TwinningMap = ({ map, cities, chosen, onChoose }: Props): ReactElement => {
  const { say } = usePanelWords();
  const theme = useTheme();
  const [box, width] = useBoxWidth();
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [view, setView] = useState(START);
  const [hovered, setHovered] = useState<MapCity>();
  const drag = useRef<{ x: number; y: number; moved: boolean }>();
  const height = Math.round(Math.min(Math.max(width * 0.52, 220), 440));

  const arcs = useMemo(() => {
    const made: Arc[] = [];
    return {
      count: map.ties.length,
      at: (index: number): Arc => {
        const tie = map.ties[index];
        return (made[index] ??= tie ? arcOf(cities, tie) : { kind: 0, lines: [] });
      },
    };
  }, [map, cities]);
  const frame = useMemo(() => {
    const size = { width, height };
    const few = arcs.count <= FEW;
    const shown = few
      ? [
          ...cities.map(({ position }) => position),
          ...map.ties.flatMap((_, index) => arcs.at(index).lines.flat()),
        ]
      : [];
    return movedFrame(frameFor(shown, size), size, view);
  }, [arcs, cities, map, width, height, view]);

  useDrawnMap({ canvas, map, cities, arcs, frame, width, height, theme });
  // What was dragged has been drawn where it now is.
  useEffect(() => {
    if (layer.current) layer.current.style.transform = '';
  }, [frame]);

  const zoomBy = (factor: number): void =>
    setView(({ zoom, ...moved }) => ({
      ...moved,
      zoom: Math.min(Math.max(zoom * factor, 1), NEAREST),
    }));
  const cityAt = ({ clientX, clientY }: PointerEvent): MapCity | undefined => {
    const rectangle = canvas.current?.getBoundingClientRect();
    if (!rectangle) return undefined;
    const place = [clientX - rectangle.left, clientY - rectangle.top] as const;
    return nearestCity(cities, (city) => pixelOf(frame, city.position), place);
  };

  const onPointerMove = (event: PointerEvent): void => {
    const start = drag.current;
    if (!start) {
      setHovered(cityAt(event));
      return;
    }
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
    start.moved ||= Math.hypot(dx, dy) > STILL;
    if (start.moved && layer.current) {
      layer.current.style.transform = `translate(${dx}px, ${dy}px)`;
    }
  };
  const onPointerUp = (event: PointerEvent): void => {
    const start = drag.current;
    drag.current = undefined;
    if (!start) return;
    if (start.moved) {
      const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
      setView(({ zoom, ...from }) => ({
        ...{ zoom, dx: from.dx + dx / zoom, dy: from.dy + dy / zoom },
      }));
      return;
    }
    const city = cityAt(event);
    if (city) onChoose(city.slug);
  };

  return (
    <>
      <Box ref={box} style={{ height }}>
        <div ref={layer}>
          <canvas
            ref={canvas}
            role="img"
            aria-label={say('map.label', { ties: map.ties.length, cities: cities.length })}
            style={{ width, height, cursor: hovered ? 'pointer' : 'grab', touchAction: 'pan-y' }}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              drag.current = { x: event.clientX, y: event.clientY, moved: false };
            }}
            onPointerMove={onPointerMove}
            onPointerUp={onPointerUp}
            onPointerCancel={() => {
              drag.current = undefined;
              if (layer.current) layer.current.style.transform = '';
            }}
            onPointerLeave={() => setHovered(undefined)}
          />
          <CityMarkers {...{ cities, hovered, chosen, frame, width, height, onChoose }} />
        </div>
      </Box>
      <Flex paddingTop={3} gap={1}>
        <IconButton label={say('map.zoomIn')} onClick={() => zoomBy(STEP)}>
          <Plus />
        </IconButton>
        <IconButton label={say('map.zoomOut')} onClick={() => zoomBy(1 / STEP)}>
          <Minus />
        </IconButton>
        <IconButton label={say('map.reset')} onClick={() => setView(START)}>
          <ArrowsOut />
        </IconButton>
      </Flex>
    </>
  );
};

const Box = styled.div`
  border-radius: ${({ theme }) => theme.borderRadius};
  overflow: hidden;
  position: relative;
  width: 100%;
`;
