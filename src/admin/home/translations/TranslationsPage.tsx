import type { ReactElement } from 'react';
import { Box, Flex, Main } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { HomeCoverage } from '../../../home/answers';
import { usePanelWords } from '../panel-words';
import { Choice, type Option } from '../parts/choice';
import { WidgetBody } from '../parts/widget-body';
import { HOME_PERMISSIONS } from '../permissions';
import { useHome } from '../use-home';
import { useListSearch } from '../use-list-search';
import { CoverageTable } from './CoverageTable';
import { isNothingToTranslate, NothingToTranslate } from './NothingToTranslate';
import { TranslationList } from './TranslationList';
import { useOwnLocale } from './use-own-locale';

const ALL = 'all';
const GAPS = ['missing', 'stale'] as const;

/** The coverage by type and locale, and the lists of what is missing and of what is stale. */
const TranslationsPage = (): ReactElement => {
  const words = usePanelWords();
  const { say } = words;
  const asked = useHome<HomeCoverage>('/translations');
  const { get, page, turnTo, choose } = useListSearch();
  const own = useOwnLocale(asked.data?.locales ?? []);
  const locale = get('locale') ?? own;
  const gap = GAPS.find((each) => each === get('gap')) ?? 'missing';
  const uid = get('uid');

  return (
    <Page.Protect permissions={HOME_PERMISSIONS}>
      <Main>
        <Page.Title>{say('translations.title')}</Page.Title>
        <Layouts.Header title={say('translations.title')} subtitle={say('translations.subtitle')} />
        <Layouts.Content>
          <WidgetBody
            asked={asked}
            empty={(data) => isNothingToTranslate(data) && <NothingToTranslate data={data} />}
          >
            {(data) => (
              <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
                <CoverageTable coverage={data} />
                <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
                  <Flex gap={4} wrap="wrap" alignItems="flex-end" paddingBottom={4}>
                    <Choice
                      label={say('translations.gap')}
                      value={gap}
                      options={GAPS.map((each) => [each, say(`translations.${each}`)])}
                      onChange={(value) => choose({ gap: value })}
                    />
                    <Choice
                      label={say('translations.locale')}
                      value={locale ?? ''}
                      options={data.locales.map((code) => [code, words.languageName(code)])}
                      onChange={(value) => choose({ locale: value })}
                    />
                    <Choice
                      label={say('type')}
                      value={uid ?? ALL}
                      options={[
                        [ALL, say('type.all')],
                        ...typesOf(data).map((each): Option => [each, words.many(each)]),
                      ]}
                      onChange={(value) => choose({ uid: value === ALL ? undefined : value })}
                    />
                  </Flex>
                  {locale !== undefined && (
                    <TranslationList
                      {...{ gap, locale, uid, page }}
                      onTurn={turnTo}
                      onChange={asked.retry}
                    />
                  )}
                </Box>
              </Flex>
            )}
          </WidgetBody>
        </Layouts.Content>
      </Main>
    </Page.Protect>
  );
};

const typesOf = ({ coverage }: HomeCoverage): string[] => [
  ...new Set(coverage.map(({ uid }) => uid)),
];

export default TranslationsPage;
