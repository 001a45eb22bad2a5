import { Radio, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useWords } from '../use-words';

/** Whether what is imported is public at once. */
export function PublishChoice({
  value,
  onChange,
}: {
  value: boolean;
  onChange: (publish: boolean) => void;
}) {
  const t = useWords();
  const label = useId();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography id={label} fontWeight="bold" variant="pi">
        {t('publish.label')}
      </Typography>
      <Radio.Group
        aria-labelledby={label}
        value={value ? 'publish' : 'drafts'}
        onValueChange={(choice: string) => {
          onChange(choice === 'publish');
        }}
      >
        <Radio.Item value="publish">{t('publish.publish')}</Radio.Item>
        <Radio.Item value="drafts">{t('publish.drafts')}</Radio.Item>
      </Radio.Group>
    </Flex>
  );
}
