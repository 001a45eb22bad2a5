import type { InputProps } from '../fields/edit-layout';
import type { TranslationField } from './arrange-translation';

/** What the inputs of a translation are given. */
export type TranslationProps = InputProps &
  Pick<TranslationField, 'subject' | 'kind' | 'parts' | 'writtenIn' | 'original'>;
