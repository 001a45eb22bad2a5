import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { hasContent } from '../bootstrap/has-content';
import { reportProgress } from '../bootstrap/report-progress';
import { offerDocument, type KnownDocuments } from './offer-document';
import {
  entryName,
  isOffered,
  noteOffered,
  readOffered,
  writeOffered,
  type Offered,
} from './offered';
import { createProgress } from './progress';
import { readSample, type SampleDocument } from './read-sample';
import { withoutEvents } from './without-events';

const NO_SAMPLE = 'none';
const SAMPLE_NAME = /^[a-z0-9-]+$/;

/**
 * Loads the sample that `SEED` names into a database without content, in one transaction: a process
 * that is killed meanwhile leaves nothing behind, and the next start loads it whole. Where a sample
 * was loaded before, only what a newer version of it adds is offered, once; what staff changed or
 * deleted stays as they left it.
 */
export async function seedSample(strapi: Core.Strapi): Promise<void> {
  const sample: string = strapi.config.get('jumelle.seed');
  if (sample === NO_SAMPLE) return;
  const locales = await readLocaleCodes(strapi);
  const documents = readSample(sampleFolder(strapi, sample), locales.default, (uid) =>
    strapi.contentType(uid),
  );
  const report = await withoutEvents(strapi, () =>
    strapi.db.transaction(async ({ trx }): Promise<string | undefined> => {
      await trx.raw("select pg_advisory_xact_lock(hashtext('jumelle seed'))");
      const before = await readOffered(strapi, sample);
      if (!before && (await hasContent(strapi))) return undefined;
      return offerSample(strapi, { sample, documents, locales, before });
    }),
  );
  if (report) reportProgress(strapi, report);
}

interface Offer {
  sample: string;
  documents: readonly SampleDocument[];
  locales: { default: string; codes: readonly string[] };
  /** Undefined when the sample is loaded for the first time. */
  before: Offered | undefined;
}

async function offerSample(strapi: Core.Strapi, offer: Offer): Promise<string | undefined> {
  const offered: Offered = offer.before ?? new Map();
  const work = offer.documents
    .map((document) => ({
      document,
      locales: offer.locales.codes.filter(
        (code) => document.texts.has(code) && !isOffered(offered, document, code),
      ),
    }))
    .filter(({ locales }) => locales.length > 0);
  if (work.length === 0) return undefined;

  const startedAt = Date.now();
  const known: KnownDocuments = new Map();
  const progress = createProgress((sentence) => reportProgress(strapi, sentence));
  let written = 0;
  reportProgress(strapi, `Loading the sample "${offer.sample}": ${work.length} documents`);
  for (const [index, { document, locales }] of work.entries()) {
    progress(() => `Loading the sample: ${index} of ${work.length} documents`);
    written += await offerOne(strapi, offer, document, locales, known);
    for (const locale of locales) noteOffered(offered, document, locale);
  }
  await writeOffered(strapi, offer.sample, offered);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  return `Loaded the sample: ${work.length} documents with ${written} texts in ${seconds} s`;
}

/**
 * An addition to a database in use may break a rule there, such as an identifier that staff gave to
 * another document: it is left out then. In an empty database it is a fault of the sample.
 */
async function offerOne(
  strapi: Core.Strapi,
  { locales, before }: Offer,
  document: SampleDocument,
  offered: readonly string[],
  known: KnownDocuments,
): Promise<number> {
  return strapi.db.transaction(async ({ trx }) => {
    await trx.raw('savepoint sample_document');
    try {
      const target = { default: locales.default, offered };
      const written = await offerDocument(strapi, document, target, known);
      await trx.raw('release savepoint sample_document');
      return written;
    } catch (cause) {
      if (!(cause instanceof errors.ApplicationError)) throw cause;
      const problem = `${entryName(document)} of the sample: ${cause.message}`;
      if (!before) throw new Error(problem, { cause });
      await trx.raw('rollback to savepoint sample_document');
      strapi.log.warn(`Left out ${problem}`);
      return 0;
    }
  });
}

async function readLocaleCodes(strapi: Core.Strapi): Promise<Offer['locales']> {
  const service = strapi.plugin('i18n').service('locales');
  const found: { code: string }[] = await service.find();
  const defaultCode: string = await service.getDefaultLocale();
  const others = found.map(({ code }) => code).filter((code) => code !== defaultCode);
  return { default: defaultCode, codes: [defaultCode, ...others] };
}

function sampleFolder(strapi: Core.Strapi, sample: string): string {
  const folder = join(strapi.dirs.app.root, 'database', 'seeds', sample);
  if (!SAMPLE_NAME.test(sample) || !existsSync(folder)) {
    throw new Error(`SEED is ${sample}: it must name a folder of database/seeds, or be none`);
  }
  return folder;
}
