import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type { Listed, TranslationGap } from '../../../home/answers';
import { entryAddress } from '../entry-address';
import { usePanelWords } from '../panel-words';
import { EmptyWords } from '../parts/empty-words';
import { PageTurner } from '../parts/page-turner';
import { Aside, Row, Rows, TextLink } from '../parts/rows';
import { TimeAgo } from '../parts/time-ago';
import { WidgetBody } from '../parts/widget-body';
import { useHome } from '../use-home';

interface Props {
  gap: 'missing' | 'stale';
  locale: string;
  uid?: string;
  page: number;
  onTurn: (page: number) => void;
  /** After a translation was confirmed. */
  onChange: () => void;
}

/** Translations that are missing in a locale, or stale, each with a link to its form. */
export const TranslationList = ({
  gap,
  locale,
  uid,
  page,
  onTurn,
  onChange,
}: Props): ReactElement => {
  const words = usePanelWords();
  const { say } = words;
  const { formatMessage } = useIntl();
  const asked = useHome<Listed<TranslationGap>>('/translations/list', { gap, locale, uid, page });
  const confirmed = (): void => {
    asked.retry();
    onChange();
  };
  return (
    <WidgetBody
      asked={asked}
      empty={({ total }) =>
        total === 0 && (
          <EmptyWords
            title={say(`translations.${gap}.none`)}
            hint={say(`translations.${gap}.none.hint`, { language: words.language(locale) })}
          />
        )
      }
    >
      {({ data, total, pageCount }) => (
        <>
          <Typography tag="h2" variant="delta">
            {say(`translations.${gap}.title`, { count: total, language: words.language(locale) })}
          </Typography>
          <Rows>
            {data.map((row) => (
              <Row
                key={row.documentId}
                aside={
                  gap === 'stale' && row.mayUpdate ? (
                    <Confirm
                      {...{ uid: row.uid, documentId: row.documentId, locale, title: row.title }}
                      onConfirmed={confirmed}
                    />
                  ) : undefined
                }
              >
                <Flex gap={2} wrap="wrap">
                  <Typography>
                    <TextLink to={entryAddress(row.uid, row.documentId, locale)}>
                      {row.title}
                    </TextLink>
                  </Typography>
                  {!row.isPublished && <Badge>{say('draft')}</Badge>}
                </Flex>
                <Aside>
                  {words.one(row.uid)}
                  {' · '}
                  {formatMessage(
                    { id: `jumelle.home.translations.${gap}.when` },
                    {
                      source: <TimeAgo at={row.sourceChangedAt} />,
                      translation: row.changedAt === null ? '' : <TimeAgo at={row.changedAt} />,
                    },
                  )}
                </Aside>
              </Row>
            ))}
          </Rows>
          <PageTurner page={page} pageCount={pageCount} onTurn={onTurn} />
        </>
      )}
    </WidgetBody>
  );
};

interface ConfirmProps {
  uid: string;
  documentId: string;
  locale: string;
  title: string;
  onConfirmed: () => void;
}

/** A translation can be right although a word of the original has changed. */
const Confirm = ({ title, onConfirmed, ...translation }: ConfirmProps): ReactElement => {
  const { say } = usePanelWords();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [isSending, setIsSending] = useState(false);
  const confirm = async (): Promise<void> => {
    setIsSending(true);
    try {
      await post('/jumelle/home/translations/confirm', translation);
      onConfirmed();
    } catch (error) {
      toggleNotification({
        type: 'danger',
        message: formatAPIError(error as Parameters<typeof formatAPIError>[0]),
      });
    } finally {
      setIsSending(false);
    }
  };
  return (
    <Button
      variant="tertiary"
      size="S"
      startIcon={<Check />}
      loading={isSending}
      onClick={() => void confirm()}
      aria-label={say('translations.confirm.label', { title })}
    >
      {say('translations.confirm')}
    </Button>
  );
};
