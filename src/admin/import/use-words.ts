import { useCallback } from 'react';
import { type PrimitiveType, useIntl } from 'react-intl';

/** Our words by the end of their id: `t('upload.title')`. */
export function useWords(): (key: string, values?: Record<string, PrimitiveType>) => string {
  const intl = useIntl();
  return useCallback(
    (key, values) => intl.formatMessage({ id: `jumelle.import.${key}` }, values),
    [intl],
  );
}
