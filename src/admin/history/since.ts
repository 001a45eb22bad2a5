import type { IntlShape } from 'react-intl';

const STEPS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** "10 seconds ago", « il y a 3 heures ». */
export function since(intl: IntlShape, at: string, now = Date.now()): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(at)) / 1_000));
  const [unit, length] = STEPS.find(([, each]) => seconds >= each) ?? (['second', 1] as const);
  return intl.formatRelativeTime(-Math.floor(seconds / length), unit, { numeric: 'auto' });
}
