import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { AccountLink, ListedAccount } from './delivery';

interface LinkDialogProps {
  account: ListedAccount;
  link: AccountLink;
  onClose: () => void;
}

/** A link to hand over: what it does, how long, and the link itself. */
export function LinkDialog({ account: { name }, link, onClose }: LinkDialogProps) {
  const { formatMessage, formatDate } = useIntl();
  const { copy } = useClipboard();
  const [isCopied, setIsCopied] = useState(false);
  const time = link.expiresAt
    ? formatDate(link.expiresAt, { dateStyle: 'long', timeStyle: 'short' })
    : '';
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{formatMessage({ id: 'jumelle.access.link.title' }, { name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography tag="p">
              {formatMessage({ id: `jumelle.access.link.${link.kind}` }, { name, time })}
            </Typography>
            <Typography tag="p" fontWeight="bold">
              {formatMessage({ id: 'jumelle.access.link.secret' })}
            </Typography>
            <Field.Root name="link">
              <Field.Label>{formatMessage({ id: 'jumelle.access.link.label' })}</Field.Label>
              <TextInput
                readOnly
                value={link.address}
                onFocus={(event) => event.currentTarget.select()}
              />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{formatMessage({ id: 'jumelle.access.close' })}</Button>
          </Modal.Close>
          <Button
            startIcon={<Duplicate aria-hidden />}
            onClick={() => void copy(link.address).then(setIsCopied)}
          >
            <span aria-live="polite">
              {formatMessage({ id: isCopied ? 'jumelle.access.copied' : 'jumelle.access.copy' })}
            </span>
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
