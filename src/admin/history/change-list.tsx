import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { FieldChange, FieldValue as Value } from '../../history/contract';
import { fieldLabel, panelLanguage } from '../../labels/labels';
import { FieldValue } from './field-value';
import { wordDiff } from './word-diff';

/** Texts from this length on are compared word by word. */
const LONG_TEXT = 60;

/** What changed, field by field: what it was and what it became. */
export function ChangeList({ uid, changes }: { uid: string; changes: readonly FieldChange[] }) {
  const intl = useIntl();
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
      {changes.map(({ field, before, after }) => (
        <Box key={field}>
          <Typography tag="dt" variant="pi" fontWeight="bold">
            {fieldLabel(panelLanguage(intl.locale), uid, field)}
          </Typography>
          <Box tag="dd" paddingTop={1} style={{ overflowWrap: 'anywhere' }}>
            <BeforeAfter {...{ uid, field, before, after }} />
          </Box>
        </Box>
      ))}
    </Flex>
  );
}

interface BeforeAfterProps {
  uid: string;
  field: string;
  before: Value;
  after: Value;
}

export function BeforeAfter({ uid, field, before, after }: BeforeAfterProps) {
  const { formatMessage } = useIntl();
  if (isLong(before) && isLong(after)) return <TextDiff before={before} after={after} />;
  const shown = { uid, field };
  return (
    <Flex gap={2} alignItems="flex-start" wrap="wrap">
      <Box background="danger100" hasRadius paddingLeft={2} paddingRight={2} maxWidth="100%">
        <Hidden>{formatMessage({ id: 'jumelle.history.before' })}</Hidden>
        <FieldValue {...shown} value={before} />
      </Box>
      <Typography aria-hidden textColor="neutral600">
        →
      </Typography>
      <Box background="success100" hasRadius paddingLeft={2} paddingRight={2} maxWidth="100%">
        <Hidden>{formatMessage({ id: 'jumelle.history.after' })}</Hidden>
        <FieldValue {...shown} value={after} />
      </Box>
    </Flex>
  );
}

const isLong = (value: Value): value is string =>
  typeof value === 'string' && value.length >= LONG_TEXT;

/** One text with what went struck through and what came underlined: not by colour alone. */
function TextDiff({ before, after }: { before: string; after: string }) {
  return (
    <Typography tag="p" style={{ whiteSpace: 'pre-wrap' }}>
      {wordDiff(before, after).map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const isRemoved = kind === 'removed';
        return (
          <Box
            key={index}
            tag={isRemoved ? 'del' : 'ins'}
            background={isRemoved ? 'danger100' : 'success100'}
            display="inline"
          >
            {text}
          </Box>
        );
      })}
    </Typography>
  );
}

/** Said to screen readers alone. */
function Hidden({ children }: { children: string }) {
  return (
    <span
      style={{
        position: 'absolute',
        width: 1,
        height: 1,
        overflow: 'hidden',
        clipPath: 'inset(50%)',
      }}
    >
      {children}
    </span>
  );
}
