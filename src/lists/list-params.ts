const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether filters or an order of the content manager are about one of these attributes. */
export function mentions(params: unknown, names: readonly string[]): boolean {
  if (typeof params === 'string') {
    return params.split(',').some((part) => names.includes(part.split(':')[0]?.trim() ?? ''));
  }
  if (Array.isArray(params)) return params.some((part) => mentions(part, names));
  if (!isObject(params)) return false;
  return Object.entries(params).some(
    ([key, value]) => names.includes(key) || (isObject(value) && mentions(value, names)),
  );
}

/** An order by an attribute as one by short names: `title:ASC` as `slug:ASC`, in all its forms. */
export function asSlugs(sort: unknown, attribute: string): unknown {
  if (typeof sort === 'string') {
    return sort
      .split(',')
      .map((part) => {
        const [name = '', ...order] = part.trim().split(':');
        return [name === attribute ? 'slug' : name, ...order].join(':');
      })
      .join(',');
  }
  if (Array.isArray(sort)) return sort.map((part) => asSlugs(part, attribute));
  if (!isObject(sort)) return sort;
  return Object.fromEntries(
    Object.entries(sort).map(([name, order]) => [name === attribute ? 'slug' : name, order]),
  );
}
