import { Button, Flex, Typography } from '@strapi/design-system';
import { File as FileIcon } from '@strapi/icons';
import { type DragEvent, useId, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { Panel } from '../parts/panel';
import { useWords } from '../use-words';

/** Files to choose or to drop, several at once. */
export function UploadZone({
  isBusy,
  onFiles,
}: {
  isBusy: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  const t = useWords();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);

  const take = (files: FileList | null): void => {
    if (files && files.length > 0 && !isBusy) onFiles([...files]);
    // The same file can be chosen again after it was corrected.
    if (input.current) input.current.value = '';
  };
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(over);
  };

  return (
    <Panel title={t('upload.title')} intro={t('upload.intro')}>
      <Zone
        $isOver={isOver}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          take(event.dataTransfer.files);
        }}
      >
        <Flex direction="column" gap={3}>
          <FileIcon width="32px" height="32px" fill="primary600" aria-hidden />
          <Typography>{t('upload.drop')}</Typography>
          <Button
            size="L"
            loading={isBusy}
            aria-describedby={hint}
            onClick={() => input.current?.click()}
          >
            {t(isBusy ? 'upload.busy' : 'upload.choose')}
          </Button>
          <Typography id={hint} variant="pi" textColor="neutral600" textAlign="center">
            {t('upload.formats')}
          </Typography>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            aria-label={t('upload.choose')}
            accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods"
            onChange={(event) => take(event.target.files)}
          />
        </Flex>
      </Zone>
    </Panel>
  );
}

const Zone = styled.div<{ $isOver: boolean }>`
  padding: 32px 16px;
  border: 1px dashed ${({ theme, $isOver }) => theme.colors[$isOver ? 'primary600' : 'neutral300']};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $isOver }) => theme.colors[$isOver ? 'primary100' : 'neutral100']};
`;
