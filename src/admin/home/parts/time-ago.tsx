import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';

const UNITS = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** "3 hours ago", with the exact time as its title. */
export const TimeAgo = ({ at }: { at: string }): ReactElement => {
  const { formatDate, formatRelativeTime } = useIntl();
  const seconds = Math.max((Date.now() - Date.parse(at)) / 1000, 0);
  const [unit, length] = UNITS.find(([, size]) => seconds >= size) ?? ['second', 1];
  return (
    <time dateTime={at} title={formatDate(at, { dateStyle: 'full', timeStyle: 'medium' })}>
      {formatRelativeTime(-Math.floor(seconds / length), unit, { numeric: 'auto' })}
    </time>
  );
};
