import type { PlanContext } from './context';
import type { Known } from './register';
import type { RowData, RowUid } from './row-data';

interface TitledRow {
  uid: RowUid;
  match: Known | null;
  content: RowData;
}

/**
 * An agreement that nobody has named is called after its cities, in each language, and so it is in
 * a list that somebody exported. What an agreement is called already is no title to give it when the
 * file comes back: it would keep that name when a city gets another one.
 */
export async function leaveOutKnownTitles(
  { defaultLocale, loadTitles }: PlanContext,
  rows: readonly TitledRow[],
): Promise<void> {
  const byLocale = new Map<string, { documentId: string; texts: Record<string, unknown> }[]>();
  for (const { uid, match, content } of rows) {
    if (uid !== 'api::twinning.twinning' || !match) continue;
    for (const [locale, texts] of [[defaultLocale, content.data] as const, ...content.translations])
      if (typeof texts.title === 'string') {
        const titled = { documentId: match.documentId, texts };
        byLocale.set(locale, [...(byLocale.get(locale) ?? []), titled]);
      }
  }
  for (const [locale, titled] of byLocale) {
    const titles = await loadTitles(
      locale,
      titled.map(({ documentId }) => documentId),
    );
    for (const { documentId, texts } of titled) {
      if (titles.get(documentId) === texts.title) delete texts.title;
    }
  }
  for (const { content } of rows) {
    for (const [locale, texts] of content.translations) {
      if (Object.keys(texts).length === 0) content.translations.delete(locale);
    }
  }
}
