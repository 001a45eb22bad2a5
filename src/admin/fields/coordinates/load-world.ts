import type { FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The countries of the world (Natural Earth, public domain), and the borders between them. */
export interface World {
  countries: FeatureCollection;
  borders: MultiLineString;
}

type Atlas = Topology<{ countries: GeometryCollection }>;

const toWorld = (atlas: Atlas): World => ({
  countries: feature(atlas, atlas.objects.countries),
  borders: mesh(atlas, atlas.objects.countries, (a, b) => a !== b),
});

// The types of JSON are wider than what the package describes: arcs are lists of any length.
const isAtlas = (json: unknown): json is Atlas =>
  typeof json === 'object' && json !== null && 'objects' in json && 'arcs' in json;

async function read(load: () => Promise<{ default: unknown }>): Promise<World> {
  const { default: json } = await load();
  if (!isAtlas(json)) throw new Error('world-atlas holds no topology');
  return toWorld(json);
}

/** Coarse for the whole world, fine for looking closely; each is fetched once. */
export const loadCoarseWorld = once(() => read(() => import('world-atlas/countries-110m.json')));
export const loadFineWorld = once(() => read(() => import('world-atlas/countries-50m.json')));

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | undefined;
  return () => (loaded ??= load());
}
