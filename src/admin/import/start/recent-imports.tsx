import { Badge, Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { FormattedDate } from 'react-intl';
import { Link } from 'react-router-dom';
import type { Import } from '../import-types';
import { Panel } from '../parts/panel';
import { useWords } from '../use-words';

const COLOURS = {
  applied: ['success100', 'success700'],
  failed: ['danger100', 'danger700'],
  applying: ['secondary100', 'secondary700'],
  checking: ['secondary100', 'secondary700'],
  checked: ['neutral150', 'neutral700'],
  mapping: ['neutral150', 'neutral700'],
} as const;

/** Imports of the last days, to go on with or to look up. */
export function RecentImports({
  imports,
  onRemove,
}: {
  imports: readonly Import[];
  onRemove: (id: Import['id']) => void;
}) {
  const t = useWords();
  return (
    <Panel title={t('recent.title')}>
      <Box tag="ul">
        {imports.map((item) => {
          const { id, state, createdAt } = item;
          const [background, color] = COLOURS[state];
          const files = filesOf(item);
          const isBusy = state === 'checking' || state === 'applying';
          return (
            <Flex key={id} tag="li" gap={3} paddingTop={2} paddingBottom={2} wrap="wrap">
              <Typography
                tag={Link}
                to={String(id)}
                textColor="primary600"
                style={{ overflowWrap: 'anywhere', flex: '1 1 14rem' }}
              >
                {files}
              </Typography>
              <Badge backgroundColor={background} textColor={color}>
                {t(`state.${state}`)}
              </Badge>
              <Typography variant="pi" textColor="neutral600">
                <FormattedDate value={createdAt} dateStyle="medium" timeStyle="short" />
              </Typography>
              {!isBusy && (
                <IconButton
                  label={t('recent.remove', { files })}
                  variant="ghost"
                  size="S"
                  onClick={() => onRemove(id)}
                >
                  <Trash />
                </IconButton>
              )}
            </Flex>
          );
        })}
      </Box>
    </Panel>
  );
}

const filesOf = ({ sheets }: Import): string =>
  [...new Set(sheets.map(({ file }) => file))].join(', ');
