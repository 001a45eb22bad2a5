import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { currentActor } from '../../changes/actor';
import { describeUpload } from '../jobs/describe-upload';
import { createImport } from '../jobs/import-store';
import { refuse } from './refuse';

const MAX_FILES = 10;
const MEGABYTE = 1_000_000;
/** Of all files together; each is held in memory while it is read. */
const MAX_BYTES = 50 * MEGABYTE;

interface ReceivedFile {
  filepath: string;
  originalFilename: string | null;
  size: number;
}

/**
 * Keeps the uploaded files and what their columns are likely to be; the id of the import.
 *
 * @throws HttpError, ValidationError that say what is wrong with the files
 */
export async function receiveUpload(strapi: Core.Strapi, ctx: Context): Promise<string> {
  const received = filesIn(ctx);
  if (received.length === 0) refuse(ctx, 400, 'noFiles');
  if (received.length > MAX_FILES) refuse(ctx, 400, 'tooManyFiles', { limit: MAX_FILES });
  const size = received.reduce((total, file) => total + file.size, 0);
  if (size > MAX_BYTES) refuse(ctx, 413, 'tooLarge', { limit: MAX_BYTES / MEGABYTE });
  const files: { name: string; content: Buffer }[] = [];
  for (const { filepath, originalFilename } of received) {
    files.push({ name: originalFilename ?? '–', content: await readFile(filepath) });
  }
  const sheets = await describeUpload(strapi, files);
  return createImport(strapi, currentActor(strapi), sheets, files);
}

function filesIn(ctx: Context): ReceivedFile[] {
  const { files }: { files?: Record<string, ReceivedFile | ReceivedFile[]> } = Object(ctx.request);
  return [files?.files ?? []].flat();
}
