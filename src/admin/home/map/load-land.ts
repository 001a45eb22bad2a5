import type { GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';

type Topology = Parameters<typeof feature>[0];

// The types of JSON are wider than what the package describes: arcs are lists of any length.
const isTopology = (json: unknown): json is Topology =>
  typeof json === 'object' && json !== null && 'objects' in json && 'arcs' in json;

let loaded: Promise<GeoPermissibleObjects> | undefined;

/** The land of the world (Natural Earth, public domain), which is only fetched for a map. */
export const loadLand = (): Promise<GeoPermissibleObjects> => (loaded ??= load());

async function load(): Promise<GeoPermissibleObjects> {
  const { default: json }: { default: unknown } = await import('world-atlas/land-110m.json');
  const land = isTopology(json) ? json.objects.land : undefined;
  if (!isTopology(json) || !land) throw new Error('world-atlas holds no land');
  return feature(json, land);
}
