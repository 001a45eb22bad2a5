/**
 * A reference consumer: keeps a copy of everything that an instance publishes, through its public
 * feeds only. It needs nothing but `fetch`, and this is all that a partner has to do:
 *
 * 1. download every dataset once, and note the smallest `meta.sequence`;
 * 2. ask `/feeds/changes?after={sequence}` from time to time, and for each change fetch the record
 *    that it names (`object.canonical`), or remove it;
 * 3. note the `sequence` of the page: that is where to go on, also after a crash of either side.
 *
 * Fetching what a record is now, rather than what it was at the time of the change, makes all of
 * this repeatable: a change may be followed twice, and a later one is already in.
 */
export interface ReplicaOptions {
  /** Where the instance is reached: `https://twins.nancy.example`, no trailing slash. */
  url: string;
  datasets: readonly string[];
  locales: readonly string[];
}

/** What is worth storing: from it a replica goes on where it was. */
export interface ReplicaState {
  /** Everything up to this change is in. */
  sequence: number;
  /** By dataset, locale and document, see `keyOf`. */
  records: Map<string, ReplicaRecord>;
}

export interface ReplicaRecord {
  documentId: string;
  slug: string | null;
  [field: string]: unknown;
}

interface Activity {
  sequence: number;
  type: 'Create' | 'Update' | 'Delete';
  object: { id: string; dataset: string; documentId: string; locale: string; canonical: string };
}

interface ActivityPage {
  sequence: number;
  next?: { id: string };
  orderedItems: Activity[];
}

interface Fetched<Body> {
  status: number;
  body: Body;
}

const RETRIES = 5;
const RETRY_MS = 200;

export const keyOf = (dataset: string, locale: string, documentId: string): string =>
  `${dataset}/${locale}/${documentId}`;

/** Step 1: downloads all datasets. What changes meanwhile comes with the first `follow`. */
export async function startReplica(options: ReplicaOptions): Promise<ReplicaState> {
  const records: ReplicaState['records'] = new Map();
  const sequences: number[] = [];
  for (const dataset of options.datasets) {
    for (const locale of options.locales) {
      const { body } = await get<{ meta: { sequence: number }; data: ReplicaRecord[] }>(
        `${options.url}/feeds/${dataset}.json?locale=${locale}`,
      );
      for (const record of body.data)
        records.set(keyOf(dataset, locale, record.documentId), record);
      sequences.push(body.meta.sequence);
    }
  }
  return { sequence: Math.min(...sequences), records };
}

/**
 * Steps 2 and 3: catches up with the instance. Throws when it cannot be reached; what has been
 * followed until then is kept, and the next call goes on from there.
 * @returns the changes that were new
 */
export async function followChanges(
  state: ReplicaState,
  { url }: Pick<ReplicaOptions, 'url'>,
): Promise<Activity[]> {
  const followed: Activity[] = [];
  for (;;) {
    const { body: page } = await get<ActivityPage>(`${url}/feeds/changes?after=${state.sequence}`);
    // Of several changes of a record, the last one says all.
    const latest = new Map(page.orderedItems.map((activity) => [activity.object.id, activity]));
    for (const activity of latest.values()) await apply(state, activity);
    state.sequence = page.sequence;
    followed.push(...page.orderedItems);
    if (!page.next) return followed;
  }
}

async function apply({ records }: ReplicaState, activity: Activity): Promise<void> {
  const { dataset, locale, documentId } = activity.object;
  const record = activity.type === 'Delete' ? null : await fetchRecord(activity);
  const key = keyOf(dataset, locale, documentId);
  if (record) records.set(key, record);
  else records.delete(key);
}

/** The record as it is now; null where it is gone again, as a later change will say. */
async function fetchRecord({ sequence, object }: Activity): Promise<ReplicaRecord | null> {
  for (let tries = 1; ; tries += 1) {
    const { status, body } = await get<{ meta: { sequence: number }; data: ReplicaRecord }>(
      object.canonical,
      [404, 410],
    );
    if (status !== 200) return null;
    // Some cache on the way may be behind the page of changes.
    if (body.meta.sequence >= sequence) return body.data;
    if (tries > RETRIES) throw new Error(`${object.canonical} is older than change ${sequence}`);
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

async function get<Body>(url: string, expected: readonly number[] = []): Promise<Fetched<Body>> {
  const answer = await fetch(url, { headers: { accept: 'application/json' } });
  const text = await answer.text();
  if (!answer.ok && !expected.includes(answer.status)) {
    throw new Error(`${url} answered ${answer.status}: ${text}`);
  }
  return { status: answer.status, body: JSON.parse(text) };
}
