import { LOG_TABLE } from '../../changes/change-tables';
import { contentTypeOf } from '../../content/content-types';
import { columnOf, linkTableOf, literal, quote } from '../../content/views/metadata';
import { SUBJECTS } from '../../documents/rules/anniversary';
import { type ApplyContext, inType, rowsOf } from './context';
import type { RowProblem } from './import-error';
import { ownedRelations } from './link-tables';

const WHERE = 'd.sheet, d.row_number as row';

/** Existing documents that somebody has changed since the import was planned. */
export const findChanged = (context: ApplyContext, since: bigint): Promise<RowProblem[]> =>
  rowsOf<RowProblem>(
    context,
    `select ${WHERE}, 'plan the import anew, ' || max(l.actor_name)
         || ' has changed this document meanwhile' as message,
         max(l.actor_name) || ' a modifié cette fiche entre-temps\u00a0: vérifiez de nouveau l’import'
         as french
       from import_documents d
       join ${LOG_TABLE} l on l.document_id = d.document_id and l.id > ?::bigint
       group by d.position, d.sheet, d.row_number order by d.position`,
    [since.toString()],
  );

/** What documents of the import are linked to that is gone, or not public although they are to be. */
export async function findLostReferences(context: ApplyContext): Promise<RowProblem[]> {
  const problems: RowProblem[] = [];
  for (const { type, attribute, target } of ownedRelations(context)) {
    problems.push(
      ...(await rowsOf<RowProblem>(
        context,
        `select ${WHERE}, ${literal(attribute)} || case when n.id is null
             then ': there is nothing with the id "' || l.target || '"'
             else ': publish ${contentTypeOf(target.uid).singular} ' || l.target
               || ' first, or leave it out' end as message,
           ${literal(attribute)} || '\u00a0: ' || case when n.id is null
             then 'il n’y a rien sous l’identifiant «\u00a0' || l.target || '\u00a0»'
             else 'publiez d’abord ' || l.target || ', ou laissez-le de côté' end as french
           from import_links l
           join import_documents d on d.document_id = l.owner and d.uid = l.uid
           left join ${quote(target.table)} n on n.document_id = l.target and n.locale = :locale
             and n.published_at is null
           left join ${quote(target.table)} p on p.document_id = l.target and p.locale = :locale
             and p.published_at is not null
           where l.uid = :uid and l.attribute = :attribute and not l.to_new
             and (n.id is null or (d.publish and p.id is null))
           order by d.position`,
        { uid: type.uid, attribute, locale: context.defaultLocale },
      )),
    );
  }
  return problems;
}

/** What another document has already that may be there only once, as `documents/uniqueness.ts`. */
export async function findTaken(context: ApplyContext): Promise<RowProblem[]> {
  const problems: RowProblem[] = [];
  for (const uid of context.schemas.keys()) {
    const { table } = inType(context, uid);
    const { singular } = contentTypeOf(uid);
    problems.push(...(await sameValue(context, uid, table, 'slug', singular)));
    if (uid !== 'api::city.city') continue;
    problems.push(...(await sameValue(context, uid, table, 'wikidata_id', singular)));
  }
  return [...problems, ...(await sameAnniversary(context))];
}

/** What to do about a value that belongs to another document, in English and in French. */
const ADVICE = {
  slug: ['slug: choose another', 'slug\u00a0: choisissez-en un autre'],
  wikidata_id: [
    'wikidataId: give another or none',
    'wikidataId\u00a0: donnez-en un autre, ou aucun',
  ],
} as const;

const sameValue = (
  context: ApplyContext,
  uid: string,
  table: string,
  column: keyof typeof ADVICE,
  singular: string,
): Promise<RowProblem[]> =>
  rowsOf<RowProblem>(
    context,
    `with own as materialized (
       select distinct d.position, d.sheet, d.row_number, t.document_id, t.${quote(column)} as value
         from import_documents d join ${quote(table)} t on t.document_id = d.document_id
         where d.uid = ? and d.facts and t.${quote(column)} <> ''
     )
     select o.sheet, o.row_number as row, ${literal(`${ADVICE[column][0]}, `)} || o.value
         || ${literal(` belongs to ${singular} `)} || min(coalesce(t.slug, t.document_id)) as message,
         ${literal(`${ADVICE[column][1]}, `)} || o.value || ' est celui de '
         || min(coalesce(t.slug, t.document_id)) as french
       from own o join ${quote(table)} t
         on t.${quote(column)} = o.value and t.document_id <> o.document_id
       group by o.position, o.sheet, o.row_number, o.value order by o.position`,
    [uid],
  );

/** One anniversary for each subject and number of years. */
function sameAnniversary(context: ApplyContext): Promise<RowProblem[]> {
  const uid = 'api::anniversary.anniversary';
  const { strapi, schema, table, defaultLocale } = inType(context, uid);
  const meta = strapi.db.metadata.get(uid);
  const subjects = SUBJECTS.flatMap((name) => {
    const target = schema.relations[name]?.target;
    if (!target) return [];
    const link = linkTableOf(meta, name);
    return `(select s.document_id from ${quote(link.table)} k
      join ${quote(strapi.db.metadata.get(target).tableName)} s on s.id = k.${quote(link.to)}
      where k.${quote(link.from)} = a.id)`;
  });
  const years = quote(columnOf(meta, 'years'));
  return rowsOf<RowProblem>(
    context,
    `with subjects as materialized (
       select a.document_id, a.slug, a.${years} as years, array[${subjects.join(', ')}] as about
         from ${quote(table)} a where a.locale = ? and a.${years} is not null
     )
     select ${WHERE}, 'years: give another number, ' || s.years
         || ' years of this are anniversary ' || min(coalesce(o.slug, o.document_id)) as message,
         'years\u00a0: donnez un autre nombre, ces ' || s.years || ' ans sont l’anniversaire '
         || min(coalesce(o.slug, o.document_id)) as french
       from import_documents d
       join subjects s on s.document_id = d.document_id
       join subjects o on o.about = s.about and o.years = s.years
         and o.document_id <> s.document_id
       where d.uid = ? and d.facts and array_remove(s.about, null) <> '{}'
       group by d.position, d.sheet, d.row_number, s.years order by d.position`,
    [defaultLocale, uid],
  );
}
