import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { Listed, ListedTie } from '../../../home/answers';
import { entryAddress } from '../entry-address';
import { usePanelWords } from '../panel-words';
import { PageTurner } from '../parts/page-turner';
import { Aside, Row, Rows, TextLink } from '../parts/rows';
import { WidgetBody } from '../parts/widget-body';
import { useHome } from '../use-home';
import type { MapCity } from './arcs';

const TWINNING = 'api::twinning.twinning';

interface Props {
  /** All agreements without it. */
  city?: MapCity;
  onShowAll: () => void;
}

/** The agreements of the map, or those of the city that was chosen there, as links. */
export const TieList = ({ city, onShowAll }: Props): ReactElement => {
  const words = usePanelWords();
  const { say } = words;
  const [page, setPage] = useState(1);
  const asked = useHome<Listed<ListedTie>>('/map/ties', { city: city?.slug, page });
  const title = city ? say('map.listOf', { name: city.name }) : say('map.list');
  return (
    <Box tag="section" aria-label={title}>
      <Flex justifyContent="space-between" gap={3}>
        <Typography tag="h3" variant="delta" aria-live="polite">
          {title}
        </Typography>
        {city && <TextButton onClick={onShowAll}>{say('map.showAll')}</TextButton>}
      </Flex>
      <Box maxHeight="36rem" overflow="auto" paddingRight={2}>
        <WidgetBody asked={asked} empty={() => false}>
          {({ data, pageCount }) => (
            <>
              <Rows>
                {data.map(({ documentId, title: name, state, since }) => (
                  <Row key={documentId}>
                    <Typography tag="p">
                      <TextLink to={entryAddress(TWINNING, documentId)}>{name}</TextLink>
                    </Typography>
                    <Aside>
                      {[
                        ...(state === null ? [] : [words.value(TWINNING, 'state', state)]),
                        since === null
                          ? say('map.noYear')
                          : say('map.since', { date: words.date(since) }),
                      ].join(' · ')}
                    </Aside>
                  </Row>
                ))}
              </Rows>
              <PageTurner page={page} pageCount={pageCount} onTurn={setPage} />
            </>
          )}
        </WidgetBody>
      </Box>
    </Box>
  );
};
