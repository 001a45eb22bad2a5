import { useCallback, useEffect, useState } from 'react';
import type { Import } from './import-types';
import { useImportClient } from './use-import-client';

/** How often the server is asked while it works, and while it does not answer. */
const WORKING_MS = 700;
const UNREACHABLE_MS = 3000;

interface Watched {
  data: Import | undefined;
  /** Of the last answer; what was read before stays. */
  error: unknown;
  refresh: () => void;
}

/** An import as the server has it, asked for again and again while it is being worked on. */
export function useImport(id: string): Watched {
  const client = useImportClient();
  const [data, setData] = useState<Import>();
  const [error, setError] = useState<unknown>();
  const [turn, setTurn] = useState(0);
  const refresh = useCallback(() => {
    setTurn((before) => before + 1);
  }, []);

  useEffect(() => {
    let timer: number | undefined;
    let isOver = false;
    const later = (wait: number): void => {
      timer = window.setTimeout(read, wait);
    };
    const read = (): void => {
      client.read(id).then(
        (answer) => {
          if (isOver) return;
          setData(answer);
          setError(undefined);
          if (answer.state === 'checking' || answer.state === 'applying') later(WORKING_MS);
        },
        (reason: unknown) => {
          if (isOver) return;
          setError(reason);
          if (!isFinal(reason)) later(UNREACHABLE_MS);
        },
      );
    };
    read();
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [client, id, turn]);

  return { data, error, refresh };
}

/** The server has answered, and will answer the same again. */
const isFinal = (error: unknown): boolean => {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
  return status >= 400 && status < 500;
};
