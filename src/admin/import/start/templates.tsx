import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { panelLanguage } from '../../../labels/labels';
import { csvFile, download } from '../download';
import { KINDS } from '../import-types';
import { Panel } from '../parts/panel';
import { useWords } from '../use-words';
import { TEMPLATES } from './template-files';

/** For whoever has no list yet, or wonders how one should look. */
export function Templates() {
  const t = useWords();
  const { locale } = useIntl();
  const templates = TEMPLATES[panelLanguage(locale)];
  return (
    <Panel title={t('templates.title')} intro={t('templates.intro')}>
      <Flex gap={2} wrap="wrap">
        {KINDS.map((kind) => (
          <Button
            key={kind}
            variant="tertiary"
            startIcon={<Download aria-hidden />}
            onClick={() => {
              const { name, rows } = templates[kind];
              download(`${name}.csv`, csvFile(rows));
            }}
          >
            {t(`kind.${kind}`)}
          </Button>
        ))}
      </Flex>
    </Panel>
  );
}
