/** Whether a JSON value nests deeper than `max` levels; looks no deeper than that. */
export function isDeeperThan(value: unknown, max: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return max === 0 || Object.values(value).some((below) => isDeeperThan(below, max - 1));
}
