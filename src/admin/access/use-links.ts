import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { AccountLink, Delivery, ListedAccount } from './delivery';

interface Given {
  data: { link: AccountLink; delivery: Delivery | null };
}

/**
 * Has links made and sent, and says what became of it; a link that could not be sent, or was asked
 * for without sending, goes to `onLink`.
 */
export function useLinks(onLink: (account: ListedAccount, link: AccountLink) => void) {
  const { post } = useFetchClient();
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [busy, setBusy] = useState<number>();

  const give = async (account: ListedAccount, send: boolean): Promise<void> => {
    setBusy(account.id);
    try {
      const { data } = await post<Given>(`/jumelle/accounts/${account.id}/link`, { send });
      const { link, delivery } = data.data;
      const { email } = account;
      if (delivery?.state === 'sent') {
        const message = formatMessage({ id: 'jumelle.access.sent' }, { email });
        toggleNotification({ type: 'success', message });
        return;
      }
      if (delivery?.state === 'failed') {
        const reason = formatMessage({ id: `jumelle.access.problem.${delivery.problem}` });
        const message = formatMessage({ id: 'jumelle.access.failed' }, { email, reason });
        toggleNotification({ type: 'danger', message });
      }
      onLink(account, link);
    } catch (error) {
      const message = formatAPIError(error as Parameters<typeof formatAPIError>[0]);
      toggleNotification({ type: 'danger', message });
    } finally {
      setBusy(undefined);
    }
  };
  return { give, busy };
}
