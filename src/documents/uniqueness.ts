import type { ContentUid } from '../content/content-types';
import { linkTableOf } from '../content/views/metadata';
import { SUBJECTS } from './rules/anniversary';
import { type Candidate, related, scalar, text } from './rules/candidate';
import { otherHolder } from './slug-register';
import type { Named } from './advice/advice';
import { DOCUMENT } from './advice/document-advice';
import type { Violation } from './violation';
import type { Write } from './write';

/** What another document has already, in its draft or its published version. */
export async function uniquenessViolations(
  write: Write,
  candidate: Candidate,
): Promise<Violation[]> {
  const violations = await slugViolations(write, candidate);
  if (write.uid === 'api::city.city') {
    violations.push(...(await wikidataViolations(write, candidate)));
  }
  if (write.uid === 'api::anniversary.anniversary') {
    violations.push(...(await sameAnniversaryViolations(write, candidate)));
  }
  return violations;
}

async function slugViolations(write: Write, candidate: Candidate): Promise<Violation[]> {
  const slug = text(candidate, 'slug');
  const holder = slug === null ? undefined : await otherHolder(write, slug, candidate.documentId);
  if (slug === null || !holder) return [];
  const advice = DOCUMENT.slugTaken(slug, { uid: write.uid, documentId: holder, name: holder });
  return [{ path: ['slug'], ...advice }];
}

async function wikidataViolations(write: Write, candidate: Candidate): Promise<Violation[]> {
  const wikidataId = text(candidate, 'wikidataId');
  if (wikidataId === null) return [];
  const other: Holder | undefined = await write
    .trx(write.strapi.db.metadata.get(write.uid).tableName)
    .select('slug', 'document_id')
    .where({ wikidata_id: wikidataId })
    .whereRaw('document_id is distinct from ?', [candidate.documentId])
    .first();
  if (!other) return [];
  const advice = DOCUMENT.wikidataTaken(wikidataId, named(write.uid, other));
  return [{ path: ['wikidataId'], ...advice }];
}

interface Holder {
  slug: string | null;
  document_id: string;
}

const named = (uid: ContentUid, { slug, document_id }: Holder): Named => ({
  ...{ uid, documentId: document_id, name: slug ?? document_id },
});

/** One anniversary for each subject and number of years. */
async function sameAnniversaryViolations(
  { strapi, trx, uid, defaultLocale }: Write,
  candidate: Candidate,
): Promise<Violation[]> {
  const years = scalar(candidate, 'years');
  const hasSubject = SUBJECTS.some((name) => related(candidate, name).length > 0);
  if (typeof years !== 'number' || !hasSubject) return [];

  const meta = strapi.db.metadata.get(uid);
  const query = trx(`${meta.tableName} as a`)
    .select('a.slug', 'a.document_id')
    .where('a.years', years)
    .whereRaw('a.document_id is distinct from ?', [candidate.documentId]);
  for (const name of SUBJECTS) {
    const link = linkTableOf(meta, name);
    const target = candidate.schema.relations[name]?.target;
    if (!target) continue;
    const [subject] = related(candidate, name);
    const linked = trx(`${link.table} as k`)
      .join(`${strapi.db.metadata.get(target).tableName} as s`, 's.id', `k.${link.to}`)
      .select(trx.raw('1'))
      .whereRaw('?? = a.id', [`k.${link.from}`]);
    if (subject === undefined) query.whereNotExists(linked);
    else query.whereExists(linked.where('s.document_id', subject));
  }
  const other: Holder | undefined = await query
    // Relations are on the rows of the default locale.
    .where('a.locale', defaultLocale)
    .first();
  if (!other) return [];
  return [{ path: ['years'], ...DOCUMENT.yearsTaken(years, named(uid, other)) }];
}
