import { Box, Button, Checkbox, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useNotification, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { HistoryEntry } from '../../history/contract';
import type { RestoreProblem } from '../../history/contract';
import { fieldLabel, panelLanguage } from '../../labels/labels';
import { ChangeList } from './change-list';
import {
  type DocumentKey,
  useJumelleRestoreMutation,
  useJumelleRestorePlanQuery,
} from './history-api';
import { entryPath } from './paths';
import { languageName } from './tell';

interface RestoreDialogProps extends DocumentKey {
  entry: Pick<HistoryEntry, 'id' | 'at' | 'locale'>;
  onClose: () => void;
}

/** What a version says that the entry does not say now, and the way back to it. */
export function RestoreDialog({ uid, documentId, entry, onClose }: RestoreDialogProps) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [leaveOut, setLeaveOut] = useState<string[]>([]);
  const { allowedActions } = useRBAC([
    { action: 'plugin::content-manager.explorer.update', subject: uid },
    { action: 'plugin::content-manager.explorer.create', subject: uid },
  ]);
  const key = { uid, documentId, entry: entry.id };
  const { currentData, isError, refetch } = useJumelleRestorePlanQuery({ ...key, leaveOut: '' });
  const [restore, { isLoading }] = useJumelleRestoreMutation();
  const plan = currentData?.data;
  const changes = plan?.steps.flatMap((step) => step.changes) ?? [];
  const isAccepted = plan?.problems.every((problem) => leaveOut.includes(problem.key)) ?? false;
  const mayWrite = allowedActions['canUpdate'] || allowedActions['canCreate'];
  const hasMore = plan?.isNew === true || changes.length > 0;

  const confirm = async () => {
    if (!plan) return;
    const answer = await restore({ ...key, version: plan.version, leaveOut });
    if ('error' in answer) {
      toggleNotification({
        type: 'danger',
        message: formatMessage({ id: 'jumelle.history.restore.failed' }),
      });
      await refetch();
      return;
    }
    toggleNotification({
      type: 'success',
      message: formatMessage({ id: 'jumelle.history.restore.done' }),
    });
    onClose();
    navigate(entryPath(uid, documentId, entry.locale));
  };

  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage({ id: 'jumelle.history.close' })}>
          <Modal.Title>
            {formatMessage(
              { id: 'jumelle.history.restore.title' },
              { date: intl.formatDate(entry.at, { dateStyle: 'long', timeStyle: 'short' }) },
            )}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {isError ? (
            <Typography>{formatMessage({ id: 'jumelle.history.restore.impossible' })}</Typography>
          ) : null}
          {!plan && !isError ? (
            <Loader>{formatMessage({ id: 'jumelle.history.loading' })}</Loader>
          ) : null}
          {plan ? (
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography>
                {formatMessage({
                  id: `jumelle.history.restore.${
                    plan.isNew ? 'is-new' : hasMore ? 'explained' : 'same'
                  }`,
                })}
              </Typography>
              {plan.steps
                .filter((step) => step.changes.length > 0)
                .map((step) => (
                  <Box key={step.locale}>
                    <Box paddingBottom={2}>
                      <Typography tag="h3" variant="delta">
                        {languageName(intl, step.locale)}
                      </Typography>
                    </Box>
                    <ChangeList uid={uid} changes={step.changes} />
                  </Box>
                ))}
              {plan.problems.length > 0 ? (
                <Box background="warning100" hasRadius padding={4}>
                  <Typography tag="h3" variant="delta">
                    {formatMessage({ id: 'jumelle.history.restore.problems' })}
                  </Typography>
                  {plan.problems.map((problem) => (
                    <Box key={problem.key} paddingTop={3}>
                      <Checkbox
                        checked={leaveOut.includes(problem.key)}
                        onCheckedChange={(checked) => {
                          setLeaveOut((keys) =>
                            checked === true
                              ? [...keys, problem.key]
                              : keys.filter((each) => each !== problem.key),
                          );
                        }}
                      >
                        {problemText(intl, uid, problem)}
                      </Checkbox>
                    </Box>
                  ))}
                </Box>
              ) : null}
            </Flex>
          ) : null}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage({ id: 'jumelle.history.close' })}
          </Button>
          {mayWrite && plan && hasMore ? (
            <Button disabled={!isAccepted} loading={isLoading} onClick={() => void confirm()}>
              {formatMessage({ id: 'jumelle.history.restore.confirm' })}
            </Button>
          ) : null}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function problemText(intl: IntlShape, uid: string, problem: RestoreProblem): string {
  const [field = ''] = problem.field.split('[');
  const language = panelLanguage(intl.locale);
  const isTaken = problem.code === 'refused' && field === 'slug';
  return intl.formatMessage(
    { id: `jumelle.history.problem.${isTaken ? 'slug-taken' : problem.code}` },
    {
      field: fieldLabel(language, uid, field),
      name: problem.name ?? '',
      language: languageName(intl, field),
      message: (language === 'fr' ? problem.french : problem.message) ?? '',
    },
  );
}
