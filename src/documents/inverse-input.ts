import { linkTableOf } from '../content/views/metadata';
import { leavesUnchanged, type Resolver } from './input/apply-input';
import type { Input } from './input/parse-input';
import { DOCUMENT } from './advice/document-advice';
import type { Violation } from './violation';
import type { Write } from './write';

/** A relation is entered on one side; naming on the other what is there already is no change. */
export async function inverseViolations(
  write: Write,
  documentId: string | null,
  input: Input,
  resolver: Resolver,
): Promise<Violation[]> {
  const violations: Violation[] = [];
  for (const [name, { target, owner }] of Object.entries(write.schema.inverse)) {
    const change = input.inverse[name];
    if (!change) continue;
    const current = documentId === null ? [] : await ownersOf(write, documentId, name);
    if (leavesUnchanged(current, change, (each) => resolver.document(target, each))) continue;
    violations.push({ path: [name], ...DOCUMENT.editedOn(target, owner) });
  }
  return violations;
}

/** Documents whose drafts lead to the draft of this one. */
async function ownersOf(
  { strapi, trx, uid, schema }: Write,
  documentId: string,
  name: string,
): Promise<string[]> {
  const inverse = schema.inverse[name];
  if (!inverse) return [];
  const meta = strapi.db.metadata.get(inverse.target);
  const { table, from, to } = linkTableOf(meta, inverse.owner);
  const rows: { document_id: string }[] = await trx(`${table} as k`)
    .select('o.document_id')
    .join(`${meta.tableName} as o`, 'o.id', `k.${from}`)
    .join(`${strapi.db.metadata.get(uid).tableName} as d`, 'd.id', `k.${to}`)
    .where('d.document_id', documentId)
    .whereNull('d.published_at');
  return rows.map((row) => row.document_id);
}
