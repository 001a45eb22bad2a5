import type { StoredRow } from './jobs/row-store';
import { type Language, message, type Message, sayAll } from './message';
import { targetLabel } from './words/target-labels';

/** Why a row has its verdict, and what else people should know of it, in words. */
export const reasonOf = (row: StoredRow, language: Language): string =>
  sayAll([...verdictReason(row, language), ...row.messages], language);

function verdictReason({ verdict, changes }: StoredRow, language: Language): Message[] {
  switch (verdict) {
    case 'create':
      return [message('isNew')];
    case 'update': {
      const names = (changes ?? []).map(({ attribute }) => targetLabel(attribute, language));
      return [message('changes', { attributes: names.join(', ') })];
    }
    case 'unchanged':
      return [message('isKnown')];
    case 'error':
      return [];
  }
}
