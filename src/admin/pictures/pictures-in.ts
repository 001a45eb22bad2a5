const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Ids of the pictures anywhere in the values of a form, each once, in the order of the form. */
export function picturesIn(values: unknown): number[] {
  const found = new Set<number>();
  const look = (value: unknown): void => {
    if (!isRecord(value)) return;
    const { id, mime } = value;
    if (typeof id === 'number' && typeof mime === 'string') {
      if (mime.startsWith('image/')) found.add(id);
      return;
    }
    for (const each of Object.values(value)) look(each);
  };
  look(values);
  return [...found];
}
