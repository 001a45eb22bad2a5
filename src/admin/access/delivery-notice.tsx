import {
  Box,
  DesignSystemProvider,
  darkTheme,
  lightTheme,
  Typography,
} from '@strapi/design-system';
import { createRoot } from 'react-dom/client';
import { IntlProvider, useIntl } from 'react-intl';
import type { PanelLanguage } from '../../labels/labels';
import type { Delivery } from './delivery';
import { en } from './words/en';
import { fr } from './words/fr';

const WORDS = { en, fr };
const COLOURS = { sent: 'success', off: 'warning', failed: 'danger' } as const;
/** How long Strapi's window may take to show the link. */
const PATIENCE_MS = 5_000;

/** Puts what became of an invitation's e-mail above the link, once the window shows it. */
export function showDelivery(delivery: Delivery, language: PanelLanguage): void {
  const put = (): boolean => {
    const link = linkInDialog();
    if (!link) return false;
    const place = document.createElement('div');
    link.before(place);
    createRoot(place).render(
      <IntlProvider locale={language} messages={WORDS[language]}>
        <DesignSystemProvider locale={language} theme={isDark() ? darkTheme : lightTheme}>
          <Notice delivery={delivery} />
        </DesignSystemProvider>
      </IntlProvider>,
    );
    return true;
  };
  if (put()) return;
  const observer = new MutationObserver(() => {
    if (put()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), PATIENCE_MS);
}

function Notice({ delivery }: { delivery: Delivery }) {
  const { formatMessage } = useIntl();
  const reason =
    delivery.state === 'failed'
      ? formatMessage({ id: `jumelle.access.problem.${delivery.problem}` })
      : '';
  const colour = COLOURS[delivery.state];
  return (
    <Box
      role="status"
      padding={4}
      marginBottom={4}
      hasRadius
      background={`${colour}100`}
      borderColor={`${colour}200`}
    >
      <Typography textColor={`${colour}700`}>
        {formatMessage({ id: `jumelle.access.invited.${delivery.state}` }, { reason })}
      </Typography>
    </Box>
  );
}

/**
 * The box of the link, which Strapi shortens and begins with the address of the panel: the outermost
 * element around it that the fields of the form are not in.
 */
function linkInDialog(): Element | undefined {
  const dialog = document.querySelector('[role="dialog"]');
  const texts = [...(dialog?.querySelectorAll('*') ?? [])];
  let box = texts.find(({ childElementCount, textContent }) =>
    childElementCount === 0 ? textContent.startsWith(`${window.location.origin}/`) : false,
  );
  while (box?.parentElement && !box.parentElement.querySelector('input')) box = box.parentElement;
  return box;
}

/** As the panel chooses: what is stored, or else the system's choice. */
function isDark(): boolean {
  const chosen = window.localStorage.getItem('STRAPI_THEME');
  if (chosen === 'dark' || chosen === 'light') return chosen === 'dark';
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}
