import { geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { useEffect, useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { loadCoarseWorld, loadFineWorld, type World } from './load-world';
import { type MapView, projectionOf } from './map-view';

interface CountriesProps {
  world: World;
  shape: GeoPermissibleObjects | undefined;
  view: MapView;
}

/** The countries as far as they are in view; one may be set off from the others. */
export function Countries({ world, shape, view }: CountriesProps) {
  const [land, chosen, borders] = useMemo(() => {
    const path = geoPath(projectionOf(view)).digits(1);
    return [path(world.countries), shape && path(shape), path(world.borders)].map(
      (drawn) => drawn ?? '',
    );
  }, [world, shape, view]);
  return (
    <>
      <Land d={land} />
      <Chosen d={chosen} />
      <Borders d={borders} />
    </>
  );
}

/** The world to draw, once it has been fetched: the coarse one until the fine one is there. */
export function useWorld(isFine: boolean): World | null {
  const [coarse, setCoarse] = useState<World | null>(null);
  const [fine, setFine] = useState<World | null>(null);
  useEffect(() => void loadCoarseWorld().then(setCoarse), []);
  useEffect(() => {
    if (isFine) void loadFineWorld().then(setFine);
  }, [isFine]);
  return isFine ? (fine ?? coarse) : coarse;
}

const Land = styled.path`
  fill: ${({ theme }) => theme.colors.neutral0};
  stroke: ${({ theme }) => theme.colors.neutral400};
  stroke-width: 0.6;
`;
const Chosen = styled.path`
  fill: ${({ theme }) => theme.colors.warning100};
`;
const Borders = styled.path`
  fill: none;
  stroke: ${({ theme }) => theme.colors.neutral300};
  stroke-width: 0.8;
`;
