import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { addYears, readEdtf } from '../../../domain/edtf';
import { edtfInWords } from '../../../domain/edtf-words';
import {
  useJumelleOriginalQuery,
  useJumelleSharedLinksQuery,
} from '../../translations/original-api';
import { mainLocale } from '../../translations/main-locale';
import { useFormDocument } from '../form-document';
import { usePanelLanguage } from '../panel-language';
import { linkedNow } from './linked-now';

/** What an anniversary can be of, and the date that it counts from. */
const SUBJECTS = {
  twinning: { model: 'api::twinning.twinning', date: 'since' },
  city: { model: 'api::city.city', date: 'foundedOn' },
  network: { model: 'api::network.network', date: 'foundedOn' },
} as const;
type Subject = keyof typeof SUBJECTS;

/** When an anniversary falls due, which is computed, from what is in the form at this moment. */
export default function DueDate() {
  const { formatMessage } = useIntl();
  const language = usePanelLanguage();
  const values: object = useForm('DueDate', (form) => form.values);
  const years: unknown = Reflect.get(values, 'years');
  const twinning = useLinked('twinning', values);
  const city = useLinked('city', values);
  const network = useLinked('network', values);
  const linked = [twinning, city, network].filter((each) => each !== undefined);
  const isReading = linked.includes('reading');
  const [subject, ...others] = linked.filter((each) => each !== 'reading');
  const { data } = useJumelleOriginalQuery(
    {
      model: SUBJECTS[subject?.name ?? 'twinning'].model,
      documentId: subject?.documentId ?? '',
      ...{ locale: mainLocale() ?? '', status: 'draft' },
    },
    { skip: subject === undefined },
  );
  const say = (id: string) => (
    <Typography variant="omega" textColor="neutral600">
      {formatMessage({ id: `jumelle.fields.due.${id}` })}
    </Typography>
  );

  if (isReading) return null;
  if (subject === undefined) return say('no-subject');
  // A membership has no date in the register.
  if (others.length > 0) return say('no-date');
  if (typeof years !== 'number') return say('no-years');
  if (!data) return null;
  const stored = data.data[SUBJECTS[subject.name].date];
  const date = typeof stored === 'string' ? readEdtf(stored) : null;
  const due = date && readEdtf(addYears(date, years) ?? '');
  if (!due) return say('no-date');
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography variant="beta">{edtfInWords(language, due)}</Typography>
      {say('computed')}
    </Flex>
  );
}

/** What a relation of the form leads to, be it saved or not. */
function useLinked(
  name: Subject,
  values: object,
): { name: Subject; documentId: string } | 'reading' | undefined {
  const { model, documentId = '', status } = useFormDocument();
  const { currentData, isFetching } = useJumelleSharedLinksQuery(
    { model, documentId, locale: mainLocale() ?? '', status, field: name },
    { skip: documentId === '' },
  );
  if (isFetching && !currentData) return 'reading';
  const found = linkedNow(Reflect.get(values, name), currentData?.results ?? []);
  return found === undefined ? undefined : { name, documentId: found };
}
