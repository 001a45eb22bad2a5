import { quote } from '../../content/views/metadata';
import type { ApplyContext } from './context';
import { linkColumns, type OwnedRelation, ownedRelations } from './link-tables';

/** Brings the links of drafts up to what was written: those that lead to or from existing documents. */
export async function linkDrafts(context: ApplyContext): Promise<void> {
  for (const relation of ownedRelations(context)) {
    await removeLinks(relation);
    await addDraftLinks(relation);
  }
}

/** Brings the links of published versions up to those of the drafts that have become public. */
export async function linkPublished(context: ApplyContext): Promise<void> {
  for (const relation of ownedRelations(context)) {
    await inheritLinks(relation);
    await removePublishedLinks(relation);
    await addPublishedLinks(relation);
  }
}

const names = ({ type, target, table, from, to }: OwnedRelation) => ({
  links: quote(table),
  from: quote(from),
  to: quote(to),
  owners: quote(type.table),
  targets: quote(target.table),
});

const bindingsOf = ({ type, attribute }: OwnedRelation) => ({
  uid: type.uid,
  attribute,
  locale: type.defaultLocale,
});

/** What is not named any more; the owners that are left to a target close ranks, as in Strapi. */
async function removeLinks(relation: OwnedRelation): Promise<void> {
  const { type, inverseOrder } = relation;
  const { links, from, to, owners, targets } = names(relation);
  const result: { rows: { target: number }[] } = await type.trx.raw(
    `delete from ${links} k using import_relations r, ${owners} o, ${targets} t
       where r.uid = :uid and r.attribute = :attribute and o.document_id = r.owner
         and o.locale = :locale and o.published_at is null and k.${from} = o.id and t.id = k.${to}
         and not exists (select from import_links l where l.owner = r.owner and l.uid = r.uid
           and l.attribute = r.attribute and l.target = t.document_id)
       returning t.id as target`,
    bindingsOf(relation),
  );
  if (!inverseOrder || result.rows.length === 0) return;
  await type.trx.raw(
    `update ${links} k set ${quote(inverseOrder)} = n.place from (
       select id, row_number() over (partition by ${to} order by ${quote(inverseOrder)}) as place
         from ${links} where ${to} = any(?::int[])
     ) n where n.id = k.id`,
    [result.rows.map(({ target }) => target)],
  );
}

async function addDraftLinks(relation: OwnedRelation): Promise<void> {
  const { type, order, inverseOrder } = relation;
  const { links, from, to, owners, targets } = names(relation);
  const { columns, values } = linkColumns(relation, {
    ...{ from: 'a.owner_id', to: 'a.target_id', order: 'a.ord' },
    inverse: `coalesce(a.inverse, coalesce(m.last, 0) + a.place)`,
  });
  const last = inverseOrder
    ? `select max(k.${quote(inverseOrder)}) as last from ${links} k where k.${to} = a.target_id`
    : 'select null::int as last';
  await type.trx.raw(
    `with asked as (
       select o.id as owner_id, t.id as target_id, l.ord, l.position, l.inverse
         from import_links l
         join import_documents d on d.document_id = l.owner and d.uid = l.uid
         join ${owners} o on o.document_id = l.owner and o.locale = :locale
           and o.published_at is null
         join ${targets} t on t.document_id = l.target and t.locale = :locale
           and t.published_at is null
         where l.uid = :uid and l.attribute = :attribute and not (d.is_new and l.to_new)
     ), kept as (
       ${
         order
           ? `update ${links} k set ${quote(order)} = a.ord from asked a
                where k.${from} = a.owner_id and k.${to} = a.target_id`
           : 'select 1'
       }
     ), added as materialized (
       select a.*, row_number() over (partition by target_id order by position, ord) as place
         from asked a where not exists (
           select from ${links} k where k.${from} = a.owner_id and k.${to} = a.target_id)
     )
     insert into ${links} (${columns})
       select ${values} from added a left join lateral (${last}) m on true
       order by a.position, a.ord`,
    bindingsOf(relation),
  );
}

/**
 * A document that becomes public joins the published documents whose drafts name it, unless those
 * were changed since they were published (see `documents/inverse-links.ts`) or earlier in this
 * import.
 */
