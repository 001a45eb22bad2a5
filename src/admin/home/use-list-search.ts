import { useSearchParams } from 'react-router-dom';

/** What a list shows, kept in the address of the page so that it can be shared and gone back to. */
interface ListSearch {
  get: (name: string) => string | undefined;
  /** From 1. */
  page: number;
  turnTo: (page: number) => void;
  /** Chooses another list, which begins on its first page; `undefined` takes a choice back. */
  choose: (choice: Readonly<Record<string, string | undefined>>) => void;
}

export function useListSearch(): ListSearch {
  const [search, setSearch] = useSearchParams();
  const change = (choice: Readonly<Record<string, string | undefined>>): void => {
    setSearch((before) => {
      for (const [name, value] of Object.entries(choice)) {
        if (value === undefined) before.delete(name);
        else before.set(name, value);
      }
      return before;
    });
  };
  return {
    get: (name) => search.get(name) ?? undefined,
    page: Math.max(Math.floor(Number(search.get('page'))) || 1, 1),
    turnTo: (page) => {
      change({ page: String(page) });
    },
    choose: (choice) => {
      change({ ...choice, page: undefined });
    },
  };
}
