import type { ReactElement } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import type { HomeCoverage } from '../../../home/answers';
import { pageAddress, TRANSLATIONS_PAGE } from '../entry-address';
import { usePanelWords } from '../panel-words';
import { Aside, Row, Rows, TextLink } from '../parts/rows';
import { WidgetScroll } from '../parts/widget-scroll';
import { WidgetBody } from '../parts/widget-body';
import { useHome } from '../use-home';
import { CoverageBar } from './CoverageBar';
import { percentage, totalsByLocale } from './coverage-totals';
import { isNothingToTranslate, NothingToTranslate } from './NothingToTranslate';

/** How far the content has been translated into each locale. */
const TranslationsWidget = (): ReactElement => {
  const { say, languageName } = usePanelWords();
  const asked = useHome<HomeCoverage>('/translations');
  return (
    <WidgetBody
      asked={asked}
      empty={(data) => isNothingToTranslate(data) && <NothingToTranslate data={data} />}
    >
      {(data) => (
        <WidgetScroll label={say('translations.title')}>
          <Rows>
            {totalsByLocale(data).map(({ locale, documents, translated, published, ...gaps }) => (
              <Row
                key={locale}
                aside={
                  <Flex gap={3} wrap="wrap">
                    <GapLink locale={locale} gap="missing" count={gaps.missing} />
                    <GapLink locale={locale} gap="stale" count={gaps.stale} />
                  </Flex>
                }
              >
                <Flex direction="column" alignItems="stretch" gap={1}>
                  <Typography tag="h3" variant="omega" fontWeight="bold">
                    {languageName(locale)}
                  </Typography>
                  <CoverageBar
                    percent={percentage(published, documents)}
                    label={say('translations.progress', {
                      language: languageName(locale),
                      percent: percentage(published, documents),
                    })}
                  />
                  <Aside>
                    {say('translations.counts', {
                      ...{ published, documents, drafts: translated - published },
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

interface GapProps {
  locale: string;
  gap: 'missing' | 'stale';
  count: number;
}

const GapLink = ({ locale, gap, count }: GapProps): ReactElement => {
  const { say, languageName } = usePanelWords();
  const text = say(`translations.${gap}.count`, { count });
  if (count === 0) return <Aside>{text}</Aside>;
  return (
    <Typography variant="pi">
      <TextLink
        to={pageAddress(TRANSLATIONS_PAGE, { locale, gap })}
        aria-label={`${languageName(locale)}: ${text}`}
      >
        {text}
      </TextLink>
    </Typography>
  );
};

export default TranslationsWidget;
