import type { Core } from '@strapi/strapi';
import { instantSql, LOG_TABLE } from '../../changes/change-tables';
import { CONTENT_TYPES, type ContentUid } from '../../content/content-types';
import type { HomeChange, HomeChanges } from '../answers';
import { readTitles } from '../read-titles';
import type { StaffReader } from '../staff-reader';
import { type ChangeGroup, groupChanges, type LogEntry, runOf } from './group-changes';
import { measureRun, type Run } from './measure-run';
import { readLastTitles } from './read-last-titles';

/** Entries that are read at a time. */
const BATCH = 300;
/** Lines of the widget. */
const LINES = 12;
/** How often there may be more to read for them; each long run costs one. */
const MAX_BATCHES = 6;
/** Documents of a line that are named. */
const NAMED = 3;

/**
 * What was done lately, the latest first, in types and locales that the reader may see; older than
 * an entry of the log, where `before` names one. Costs the same however much was imported.
 */
export async function readRecentChanges(
  strapi: Core.Strapi,
  reader: StaffReader,
  before: number | null,
): Promise<HomeChanges> {
  const visible = visibleVersions(reader);
  const entries: LogEntry[] = [];
  const runs: Run[] = [];
  let next = before;
  let ended = visible.length === 0;
  for (let batch = 0; batch < MAX_BATCHES && !ended; batch += 1) {
    const read = await readEntries(strapi, visible, next);
    entries.push(...read);
    next = read.at(-1)?.id ?? next;
    ended = read.length < BATCH;
    const last = read.at(-1);
    if (last && !ended) {
      // Where a batch ends within a long run, the rest of it is counted rather than read.
      const run = await measureRun(strapi, visible, last);
      runs.push(run);
      next = run.id;
    }
    if (groupChanges(entries).length >= LINES) break;
  }
  const groups = groupChanges(entries);
  const shown = groups.slice(0, LINES);
  const following = groups[LINES];
  const data = await describe(strapi, reader, shown, entries, runs);
  return { data, before: following ? following.id + 1 : ended ? null : next };
}

/** `cities fr` for every dataset and locale that may be read. */
const visibleVersions = (reader: StaffReader): string[] =>
  reader.locales.codes.flatMap((locale) =>
    reader.readable(locale).map(({ plural }) => `${plural} ${locale}`),
  );

/**
 * Without what the log only took note of later, as that a file which has been deleted is not shown any
 * more: nobody has changed the entry.
 */
async function readEntries(
  strapi: Core.Strapi,
  visible: readonly string[],
  before: number | null,
): Promise<LogEntry[]> {
  const { rows }: { rows: (Omit<LogEntry, 'id'> & { id: string })[] } =
    await strapi.db.connection.raw(
      `select id, ${instantSql('at')} as at, actor_kind as "actorKind", actor_id as "actorId",
         actor_name as "actorName", action, is_published as "isPublished", dataset,
         document_id as "documentId", locale, fields, xmin::text as transaction
       from ${LOG_TABLE}
       where action <> 'first-seen' and id < ? and dataset || ' ' || locale = any(?)
         and cause->>'kind' is distinct from 'elsewhere'
       order by id desc limit ?`,
      [before ?? Number.MAX_SAFE_INTEGER, [...visible], BATCH],
    );
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

async function describe(
  strapi: Core.Strapi,
  { language, locales: { default: defaultLocale } }: StaffReader,
  groups: readonly ChangeGroup[],
  entries: readonly LogEntry[],
  runs: readonly Run[],
): Promise<HomeChange[]> {
  const uidOf = new Map<string, ContentUid>(CONTENT_TYPES.map(({ plural, uid }) => [plural, uid]));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const lines = groups.flatMap((group) => {
    const uid = uidOf.get(group.dataset);
    return uid ? [{ group, uid, named: group.documentIds.slice(0, NAMED) }] : [];
  });
  const wanted = lines.flatMap(({ uid, named }) =>
    named.map((documentId) => ({ uid, documentId })),
  );
  const titles = await readTitles(strapi, language, wanted);
  const gone = wanted.flatMap(({ documentId }) => (titles.has(documentId) ? [] : [documentId]));
  const lastTitles = await readLastTitles(strapi, gone);
  return lines.map(({ group, uid, named }) => {
    const entry = byId.get(group.id);
    const run = runs.find((each) => entry && each.run === runOf(entry));
    const { id, at, actor, locales, fields, verb } = group;
    return {
      ...{ id, at, actor, locales, fields, verb, uid },
      translations: !locales.includes(defaultLocale),
      count: Math.max(run?.documents.get(group.dataset) ?? 0, group.documentIds.length),
      documents: named.map((documentId) => ({
        documentId,
        title: titles.get(documentId) ?? lastTitles.get(documentId) ?? documentId,
        exists: titles.has(documentId),
      })),
    };
  });
}
