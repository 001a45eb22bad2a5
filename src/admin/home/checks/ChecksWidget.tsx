import type { ReactElement } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import type { HomeChecks } from '../../../home/answers';
import { CHECKS_PAGE, pageAddress } from '../entry-address';
import { usePanelWords } from '../panel-words';
import { EmptyWords } from '../parts/empty-words';
import { Aside, Row, Rows, TextLink } from '../parts/rows';
import { WidgetScroll } from '../parts/widget-scroll';
import { WidgetBody } from '../parts/widget-body';
import { useHome } from '../use-home';

/** What staff should look at in their records, and how much of it. */
const ChecksWidget = (): ReactElement => {
  const words = usePanelWords();
  const { say } = words;
  const asked = useHome<HomeChecks>('/checks');
  return (
    <WidgetBody
      asked={asked}
      empty={({ checks }) =>
        checks.every(({ total }) => total === 0) && (
          <EmptyWords title={say('checks.none')} hint={say('checks.none.hint')} />
        )
      }
    >
      {({ checks, populationYears }) => (
        <WidgetScroll label={say('checks.title')}>
          <Rows>
            {checks.map(({ check, total, types }) => (
              <Row
                key={check}
                aside={<Typography variant="beta">{say('count', { count: total })}</Typography>}
              >
                <Flex direction="column" alignItems="flex-start" gap={1}>
                  <Typography tag="p" fontWeight="semiBold">
                    {total === 0 ? (
                      say(`checks.${check}`)
                    ) : (
                      <TextLink to={pageAddress(CHECKS_PAGE, { check })}>
                        {say(`checks.${check}`)}
                      </TextLink>
                    )}
                  </Typography>
                  <Aside>
                    {total === 0
                      ? say('checks.allRight')
                      : say(`checks.${check}.about`, {
                          years: populationYears,
                          types: words.list(
                            types.map(({ uid, count }) => words.counted(uid, count)),
                          ),
                        })}
                  </Aside>
                </Flex>
              </Row>
            ))}
          </Rows>
        </WidgetScroll>
      )}
    </WidgetBody>
  );
};

export default ChecksWidget;
