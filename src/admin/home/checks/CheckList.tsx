import type { ReactElement } from 'react';
import { Badge, Flex, Typography } from '@strapi/design-system';
import type { CheckedDocument, Listed } from '../../../home/answers';
import { entryAddress } from '../entry-address';
import { usePanelWords } from '../panel-words';
import { EmptyWords } from '../parts/empty-words';
import { PageTurner } from '../parts/page-turner';
import { Aside, Row, Rows, TextLink } from '../parts/rows';
import { WidgetBody } from '../parts/widget-body';
import { useHome } from '../use-home';

interface Props {
  check: string;
  uid?: string;
  page: number;
  /** From which age a population is old. */
  years: number;
  onTurn: (page: number) => void;
}

/** The records that a check is about, each with what is to be done. */
export const CheckList = ({ check, uid, page, years, onTurn }: Props): ReactElement => {
  const words = usePanelWords();
  const { say } = words;
  const asked = useHome<Listed<CheckedDocument>>('/checks/list', { check, uid, page });
  return (
    <WidgetBody
      asked={asked}
      empty={({ data }) =>
        data.length === 0 && (
          <EmptyWords title={say('checks.list.none')} hint={say('checks.list.none.hint')} />
        )
      }
    >
      {({ data, pageCount }) => (
        <>
          <Typography textColor="neutral600">{say(`checks.${check}.hint`, { years })}</Typography>
          <Rows>
            {data.map((row) => (
              <Row key={row.documentId}>
                <Flex gap={2} wrap="wrap">
                  <Typography>
                    <TextLink to={entryAddress(row.uid, row.documentId)}>{row.title}</TextLink>
                  </Typography>
                  {!row.isPublished && <Badge>{say('draft')}</Badge>}
                </Flex>
                <Aside>
                  {[
                    words.one(row.uid),
                    ...(check === 'old-population'
                      ? [
                          row.populationAsOf === null
                            ? say('checks.undated')
                            : say('checks.asOf', { date: words.date(row.populationAsOf) }),
                        ]
                      : []),
                  ].join(' · ')}
                </Aside>
                {row.problems.map(({ field, message }) => (
                  <Typography key={field} tag="p" variant="pi" textColor="danger700">
                    {say('checks.problem', { field: words.field(row.uid, field), message })}
                  </Typography>
                ))}
              </Row>
            ))}
          </Rows>
          <PageTurner page={page} pageCount={pageCount} onTurn={onTurn} />
        </>
      )}
    </WidgetBody>
  );
};
