import type { Core } from '@strapi/strapi';
import { type Progress, touchImport } from './import-store';

const BEAT_MS = 1000;

/** Somebody asked for the work to be given up. */
export class Cancelled extends Error {}

export interface Beat {
  (progress: Progress): void;
  /** @throws Cancelled */
  check(): void;
}

/**
 * Runs `work` on an import while telling the database every second how far it has come, so that
 * everybody sees it and nobody takes it for abandoned, and asking whether to go on.
 */
export async function workOnImport<Result>(
  strapi: Core.Strapi,
  id: string,
  first: Progress,
  work: (beat: Beat) => Promise<Result>,
): Promise<Result> {
  let progress = first;
  let goes = true;
  const touch = (): void => {
    touchImport(strapi, id, progress).then(
      (answer) => (goes = answer),
      (error: unknown) => strapi.log.warn(`Import ${id}: ${String(error)}`),
    );
  };
  const timer = setInterval(touch, BEAT_MS);
  const beat: Beat = Object.assign(
    (now: Progress) => {
      progress = now;
    },
    {
      check() {
        if (!goes) throw new Cancelled();
      },
    },
  );
  try {
    return await work(beat);
  } finally {
    clearInterval(timer);
  }
}
