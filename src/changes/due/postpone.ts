import type { ContentUid } from '../../content/content-types';
import { announceDue } from '../../documents/on-document-change';
import type { Transaction } from '../../documents/one-write-at-a-time';
import { DUE_TABLE, OR_STILL_DUE } from './due-table';

/** So many documents follow a write in its own transaction: that takes no second. */
const AT_ONCE = 200;

/**
 * Has documents follow a write that show something of what it changed: at once by `follow`, or, when
 * there are thousands of them (the agreements about a theme that is renamed), soon after it is
 * committed, so that whoever saves is not kept waiting.
 */
export async function followNowOrSoon(
  trx: Transaction,
  uid: ContentUid,
  documentIds: readonly string[],
  follow: () => Promise<void>,
): Promise<void> {
  if (documentIds.length <= AT_ONCE) return follow();
  await trx.raw(
    `insert into ${DUE_TABLE} as d (uid, document_id, is_new, log_id)
       select ?, id, false, nullif(current_setting('jumelle.log_id', true), '')::bigint
         from unnest(?::text[]) with ordinality x (id, n) order by n ${OR_STILL_DUE}`,
    [uid, [...documentIds]],
  );
  await announceDue(trx);
}
