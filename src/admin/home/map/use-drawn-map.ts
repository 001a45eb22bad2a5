import { type RefObject, useEffect } from 'react';
import type { DefaultTheme } from 'styled-components';
import type { HomeMap } from '../../../home/answers';
import { type Arc, centreOf, type MapCity } from './arcs';
import type { Frame } from './frame';
import { drawArcs, drawCities, drawLand } from './draw-map';
import { loadLand } from './load-land';
import { mapColours } from './map-colours';

interface Drawn {
  canvas: RefObject<HTMLCanvasElement>;
  map: HomeMap;
  cities: readonly MapCity[];
  arcs: { count: number; at: (index: number) => Arc };
  frame: Frame;
  width: number;
  height: number;
  theme: DefaultTheme;
}

/** Draws the map whenever it, its frame or the theme changes; without land if that fails to load. */
export function useDrawnMap({
  canvas,
  map,
  cities,
  arcs,
  frame,
  width,
  height,
  theme,
}: Drawn): void {
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || width === 0) return undefined;
    const controller = new AbortController();
    const draw = async (): Promise<void> => {
      const land = await loadLand().catch(() => undefined);
      if (controller.signal.aborted) return;
      const density = window.devicePixelRatio;
      element.width = Math.round(width * density);
      element.height = Math.round(height * density);
      context.scale(density, density);
      const drawing = { context, frame, width, height, colours: mapColours(theme) };
      drawLand(drawing, land ?? { type: 'GeometryCollection', geometries: [] }, centreOf(map));
      const isDrawn = await drawArcs(drawing, arcs.count, arcs.at, controller.signal);
      if (isDrawn) drawCities(drawing, cities);
    };
    void draw();
    return () => {
      controller.abort();
    };
  }, [canvas, map, cities, arcs, frame, width, height, theme]);
}
