import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { EditConflict } from '../../../history/contract';
import type { PanelRequest } from '../panel-request';
import { since } from '../since';
import { tell } from '../tell';
import type { Decision } from '../watch-requests';
import { type Choice, ConflictChoice } from './conflict-choice';
import { OneSided } from './one-sided';
import { sidesOf } from './sides';

interface ConflictDialogProps {
  conflict: EditConflict;
  request: PanelRequest;
  onDecide: (decision: Decision) => void;
}

const LAST_ENTRIES = 5;
const FROM_FORMS: readonly string[] = ['save', 'publish'];

/** Who changed what meanwhile, what I have changed, and what is to become of it. */
export function ConflictDialog({ conflict, request, onDecide }: ConflictDialogProps) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const { uid } = request;
  const { mine, theirs, both } = sidesOf(conflict.fields);
  const isForm = conflict.action === 'update';
  const isDecided = both.every(({ field }) => choices[field] !== undefined);
  const action = request.action ?? (request.method === 'DELETE' ? 'delete' : 'save');
  // Nobody types in a list, nor before an entry is deleted.
  const stay = formatMessage({
    id: `jumelle.history.conflict.${FROM_FORMS.includes(action) ? 'edit' : 'cancel'}`,
  });
  const isOneEntry = request.documentId !== undefined;
  const cancel = () => {
    onDecide({ kind: 'cancel' });
  };
  const chooseAll = (choice: Choice) => {
    setChoices(Object.fromEntries(both.map(({ field }) => [field, choice])));
  };
  const proceed = () => {
    const taken = both.filter(({ field }) => choices[field] === 'theirs');
    onDecide({ kind: 'write', without: [...theirs, ...taken].map(({ field }) => field) });
  };

  return (
    <Modal.Root open onOpenChange={cancel}>
      <Modal.Content>
        <Modal.Header closeLabel={stay}>
          <Modal.Title>
            {formatMessage(
              { id: `jumelle.history.conflict.${conflict.isGone ? 'gone' : 'title'}` },
              { name: conflict.label ?? '' },
            )}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
              {conflict.entries.slice(-LAST_ENTRIES).map((entry) => (
                <li key={entry.id}>
                  <Typography fontWeight="bold">{tell(intl, uid, entry)}</Typography>{' '}
                  <Typography textColor="neutral600">({since(intl, entry.at)})</Typography>
                </li>
              ))}
            </Flex>
            <Typography>
              {formatMessage({
                id: `jumelle.history.conflict.${
                  conflict.isGone
                    ? 'gone-explained'
                    : !isForm
                      ? 'seen-first'
                      : both.length > 0
                        ? 'choose'
                        : 'can-merge'
                }`,
              })}
            </Typography>
            {both.length > 1 ? (
              <Flex gap={2} wrap="wrap">
                <Button
                  variant="tertiary"
                  onClick={() => {
                    chooseAll('mine');
                  }}
                >
                  {formatMessage({ id: 'jumelle.history.conflict.all-mine' })}
                </Button>
                <Button
                  variant="tertiary"
                  onClick={() => {
                    chooseAll('theirs');
                  }}
                >
                  {formatMessage({ id: 'jumelle.history.conflict.all-theirs' })}
                </Button>
              </Flex>
            ) : null}
            {both.map((each) => (
              <ConflictChoice
                key={each.field}
                {...{ uid, conflict: each, choice: choices[each.field] }}
                onChoose={(choice) => {
                  setChoices((others) => ({ ...others, [each.field]: choice }));
                }}
              />
            ))}
            <OneSided {...{ uid, fields: theirs, side: 'theirs' }} />
            {isForm ? <OneSided {...{ uid, fields: mine, side: 'mine' }} /> : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={cancel}>
            {stay}
          </Button>
          {conflict.isGone ? null : (
            <Flex gap={2} wrap="wrap" justifyContent="flex-end">
              {isOneEntry ? (
                <Button
                  variant="secondary"
                  onClick={() => {
                    onDecide({ kind: 'reload' });
                  }}
                >
                  {formatMessage({
                    id: `jumelle.history.conflict.${isForm ? 'reload' : 'look'}`,
                  })}
                </Button>
              ) : null}
              <Box>
                <Button disabled={!isDecided} onClick={proceed}>
                  {formatMessage({ id: `jumelle.history.conflict.do.${action}` })}
                </Button>
              </Box>
            </Flex>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
