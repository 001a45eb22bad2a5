import { Flex, Typography } from '@strapi/design-system';
import { Fragment, type ReactNode, type ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type { HomeChanges } from '../../../home/answers';
import { entryAddress } from '../entry-address';
import { type PanelWords, usePanelWords } from '../panel-words';
import { Aside, Row, TextLink } from '../parts/rows';
import { TimeAgo } from '../parts/time-ago';

type Change = HomeChanges['data'][number];

/** Fields that are named; of more, how many. */
const NAMED_FIELDS = 4;

/** One thing that somebody did: "Marie Curie changed and published Nancy". */
export const ChangeRow = ({ change }: { change: Change }): ReactElement => {
  const { formatMessage } = useIntl();
  const words = usePanelWords();
  const { actor, at, uid, count, verb } = change;
  const details = [words[count === 1 ? 'one' : 'many'](uid), ...fieldsIn(words, change)];
  return (
    <Row>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography tag="p">
          {formatMessage(
            { id: `jumelle.home.changes.${verb}` },
            { actor: <strong>{actor.name}</strong>, what: <What change={change} /> },
          )}
        </Typography>
        <Aside>
          <TimeAgo at={at} />
          {details.map((detail) => ` · ${detail}`).join('')}
        </Aside>
      </Flex>
    </Row>
  );
};

/** The documents, by name as far as they are named, with a link as long as they exist. */
const What = ({ change }: { change: Change }): ReactElement => {
  const { formatMessage } = useIntl();
  const words = usePanelWords();
  const { uid, count, documents, locales, translations } = change;
  const locale = translations ? locales[0] : undefined;
  const names = documents.map(({ documentId, title, exists }) =>
    exists ? (
      <TextLink to={entryAddress(uid, documentId, locale)}>{title}</TextLink>
    ) : (
      <strong>{title}</strong>
    ),
  );
  const what =
    count > names.length
      ? formatMessage(
          { id: 'jumelle.home.changes.many' },
          { counted: words.counted(uid, count), names: joined(names, ', ') },
        )
      : joined(names, ', ');
  if (!translations) return <>{what}</>;
  const languages = words.list(locales.map((code) => words.language(code)));
  return <>{formatMessage({ id: 'jumelle.home.changes.translation' }, { languages, what })}</>;
};

const joined = (nodes: readonly ReactNode[], separator: string): ReactNode =>
  nodes.map((node, index) => (
    <Fragment key={index}>
      {index > 0 && separator}
      {node}
    </Fragment>
  ));

/** Which fields of one document have changed; of a new or deleted one, all have. */
function fieldsIn(words: PanelWords, { uid, count, verb, fields }: Change): string[] {
  if (count > 1 || fields.length === 0) return [];
  if (verb !== 'changed' && verb !== 'changedAndPublished') return [];
  const named = fields.slice(0, NAMED_FIELDS).map((name) => words.field(uid, name));
  const more = fields.length - named.length;
  return [words.list(more > 0 ? [...named, words.say('changes.fields', { more })] : named)];
}
