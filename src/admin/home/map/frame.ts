import { geoNaturalEarth1 } from 'd3-geo';
import type { Position } from '../../../domain/great-circle';

/** Where the map lies in its box: pixels a radian, and the pixel of its centre. */
export interface Frame {
  scale: number;
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

const PADDING = 28;
/** How much closer than the whole world a few neighbours may come. */
const CLOSEST = 7;
/** Without the far south, where nobody lives. */
const NORTH = 78;
const SOUTH = -57;
const SIDES: readonly Position[] = [
  [-180, 0],
  [180, 0],
];

const flat = geoNaturalEarth1().scale(1).translate([0, 0]);

/** The frame that shows all positions, at most the world and not nearer than makes sense. */
export function frameFor(positions: readonly Position[], { width, height }: Size): Frame {
  const world = boundsOf([...SIDES, [0, NORTH], [0, SOUTH]]);
  const whole = Math.min(width / (world.right - world.left), height / (world.bottom - world.top));
  const box = positions.length > 0 ? boundsOf(positions) : world;
  const fit = Math.min(
    (width - 2 * PADDING) / Math.max(box.right - box.left, 0.01),
    (height - 2 * PADDING) / Math.max(box.bottom - box.top, 0.01),
  );
  const scale = Math.min(Math.max(fit, whole), whole * CLOSEST);
  const isWhole = scale === whole;
  const shown = isWhole ? world : box;
  const globe = boundsOf([...SIDES, [0, 90], [0, -90]]);
  return {
    scale,
    // No empty sky beside the globe as long as there is more of it to show.
    x: within(
      width / 2 - (scale * (shown.left + shown.right)) / 2,
      width - globe.right * scale,
      -globe.left * scale,
    ),
    y: within(
      height / 2 - (scale * (shown.top + shown.bottom)) / 2,
      height - globe.bottom * scale,
      -globe.top * scale,
    ),
  };
}

/** A number between two others, or as it is where the first is the larger one. */
const within = (value: number, least: number, most: number): number =>
  least > most ? value : Math.min(Math.max(value, least), most);

function boundsOf(positions: readonly Position[]) {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const position of positions) {
    const [x, y] = flat(position) ?? [0, 0];
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}

/** The pixel of a position that is counted from the centre. */
export function pixelOf({ scale, x, y }: Frame, position: Position): [x: number, y: number] {
  const [left, top] = flat(position) ?? [0, 0];
  return [left * scale + x, top * scale + y];
}

/** The same frame so many times nearer to the middle of its box, and moved by some pixels. */
export const movedFrame = (
  { scale, x, y }: Frame,
  { width, height }: Size,
  { zoom, dx, dy }: { zoom: number; dx: number; dy: number },
): Frame => ({
  scale: scale * zoom,
  x: width / 2 + (x - width / 2 + dx) * zoom,
  y: height / 2 + (y - height / 2 + dy) * zoom,
});
