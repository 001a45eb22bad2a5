type Query = Readonly<Record<string, unknown>>;

interface Split {
  /** Without what is about publication. */
  query: Query;
  /** Which versions of the documents: `status` and `publicationFilter`. */
  version: Query;
  /** `status:ASC`, which no permission is needed for. */
  order?: string;
  /** Which status rows must have, where the query cannot say so. */
  wanted?: 'modified' | 'published';
}

/** What the panel's filter by publication stands for, as its own controller reads it. */
const STATUSES: Readonly<Record<string, Pick<Split, 'version' | 'wanted'>>> = {
  draft: { version: { status: 'draft', publicationFilter: 'never-published' } },
  published: { version: { status: 'published' } },
  'published-modified': { version: { status: 'published' }, wanted: 'modified' },
  'published-unmodified': { version: { status: 'published' }, wanted: 'published' },
};

/**
 * The panel filters by publication with `filters.$and[].__status` and sorts by `status`, neither of
 * which is an attribute: both have to be taken out of the query before permissions are applied.
 */
export function splitStatus({ sort, filters, ...query }: Query): Split {
  const orders = typeof sort === 'string' ? sort.split(',').filter((it) => it !== '') : [];
  const order = orders.find((it) => /^status:(asc|desc)$/i.test(it));
  const all = isQuery(filters) && Array.isArray(filters['$and']) ? filters['$and'] : [];
  const chosen = all.flatMap((filter: unknown) => STATUSES[String(statusOf(filter))] ?? []).at(-1);
  return {
    query: {
      ...query,
      sort: orders.filter((it) => it !== order),
      ...(isQuery(filters) && {
        filters:
          all.length === 0
            ? filters
            : { ...filters, $and: all.filter((filter) => statusOf(filter) === undefined) },
      }),
    },
    ...(chosen ?? { version: { status: 'draft' }, order }),
  };
}

function statusOf(filter: unknown): unknown {
  const status = isQuery(filter) ? filter['__status'] : undefined;
  return isQuery(status) ? status['$eq'] : undefined;
}

const isQuery = (value: unknown): value is Query => typeof value === 'object' && value !== null;
