import { darkTheme, DesignSystemProvider, lightTheme } from '@strapi/design-system';
import { adminApi } from '@strapi/strapi/admin';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { panelLanguage } from '../../../labels/labels';
import { panelStore } from '../panel-state';
import type { Ask, Decision } from '../watch-requests';
import { en } from '../words/en';
import { fr } from '../words/fr';
import { ConflictDialog } from './conflict-dialog';

const WORDS = { en, fr };

/**
 * Shows what others have written meanwhile and waits for a decision. The dialog is a tree of its own:
 * a refused write may come from a form, a list or a window over another, and whatever asked for it
 * may not be there any more.
 */
const askAboutConflict: Ask = (conflict, request) =>
  new Promise<Decision>((resolve) => {
    const { admin_app: state } = panelStore()?.getState() ?? {};
    const language = panelLanguage(state?.language.locale);
    const chosen = state?.theme.currentTheme ?? 'system';
    const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
    const isDark = chosen === 'dark' || (chosen === 'system' && prefersDark);
    const place = document.body.appendChild(document.createElement('div'));
    const root = createRoot(place);
    const decide = (decision: Decision) => {
      root.unmount();
      place.remove();
      if (decision.kind === 'reload') reload(request.uid, conflict.documentId);
      resolve(decision);
    };
    root.render(
      <IntlProvider locale={language} messages={WORDS[language]}>
        <DesignSystemProvider locale={language} theme={isDark ? darkTheme : lightTheme}>
          <ConflictDialog conflict={conflict} request={request} onDecide={decide} />
        </DesignSystemProvider>
      </IntlProvider>,
    );
  });

export default askAboutConflict;

const documentApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] });

/** Fills the open form with what is stored. */
function reload(uid: string, documentId: string): void {
  panelStore()?.dispatch(
    documentApi.util.invalidateTags([
      'Relations',
      { type: 'Document', id: `${uid}_${documentId}` },
    ]),
  );
}
