import { geoMercator, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Coordinates } from '../../../domain/coordinates';

/** Size of the map in its own units; it is drawn as wide as there is room. */
export const WIDTH = 720;
export const HEIGHT = 360;

/** What is looked at: zoom 1 shows the world over the width of the map. */
export interface MapView {
  center: Coordinates;
  zoom: number;
}

export const WORLD: MapView = { center: { latitude: 25, longitude: 10 }, zoom: 1 };
/** A pixel is then some 60 metres at the equator. */
export const MAX_ZOOM = 1024;
/** Close enough to tell a town from the next, far enough to recognise the country. */
export const TOWN_ZOOM = 24;

const MOST_DECIMALS = 5;
/** Where the projection of Mercator makes the world a square. */
const MAX_MERCATOR = 85.05;

/** The projection that draws a view. What it draws outside the map is cut off. */
export const projectionOf = ({ center, zoom }: MapView): GeoProjection =>
  geoMercator()
    .scale((WIDTH / (2 * Math.PI)) * zoom)
    .center([center.longitude, center.latitude])
    .translate([WIDTH / 2, HEIGHT / 2])
    .clipExtent([
      [-2, -2],
      [WIDTH + 2, HEIGHT + 2],
    ]);

/** A view that shows the whole of something, no closer than a country is looked at. */
export function viewOf(shape: GeoPermissibleObjects): MapView {
  const fitted = geoMercator().fitSize([WIDTH, HEIGHT], shape);
  const [longitude = 0, latitude = 0] = fitted.invert?.([WIDTH / 2, HEIGHT / 2]) ?? [];
  const zoom = (fitted.scale() * 2 * Math.PI) / WIDTH;
  return { center: { latitude, longitude }, zoom: Math.max(1, Math.min(TOWN_ZOOM, zoom * 0.8)) };
}

/** Where a place is on the map, in its units. */
export function pointOf(view: MapView, { latitude, longitude }: Coordinates): [number, number] {
  const within = Math.max(-MAX_MERCATOR, Math.min(MAX_MERCATOR, latitude));
  return projectionOf(view)([longitude, within]) ?? [0, 0];
}

/** The place at a point of the map, no more precise than a pixel is there. */
export function placeAt(view: MapView, [x, y]: readonly [number, number]): Coordinates {
  const [longitude = 0, latitude = 0] = projectionOf(view).invert?.([x, y]) ?? [];
  const perPixel = 360 / (WIDTH * view.zoom);
  const decimals = Math.max(1, Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(perPixel))));
  const round = (value: number, most: number): number =>
    Number(Math.max(-most, Math.min(most, value)).toFixed(decimals)) + 0;
  return { latitude: round(latitude, 90), longitude: round(longitude, 180) };
}

/** The view moved by so many units: what was at a point is then at that point plus the move. */
export function moved(view: MapView, [dx, dy]: readonly [number, number]): MapView {
  const [longitude = 0, latitude = 0] =
    projectionOf(view).invert?.([WIDTH / 2 - dx, HEIGHT / 2 - dy]) ?? [];
  return { ...view, center: clamped({ latitude, longitude }) };
}

/** Zoomed by a factor, keeping what is at a point where it is. */
export function zoomed(
  view: MapView,
  factor: number,
  [x, y]: readonly [number, number] = [WIDTH / 2, HEIGHT / 2],
): MapView {
  const zoom = Math.max(1, Math.min(MAX_ZOOM, view.zoom * factor));
  const change = zoom / view.zoom;
  const offset: [number, number] = [
    (x - WIDTH / 2) * (1 - change),
    (y - HEIGHT / 2) * (1 - change),
  ];
  return moved({ ...view, zoom }, offset);
}

export function isInView(view: MapView, place: Coordinates): boolean {
  const [x, y] = pointOf(view, place);
  return x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;
}

const clamped = ({ latitude, longitude }: Coordinates): Coordinates => ({
  latitude: Math.max(-80, Math.min(82, latitude)),
  longitude: Math.max(-180, Math.min(180, longitude)),
});
