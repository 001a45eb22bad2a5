import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../history/contract';
import { type DocumentKey, useJumelleEditsQuery } from './history-api';

const EVERY_MS = 15_000;

/** What others have written since the form was filled; asked for while the window is looked at. */
export function useEdits(
  key: DocumentKey,
  locale: string | undefined,
  version: number | undefined,
): readonly HistoryEntry[] {
  const isVisible = useVisible();
  const skip = locale === undefined || version === undefined;
  const { currentData } = useJumelleEditsQuery(
    { ...key, locale: locale ?? '', version: version ?? 0 },
    {
      skip,
      pollingInterval: isVisible && !skip ? EVERY_MS : 0,
      refetchOnMountOrArgChange: true,
    },
  );
  return currentData?.data ?? [];
}

function useVisible(): boolean {
  const [isVisible, setVisible] = useState(() => !document.hidden);
  useEffect(() => {
    const follow = () => {
      setVisible(!document.hidden);
    };
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
    };
  }, []);
  return isVisible;
}
