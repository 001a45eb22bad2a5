import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DraftedAnniversary, HomeAnniversary } from '../../../home/answers';
import { entryAddress } from '../entry-address';
import { usePanelWords } from '../panel-words';
import { TextLink } from '../parts/rows';

const ANNIVERSARY = 'api::anniversary.anniversary';

interface Props {
  due: HomeAnniversary;
  mayDraft: boolean;
}

/** The entry of an anniversary, or a button that drafts it and opens it. */
export const EntryOrDraft = ({ due, mayDraft }: Props): ReactElement => {
  const { say } = usePanelWords();
  const { post } = useFetchClient();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [isDrafting, setIsDrafting] = useState(false);
  const { entry, subject, years } = due;

  if (entry) {
    return (
      <Flex gap={2}>
        <Badge>{say(entry.isPublished ? 'published' : 'draft')}</Badge>
        <TextLink to={entryAddress(ANNIVERSARY, entry.documentId)}>
          <Typography variant="pi" fontWeight="bold" textColor="primary600">
            {say('anniversaries.open')}
          </Typography>
        </TextLink>
      </Flex>
    );
  }
  if (!mayDraft) return <Badge>{say('anniversaries.noEntry')}</Badge>;

  const draft = async (): Promise<void> => {
    setIsDrafting(true);
    try {
      const { data } = await post<DraftedAnniversary>('/jumelle/home/anniversaries', {
        type: subject.type,
        documentId: subject.documentId,
        years,
      });
      toggleNotification({
        type: data.created ? 'success' : 'info',
        message: say(data.created ? 'anniversaries.drafted' : 'anniversaries.draftedBefore'),
      });
      navigate(entryAddress(ANNIVERSARY, data.documentId));
    } catch (error) {
      setIsDrafting(false);
      toggleNotification({
        type: 'danger',
        // What the client throws is not typed; the handler takes anything and finds words for it.
        message: formatAPIError(error as Parameters<typeof formatAPIError>[0]),
      });
    }
  };
  return (
    <Button
      variant="secondary"
      size="S"
      startIcon={<Plus />}
      loading={isDrafting}
      onClick={() => void draft()}
      aria-label={say('anniversaries.draft.label', { name: subject.name, years })}
    >
      {say('anniversaries.draft')}
    </Button>
  );
};