async function inheritLinks(relation: OwnedRelation): Promise<void> {
  const { type, target } = relation;
  const { links, from, to, owners, targets } = names(relation);
  const { columns, values } = linkColumns(relation, {
    ...{ from: 'p.id', to: 'n.id', order: `k.${quote(relation.order ?? '')}` },
    inverse: `k.${quote(relation.inverseOrder ?? '')}`,
  });
  await type.trx.raw(
    `insert into ${links} (${columns})
       select ${values} from import_documents d
       join ${targets} t on t.document_id = d.document_id and t.locale = :locale
         and t.published_at is null
       join ${targets} n on n.document_id = d.document_id and n.locale = :locale
         and n.published_at is not null
       join ${links} k on k.${to} = t.id
       join ${owners} o on o.id = k.${from}
       join ${owners} p on p.document_id = o.document_id and p.locale = o.locale
         and p.published_at is not null and p.updated_at = o.updated_at
       left join import_documents w on w.document_id = o.document_id and w.uid = :owner
       where d.uid = :uid and not d.is_new and d.facts and d.publish and not d.was_public
         and w.position is null
       order by d.position, k.id`,
    { uid: target.uid, owner: type.uid, locale: type.defaultLocale },
  );
}

/** Published anew: every link goes and comes again, with the place it had among those of its target. */
async function removePublishedLinks(relation: OwnedRelation): Promise<void> {
  const { links, from, to, owners, targets } = names(relation);
  const { inverseOrder } = relation;
  await relation.type.trx.raw(
    `with gone as (
       delete from ${links} k using import_documents d, ${owners} o, ${targets} t
         where d.uid = :uid and not d.is_new and d.facts and d.publish
           and o.document_id = d.document_id and o.locale = :locale and o.published_at is not null
           and k.${from} = o.id and t.id = k.${to}
         returning o.document_id as owner, t.document_id as target,
           ${inverseOrder ? `k.${quote(inverseOrder)}` : 'null::int'} as inverse
     )
     insert into import_former (uid, attribute, owner, target, inverse)
       select :uid, :attribute, owner, target, inverse from gone`,
    bindingsOf(relation),
  );
}

/**
 * Strapi orders the owners of a published target like those of its draft when an owner becomes
 * public, and leaves them their places later; what is linked anew comes last. `shift` is how many of
 * these there are so far.
 */
async function addPublishedLinks(relation: OwnedRelation): Promise<void> {
  const { type, order, inverseOrder, isOfItself } = relation;
  const { links, from, to, owners, targets } = names(relation);
  const { columns, values } = linkColumns(relation, {
    ...{ from: 'a.owner_id', to: 'a.target_id' },
    order: 'case when a.was_public then a.renumbered else a.ord end',
    inverse: 'coalesce(a.inverse, a.shift + greatest(m.last, m.former, a.before, 0))',
  });
  const ord = order ? `k.${quote(order)}` : 'k.id';
  const inverse = inverseOrder ? `k.${quote(inverseOrder)}` : 'null::int';
  await type.trx.raw(
    `with asked as materialized (
       select p.id as owner_id, n.id as target_id, n.document_id as target, ${ord} as ord, d.position, d.was_public,
         case when ${isOfItself} or not d.was_public then ${inverse}
           else coalesce(l.inverse, f.inverse) end as inverse,
         row_number() over (partition by p.id order by ${ord}, k.id) as renumbered
         from import_documents d
         join ${owners} o on o.document_id = d.document_id and o.locale = :locale
           and o.published_at is null
         join ${owners} p on p.document_id = d.document_id and p.locale = :locale
           and p.published_at is not null
         join ${links} k on k.${from} = o.id
         join ${targets} t on t.id = k.${to}
         join ${targets} n on n.document_id = t.document_id and n.locale = t.locale
           and n.published_at is not null
         left join import_links l on l.owner = d.document_id and l.uid = d.uid
           and l.attribute = :attribute and l.target = t.document_id and l.to_new
         left join import_former f on f.owner = d.document_id and f.uid = d.uid
           and f.attribute = :attribute and f.target = t.document_id
         where d.uid = :uid and d.facts and d.publish and not (d.is_new and l.to_new is true)
     ), shifted as (
       select a.*, count(*) filter (where inverse is null) over so_far as shift from asked a
         window so_far as (partition by target_id order by position, ord rows unbounded preceding)
     ), added as (
       select s.*, max(inverse - shift) filter (where not was_public) over so_far as before
         from shifted s
         window so_far as (partition by target_id order by position, ord rows unbounded preceding)
     )
     insert into ${links} (${columns})
       select ${values} from added a left join lateral (
         select max(${inverse}) as last, (select max(f.inverse) from import_former f
             where f.uid = :uid and f.attribute = :attribute and f.target = a.target) as former
           from ${links} k where k.${to} = a.target_id) m on true
       order by a.position, a.ord`,
    bindingsOf(relation),
  );
}
