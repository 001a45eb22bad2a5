/** What became of a mail, as the server tells it (`src/accounts/send-mail.ts`). */
export type Delivery = { state: 'sent' | 'off' } | { state: 'failed'; problem: string };

export interface AccountLink {
  kind: 'invitation' | 'reset';
  address: string;
  expiresAt: string | null;
}

export interface ListedAccount {
  id: number;
  name: string;
  email: string;
  roles: string[];
  state: 'active' | 'invited' | 'closed';
}
