import { geoGraticule10, geoNaturalEarth1, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Arc, MapCity } from './arcs';
import { type Frame, pixelOf } from './frame';

/** Colours of the theme, light or dark. */
export interface MapColours {
  sea: string;
  land: string;
  grid: string;
  /** By place in `TIE_KINDS`. */
  ties: readonly [active: string, coming: string, past: string];
  city: string;
  home: string;
  halo: string;
}

interface Drawing {
  context: CanvasRenderingContext2D;
  frame: Frame;
  width: number;
  height: number;
  colours: MapColours;
}

const DASHES = [[], [6, 4], [2, 4]] as const;
/** Lines that are drawn before the browser has a breath. */
const AT_ONCE = 600;

/** Sea, land and a grid. `centre` is the longitude in the middle of the map. */
export function drawLand(drawing: Drawing, land: GeoPermissibleObjects, centre: number): void {
  const { context, frame, width, height, colours } = drawing;
  const projection = geoNaturalEarth1()
    .rotate([-centre, 0])
    .scale(frame.scale)
    .translate([frame.x, frame.y]);
  const path = geoPath(projection, context);
  context.clearRect(0, 0, width, height);
  context.setLineDash([]);
  context.fillStyle = colours.sea;
  context.beginPath();
  path({ type: 'Sphere' });
  context.fill();
  context.strokeStyle = colours.grid;
  context.lineWidth = 0.5;
  context.beginPath();
  path(geoGraticule10());
  context.stroke();
  context.fillStyle = colours.land;
  context.beginPath();
  path(land);
  context.fill();
}

/** Fainter the more there are, so that thousands still show where they gather. */
function strokeOf(count: number): { alpha: number; width: number } {
  if (count <= 60) return { alpha: 0.95, width: 1.75 };
  return { alpha: Math.max(0.06, Math.min(0.8, 8 / Math.sqrt(count))), width: 0.6 };
}

/**
 * Draws the arcs a few hundred at a time, the living ones last and so on top; ends early, with
 * `false`, when `signal` is aborted.
 */
export async function drawArcs(
  { context, frame, colours }: Drawing,
  count: number,
  arcAt: (index: number) => Arc,
  signal: AbortSignal,
): Promise<boolean> {
  const { alpha, width } = strokeOf(count);
  for (let done = 0; done < count; done += AT_ONCE) {
    if (done > 0) await nextFrame();
    if (signal.aborted) return false;
    const arcs = Array.from({ length: Math.min(AT_ONCE, count - done) }, (_, n) => arcAt(done + n));
    context.lineWidth = width;
    context.lineJoin = 'round';
    for (const kind of [2, 1, 0] as const) {
      context.beginPath();
      for (const arc of arcs) if (arc.kind === kind) trace(context, frame, arc);
      context.setLineDash([...DASHES[kind]]);
      context.strokeStyle = colours.ties[kind];
      context.globalAlpha = alpha;
      context.stroke();
    }
    context.globalAlpha = 1;
  }
  context.setLineDash([]);
  return true;
}

function trace(context: CanvasRenderingContext2D, frame: Frame, { lines }: Arc): void {
  for (const line of lines) {
    line.forEach((position, index) => {
      const [x, y] = pixelOf(frame, position);
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
  }
}

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Dots, larger where there is room for them; home cities with a ring, above all others. */
export function drawCities({ context, frame, colours }: Drawing, cities: readonly MapCity[]): void {
  const radius = cities.length > 2000 ? 0.6 : cities.length > 60 ? 1.6 : 3.5;
  context.fillStyle = colours.city;
  context.globalAlpha = cities.length > 2000 ? 0.5 : 1;
  for (const { position, isHome } of cities) {
    if (isHome) continue;
    const [x, y] = pixelOf(frame, position);
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
  context.globalAlpha = 1;
  for (const { position } of cities.filter(({ isHome }) => isHome)) {
    const [x, y] = pixelOf(frame, position);
    context.beginPath();
    context.arc(x, y, Math.max(radius * 2, 5), 0, 2 * Math.PI);
    context.fillStyle = colours.home;
    context.strokeStyle = colours.halo;
    context.lineWidth = 2;
    context.fill();
    context.stroke();
  }
}
