import type { Core } from '@strapi/strapi';
import { onShutdown } from '../../bootstrap/on-shutdown';
import { DUE } from './due-table';
import { publishDue } from './publish-due';

const INTERVAL_MS = 60_000;

/**
 * Looks at the start and every minute whether an import has left something to publish, whose process
 * was stopped: of this server, of another one, or of a command line. To be called in `bootstrap()`.
 */
export async function keepPublishing(strapi: Core.Strapi): Promise<void> {
  let stopped = false;
  const look = async (): Promise<void> => {
    const { rows }: { rows: { isDue: boolean }[] } = await strapi.db.connection.raw(
      `select exists (select from ${DUE}) as "isDue"`,
    );
    if (rows[0]?.isDue) await publishDue(strapi);
  };
  const lookInBackground = (): void => {
    look().catch((cause: unknown) => {
      if (!stopped) strapi.log.error('What was imported could not be published', { cause });
    });
  };
  const timer = setInterval(lookInBackground, INTERVAL_MS);
  timer.unref();
  onShutdown(strapi, async () => {
    stopped = true;
    clearInterval(timer);
  });
  lookInBackground();
}
