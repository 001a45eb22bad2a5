/** What a mail about an account says, in one language. Plain text without markup. */
export interface AccountWords {
  greeting(name: string): string;
  invitation: {
    subject: string;
    body(inviter: string | null): string[];
    button: string;
  };
  reset: {
    subject: string;
    body: string[];
    button: string;
  };
  /** Before the address, for those whose mail program shows no button. */
  address: string;
  ending: string;
}
