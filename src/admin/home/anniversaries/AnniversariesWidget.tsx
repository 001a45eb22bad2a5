import { Flex, Typography } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { HomeAnniversaries } from '../../../home/answers';
import { entryAddress } from '../entry-address';
import { usePanelWords } from '../panel-words';
import { EmptyWords } from '../parts/empty-words';
import { PageTurner } from '../parts/page-turner';
import { Aside, Row, Rows, TextLink } from '../parts/rows';
import { WidgetScroll } from '../parts/widget-scroll';
import { WidgetBody } from '../parts/widget-body';
import { useHome } from '../use-home';
import { EntryOrDraft } from './EntryOrDraft';

const SUBJECT_UIDS = { twinning: 'api::twinning.twinning', city: 'api::city.city' } as const;

/** The round numbers of the next 24 months, and whether their entries are made. */
const AnniversariesWidget = (): ReactElement => {
  const words = usePanelWords();
  const [page, setPage] = useState(1);
  const asked = useHome<HomeAnniversaries>('/anniversaries', { page });
  const { say } = words;
  return (
    <WidgetBody
      asked={asked}
      empty={({ total }) =>
        total === 0 && (
          <EmptyWords
            title={say('anniversaries.none')}
            hint={say('anniversaries.none.hint')}
            action={{
              to: '/content-manager/collection-types/api::twinning.twinning',
              label: say('anniversaries.none.action'),
            }}
          />
        )
      }
    >
      {({ data, mayDraft, pageCount }) => (
        <WidgetScroll label={say('anniversaries.title')}>
          <Rows>
            {data.map((due) => (
              <Row
                key={`${due.subject.documentId} ${due.years}`}
                aside={<EntryOrDraft due={due} mayDraft={mayDraft} />}
              >
                <Flex direction="column" alignItems="flex-start" gap={1}>
                  <Typography tag="p">
                    <TextLink
                      to={entryAddress(SUBJECT_UIDS[due.subject.type], due.subject.documentId)}
                    >
                      {due.subject.name}
                    </TextLink>
                  </Typography>
                  <Aside>
                    {say(`anniversaries.${due.occasion}`, {
                      years: due.years,
                      date: words.date(due.dueOn),
                    })}
                  </Aside>
                </Flex>
              </Row>
            ))}
          </Rows>
          <PageTurner page={page} pageCount={pageCount} onTurn={setPage} />
        </WidgetScroll>
      )}
    </WidgetBody>
  );
};

export default AnniversariesWidget;
