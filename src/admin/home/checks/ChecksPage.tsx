import type { ReactElement } from 'react';
import { Box, Flex, Main } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { HomeChecks } from '../../../home/answers';
import { usePanelWords } from '../panel-words';
import { Choice } from '../parts/choice';
import { WidgetBody } from '../parts/widget-body';
import { HOME_PERMISSIONS } from '../permissions';
import { useHome } from '../use-home';
import { useListSearch } from '../use-list-search';
import { CheckList } from './CheckList';

const ALL = 'all';

/** The records behind each check, a page at a time. */
const ChecksPage = (): ReactElement => {
  const words = usePanelWords();
  const { say } = words;
  const asked = useHome<HomeChecks>('/checks');
  const { get, page, turnTo, choose } = useListSearch();
  const uid = get('uid');
  return (
    <Page.Protect permissions={HOME_PERMISSIONS}>
      <Main>
        <Page.Title>{say('checks.title')}</Page.Title>
        <Layouts.Header title={say('checks.title')} subtitle={say('checks.subtitle')} />
        <Layouts.Content>
          <WidgetBody asked={asked} empty={() => false}>
            {({ checks, populationYears }) => {
              const chosen = checks.find((each) => each.check === get('check')) ?? checks[0];
              if (!chosen) return null;
              return (
                <Box
                  tag="section"
                  background="neutral0"
                  hasRadius
                  shadow="tableShadow"
                  padding={6}
                  marginBottom={8}
                >
                  <Flex gap={4} wrap="wrap" alignItems="flex-end" paddingBottom={4}>
                    <Choice
                      label={say('checks.check')}
                      value={chosen.check}
                      options={checks.map(({ check, total }) => [
                        check,
                        say('checks.option', { check: say(`checks.${check}`), count: total }),
                      ])}
                      onChange={(check) => choose({ check, uid: undefined })}
                    />
                    <Choice
                      label={say('type')}
                      value={uid ?? ALL}
                      options={[
                        [ALL, say('type.all')],
                        ...chosen.types.map((type) => [type.uid, words.many(type.uid)] as const),
                      ]}
                      onChange={(value) => choose({ uid: value === ALL ? undefined : value })}
                    />
                  </Flex>
                  <CheckList
                    {...{ check: chosen.check, uid, page, years: populationYears }}
                    onTurn={turnTo}
                  />
                </Box>
              );
            }}
          </WidgetBody>
        </Layouts.Content>
      </Main>
    </Page.Protect>
  );
};

export default ChecksPage;
