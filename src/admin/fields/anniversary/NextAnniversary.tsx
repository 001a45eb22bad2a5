import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { CELEBRATED_KINDS, CELEBRATED_STATES } from '../../../domain/anniversaries';
import { readEdtf } from '../../../domain/edtf';
import { edtfInWords } from '../../../domain/edtf-words';
import { usePanelLanguage } from '../panel-language';
import { localDay, nextAnniversary } from './next-anniversary';

/** The next round number of an agreement, from what is typed in the form at this moment. */
export default function NextAnniversary() {
  const { formatMessage, formatRelativeTime } = useIntl();
  const language = usePanelLanguage();
  const values: object = useForm('NextAnniversary', (form) => form.values);
  const text = (name: string): string => {
    const value: unknown = Reflect.get(values, name);
    return typeof value === 'string' ? value : '';
  };
  const say = (id: string) => (
    <Typography variant="omega" textColor="neutral600">
      {formatMessage({ id: `jumelle.fields.anniversary.${id}` })}
    </Typography>
  );

  const since = text('since').trim();
  if (since === '') return say('no-date');
  if (!readEdtf(since)) return say('unreadable');
  const next = nextAnniversary(since, localDay(new Date()));
  if (!next) return say('none');
  if (!CELEBRATED_STATES.includes(text('state'))) return say('not-active');
  if (!CELEBRATED_KINDS.includes(text('kind'))) return say('not-celebrated');
  const due = readEdtf(next.dueOn);
  const distance = formatRelativeTime(next.inYears, 'year', { numeric: 'auto' });
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography variant="beta">
        {formatMessage({ id: 'jumelle.fields.anniversary.years' }, { years: next.years })}
      </Typography>
      <Typography textColor="neutral600">
        {formatMessage(
          { id: 'jumelle.fields.anniversary.when' },
          { date: due && edtfInWords(language, due), distance },
        )}
      </Typography>
    </Flex>
  );
}
