import type { ReactElement } from 'react';
import type { HomeCoverage } from '../../../home/answers';
import { usePanelWords } from '../panel-words';
import { EmptyWords } from '../parts/empty-words';

/** Whether there is neither text nor a translation, or no locale to translate into. */
export const isNothingToTranslate = ({ coverage }: HomeCoverage): boolean =>
  coverage.every(({ documents, translated }) => documents + translated === 0);

/** What to do first. */
export const NothingToTranslate = ({ data }: { data: HomeCoverage }): ReactElement => {
  const { say } = usePanelWords();
  return data.locales.length === 0 ? (
    <EmptyWords
      title={say('translations.noLocale')}
      hint={say('translations.noLocale.hint')}
      action={{ to: '/settings/internationalization', label: say('translations.noLocale.action') }}
    />
  ) : (
    <EmptyWords
      title={say('translations.none')}
      hint={say('translations.none.hint')}
      action={{
        to: '/content-manager/collection-types/api::city.city',
        label: say('translations.none.action'),
      }}
    />
  );
};
