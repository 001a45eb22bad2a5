import {
  Badge,
  Button,
  Flex,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { Mail, Key } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { panelLanguage } from '../../labels/labels';
import type { AccountLink, ListedAccount } from './delivery';
import { LinkDialog } from './link-dialog';
import { roleName } from './name-roles';
import { useLinks } from './use-links';

const COLUMNS = ['name', 'email', 'roles', 'state', 'actions'] as const;
const BADGES = { active: 'success', invited: 'secondary', closed: 'neutral' } as const;

export function AccountTable(props: { accounts: readonly ListedAccount[]; canSend: boolean }) {
  const { formatMessage } = useIntl();
  const [shown, setShown] = useState<{ account: ListedAccount; link: AccountLink }>();
  const { give, busy } = useLinks((account, link) => setShown({ account, link }));
  return (
    <>
      <Table colCount={COLUMNS.length} rowCount={props.accounts.length + 1}>
        <Thead>
          <Tr>
            {COLUMNS.map((column) => (
              <Th key={column}>
                <Typography variant="sigma">
                  {formatMessage({ id: `jumelle.access.${column}` })}
                </Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {props.accounts.map((account) => (
            <AccountRow
              key={account.id}
              account={account}
              canSend={props.canSend}
              isBusy={busy === account.id}
              onGive={(send) => void give(account, send)}
            />
          ))}
        </Tbody>
      </Table>
      {shown ? <LinkDialog {...shown} onClose={() => setShown(undefined)} /> : null}
    </>
  );
}

interface AccountRowProps {
  account: ListedAccount;
  canSend: boolean;
  isBusy: boolean;
  onGive: (send: boolean) => void;
}

function AccountRow({ account, canSend, isBusy, onGive }: AccountRowProps) {
  const { formatMessage, locale } = useIntl();
  const { name, email, roles, state } = account;
  const colour = BADGES[state];
  const named = roles.map((role) => roleName(role, panelLanguage(locale)));
  return (
    <Tr>
      {[name, email, named.join(', ')].map((text, index) => (
        <Td key={COLUMNS[index]}>
          <Typography>{text}</Typography>
        </Td>
      ))}
      <Td>
        <Badge backgroundColor={`${colour}100`} textColor={`${colour}700`}>
          {formatMessage({ id: `jumelle.access.state.${state}` })}
        </Badge>
      </Td>
      <Td>
        {state === 'closed' ? null : (
          <Flex gap={2}>
            {canSend ? (
              <Button
                variant="secondary"
                startIcon={<Mail aria-hidden />}
                loading={isBusy}
                onClick={() => onGive(true)}
                aria-label={formatMessage({ id: 'jumelle.access.send.to' }, { name })}
              >
                {formatMessage({ id: 'jumelle.access.send' })}
              </Button>
            ) : null}
            <Button
              variant="tertiary"
              startIcon={<Key aria-hidden />}
              loading={isBusy}
              onClick={() => onGive(false)}
              aria-label={formatMessage({ id: 'jumelle.access.show.of' }, { name })}
            >
              {formatMessage({ id: 'jumelle.access.show' })}
            </Button>
          </Flex>
        )}
      </Td>
    </Tr>
  );
}
