import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { HistoryEntry } from '../../history/contract';
import { type DocumentKey, useJumelleReloadMutation } from './history-api';
import { since } from './since';
import { actorName, fieldList } from './tell';

interface EditNoticeProps extends DocumentKey {
  edits: readonly HistoryEntry[];
  /** Id of whoever is looking. */
  me: string | undefined;
  isModified: boolean;
}

const TICK_MS = 10_000;

/** Says that somebody else has saved the entry while the form was open. */
export function EditNotice({ uid, documentId, edits, me, isModified }: EditNoticeProps) {
  const intl = useIntl();
  const now = useNow();
  const [reload, { isLoading }] = useJumelleReloadMutation();
  const last = edits.at(-1);
  const isMine = last?.actor.kind === 'staff' && last.actor.id === me;
  const fields = [...new Set(edits.flatMap((edit) => edit.fields))];
  return (
    <div role="status" style={{ width: '100%' }}>
      {last ? (
        <Box
          background="warning100"
          borderColor="warning200"
          hasRadius
          padding={3}
          marginBottom={3}
        >
          <Flex direction="column" alignItems="flex-start" gap={2}>
            <Typography textColor="warning700" fontWeight="bold">
              {intl.formatMessage(
                { id: `jumelle.history.notice.${isMine ? 'me' : 'other'}` },
                { who: actorName(intl, last.actor), ago: since(intl, last.at, now) },
              )}
            </Typography>
            {fields.length > 0 ? (
              <Typography variant="pi">{fieldList(intl, uid, fields)}</Typography>
            ) : null}
            {isModified ? (
              <Typography variant="pi">
                {intl.formatMessage({ id: 'jumelle.history.notice.modified' })}
              </Typography>
            ) : (
              <Button
                variant="tertiary"
                size="S"
                loading={isLoading}
                onClick={() => void reload({ uid, documentId })}
              >
                {intl.formatMessage({ id: 'jumelle.history.notice.reload' })}
              </Button>
            )}
          </Flex>
        </Box>
      ) : null}
    </div>
  );
}

/** The time, so that "ten seconds ago" does not stay so. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => {
      setNow(Date.now());
    }, TICK_MS);
    return () => {
      window.clearInterval(timer);
    };
  }, []);
  return Math.max(now, Date.now());
}
