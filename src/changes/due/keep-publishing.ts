import type { Core } from '@strapi/strapi';
import { onShutdown } from '../../bootstrap/on-shutdown';
import { onDue } from '../../documents/on-document-change';
import { DUE_TABLE } from './due-table';
import { publishDue } from './publish-due';

const INTERVAL_MS = 60_000;

/**
 * Has search and the feeds follow what is due: when a write says so, on whichever instance, and at
 * the start and every minute, in case the process was stopped that meant to do it. To be called in
 * `bootstrap()`.
 */
export function keepPublishing(strapi: Core.Strapi): void {
  let stopped = false;
  const look = async (): Promise<void> => {
    const { rows }: { rows: { isDue: boolean }[] } = await strapi.db.connection.raw(
      `select exists (select from ${DUE_TABLE}) as "isDue"`,
    );
    if (rows[0]?.isDue && !stopped) await publishDue(strapi);
  };
  const lookInBackground = (): void => {
    look().catch((cause: unknown) => {
      if (!stopped) strapi.log.error('Search and the feeds could not follow yet', { cause });
    });
  };
  const timer = setInterval(lookInBackground, INTERVAL_MS);
  timer.unref();
  onDue(strapi, lookInBackground);
  onShutdown(strapi, async () => {
    stopped = true;
    clearInterval(timer);
  });
  lookInBackground();
}
