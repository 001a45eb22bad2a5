import { quote } from '../../content/views/metadata';
import type { ApplyContext } from './context';
import { linkColumns, type OwnedRelation, ownedRelations } from './link-tables';

/**
 * Links new documents to each other: drafts to drafts, published versions to published versions.
 * Nobody else sees any of these rows yet, so that this holds nobody up.
 */
export async function linkNewDocuments(context: ApplyContext): Promise<void> {
  for (const relation of ownedRelations(context)) {
    await linkVersion(relation, 'draft');
    await linkVersion(relation, 'published');
  }
}

async function linkVersion(relation: OwnedRelation, version: 'draft' | 'published'): Promise<void> {
  const { type, target, attribute, table } = relation;
  const isPublished = version === 'published' ? 'is not null' : 'is null';
  const { columns, values } = linkColumns(relation, {
    ...{ from: 'o.id', to: 't.id', order: 'l.ord' },
    inverse: 'l.inverse',
  });
  await type.trx.raw(
    `insert into ${quote(table)} (${columns})
       select ${values} from import_links l
       join import_documents d on d.document_id = l.owner and d.uid = l.uid and d.is_new
       join ${quote(type.table)} o on o.document_id = l.owner and o.locale = :locale
         and o.published_at ${isPublished}
       join ${quote(target.table)} t on t.document_id = l.target and t.locale = :locale
         and t.published_at ${isPublished}
       where l.uid = :uid and l.attribute = :attribute and l.to_new
       order by l.position, l.ord`,
    { uid: type.uid, attribute, locale: type.defaultLocale },
  );
}
