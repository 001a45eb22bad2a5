import { Flex } from '@strapi/design-system';
import { useMemo, useState, type ReactElement } from 'react';
import { styled } from 'styled-components';
import type { HomeMap } from '../../../home/answers';
import { usePanelWords } from '../panel-words';
import { EmptyWords } from '../parts/empty-words';
import { Aside } from '../parts/rows';
import { WidgetBody } from '../parts/widget-body';
import { useHome } from '../use-home';
import { citiesOf } from './arcs';
import { Legend } from './Legend';
import { TieList } from './TieList';
import { TwinningMap } from './TwinningMap';

/** All agreements as arcs on a map, and as a list, which says the same without a picture. */
const MapWidget = (): ReactElement => {
  const asked = useHome<HomeMap>('/map');
  const { say } = usePanelWords();
  return (
    <WidgetBody
      asked={asked}
      empty={({ twinnings }) =>
        twinnings === 0 && (
          <EmptyWords
            title={say('map.none')}
            hint={say('map.none.hint')}
            action={{
              to: '/content-manager/collection-types/api::city.city',
              label: say('map.none.action'),
            }}
          />
        )
      }
    >
      {(map) => <MapAndList map={map} />}
    </WidgetBody>
  );
};

const MapAndList = ({ map }: { map: HomeMap }): ReactElement => {
  const { say } = usePanelWords();
  const [slug, setSlug] = useState<string>();
  const cities = useMemo(() => citiesOf(map), [map]);
  const chosen = cities.find((city) => city.slug === slug);
  return (
    <Sides>
      <div>
        <TwinningMap map={map} cities={cities} chosen={chosen} onChoose={setSlug} />
        <Flex paddingTop={3} gap={4} wrap="wrap" justifyContent="space-between">
          <Legend
            kinds={new Set(map.ties.map(([, , kind]) => kind))}
            hasHome={cities.some(({ isHome }) => isHome)}
          />
          {map.undrawn > 0 && <Aside>{say('map.undrawn', { count: map.undrawn })}</Aside>}
        </Flex>
      </div>
      <TieList key={slug} city={chosen} onShowAll={() => setSlug(undefined)} />
    </Sides>
  );
};

const Sides = styled.div`
  display: grid;
  gap: 2.4rem;
  grid-template-columns: minmax(0, 1fr);

  @media (min-width: 1080px) {
    grid-template-columns: minmax(0, 1fr) 30rem;
  }
`;

export default MapWidget;
