import type { ExtendedFeatureCollection, GeoPermissibleObjects } from 'd3-geo';
import { feature, mesh } from 'topojson-client';

/** The countries of the world (Natural Earth, public domain), and the borders between them. */
export interface World {
  countries: ExtendedFeatureCollection;
  borders: GeoPermissibleObjects;
}

type Atlas = Parameters<typeof mesh>[0];

// The types of JSON are wider than what the package describes: arcs are lists of any length.
const isAtlas = (json: unknown): json is Atlas =>
  typeof json === 'object' && json !== null && 'objects' in json && 'arcs' in json;

type Countries = NonNullable<Parameters<typeof mesh>[1]> & { type: 'GeometryCollection' };

const isCountries = (object: { type: string | null } | undefined): object is Countries =>
  object?.type === 'GeometryCollection';

async function read(load: () => Promise<{ default: unknown }>): Promise<World> {
  const { default: atlas } = await load();
  const countries = isAtlas(atlas) ? atlas.objects['countries'] : undefined;
  if (!isAtlas(atlas) || !isCountries(countries))
    throw new Error('world-atlas holds no collection of countries');
  const borders = mesh(atlas, countries, (a, b) => a !== b);
  return { countries: feature(atlas, countries), borders };
}

/** Coarse for the whole world, fine for looking closely; each is fetched once. */
export const loadCoarseWorld = once(() => read(() => import('world-atlas/countries-110m.json')));
export const loadFineWorld = once(() => read(() => import('world-atlas/countries-50m.json')));

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | undefined;
  return () =>
    (loaded ??= load().catch((cause: unknown) => {
      // The next map asks again.
      loaded = undefined;
      throw cause;
    }));
}
