import type { GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Atlas = Topology<{ land: GeometryCollection }>;

// The types of JSON are wider than what the package describes: arcs are lists of any length.
const isAtlas = (json: unknown): json is Atlas =>
  typeof json === 'object' && json !== null && 'objects' in json && 'arcs' in json;

let loaded: Promise<GeoPermissibleObjects> | undefined;

/** The land of the world (Natural Earth, public domain), which is only fetched for a map. */
export const loadLand = (): Promise<GeoPermissibleObjects> => (loaded ??= load());

async function load(): Promise<GeoPermissibleObjects> {
  const { default: json }: { default: unknown } = await import('world-atlas/land-110m.json');
  if (!isAtlas(json)) throw new Error('world-atlas holds no topology');
  return feature(json, json.objects.land);
}
