import { Button, Flex } from '@strapi/design-system';
import { useEffect, useState, type ReactElement } from 'react';
import type { HomeChanges } from '../../../home/answers';
import { usePanelWords } from '../panel-words';
import { EmptyWords } from '../parts/empty-words';
import { Rows } from '../parts/rows';
import { WidgetScroll } from '../parts/widget-scroll';
import { WidgetBody } from '../parts/widget-body';
import { useHome } from '../use-home';
import { ChangeRow } from './ChangeRow';

/** Who did what lately, the latest first. */
const ChangesWidget = (): ReactElement => {
  const { say } = usePanelWords();
  const [before, setBefore] = useState<number>();
  const [older, setOlder] = useState<HomeChanges['data']>([]);
  const asked = useHome<HomeChanges>('/changes', { before });
  const { data } = asked;

  useEffect(() => {
    if (!data) return;
    // Lines that are shown already stay where they are.
    setOlder((shown) => [
      ...shown,
      ...data.data.filter(({ id }) => shown.every((line) => id < line.id)),
    ]);
  }, [data]);

  return (
    <WidgetBody
      asked={older.length > 0 && !asked.error ? { ...asked, data: data ?? EMPTY } : asked}
      empty={(answer) =>
        answer.data.length === 0 &&
        older.length === 0 &&
        answer.before === null && (
          <EmptyWords title={say('changes.none')} hint={say('changes.none.hint')} />
        )
      }
    >
      {(answer) => (
        <WidgetScroll label={say('changes.title')}>
          <Rows>
            {older.map((change) => (
              <ChangeRow key={change.id} change={change} />
            ))}
          </Rows>
          {answer.before !== null && (
            <Flex justifyContent="center" paddingTop={3}>
              <Button
                variant="tertiary"
                size="S"
                loading={asked.isLoading}
                onClick={() => setBefore(answer.before ?? undefined)}
              >
                {say('changes.older')}
              </Button>
            </Flex>
          )}
        </WidgetScroll>
      )}
    </WidgetBody>
  );
};

const EMPTY: HomeChanges = { data: [], before: null };

export default ChangesWidget;
