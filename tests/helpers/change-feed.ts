import type { TestServer } from './start-server';

export interface Activity {
  id: string;
  sequence: number;
  type: string;
  endTime: string;
  published: string;
  object: {
    id: string;
    type: string;
    dataset: string;
    documentId: string;
    locale: string;
    slug: string;
    canonical: string;
  };
}

export interface ActivityPage {
  id: string;
  type: string;
  partOf: { id: string };
  startIndex?: number;
  sequence: number;
  prev?: { id: string };
  next?: { id: string };
  orderedItems: Activity[];
}

/** Reads the change feed of a server as a polling program does. */
export const changeFeed = (server: TestServer) => {
  /** Follows `PUBLIC_URL`, wherever the test has its server. */
  const pageAt = async (url: string): Promise<ActivityPage> => {
    const { pathname, search } = new URL(url, server.url);
    return (await server.request.get(pathname + search).expect(200)).body;
  };
  const position = async (): Promise<number> =>
    (await server.request.get('/feeds/changes').expect(200)).body.sequence;
  /** Everything after a change, over as many pages as it takes. */
  const after = async (sequence: number, filter = ''): Promise<Activity[]> => {
    const found: Activity[] = [];
    let next: string | undefined = `/feeds/changes?after=${sequence}${filter}`;
    while (next !== undefined) {
      const page: ActivityPage = await pageAt(next);
      found.push(...page.orderedItems);
      next = page.next?.id;
    }
    return found;
  };
  return {
    pageAt,
    position,
    after,
    /** The changes that an action brings, in short and sorted: `Update cities en`. */
    async during(action: () => Promise<unknown>): Promise<string[]> {
      const before = await position();
      await action();
      return (await after(before))
        .map(({ type, object }) => `${type} ${object.dataset} ${object.locale}`)
        .sort();
    },
  };
};
