import type { ContentUid } from '../../content/content-types';
import type { Fields } from '../../documents/fields';
import { readManyFields } from '../../documents/read-fields';
import type { PlannedWrite } from '../contract';
import { type ApplyContext, inType, rowsOf } from './context';
import { namedDocuments } from './known-documents';

type Named = Pick<PlannedWrite, 'uid' | 'documentId'>;

interface Version {
  id: number;
  document_id: string;
  locale: string;
  is_published: boolean;
}

/** The documents that some writes change, as they are. */
export class StoredDocuments {
  private readonly ids = new Map<string, number>();
  private readonly drafts = new Map<string, Fields>();

  /** Reads the versions of documents, and what the drafts say that are to be written. */
  static async read(
    context: ApplyContext,
    writes: readonly PlannedWrite[],
  ): Promise<StoredDocuments> {
    const stored = new StoredDocuments();
    for (const uid of new Set(writes.map((write) => write.uid))) {
      const documents = new Map(
        writes.flatMap((write) => (write.uid === uid ? [[write.documentId, write]] : [])),
      );
      await stored.readType(context, uid, documents);
    }
    return stored;
  }

  fields({ uid, documentId }: Named, locale: string): Fields | null {
    return this.drafts.get(keyOf(uid, documentId, locale, false)) ?? null;
  }

  rowId({ uid, documentId }: Named, locale: string, isPublished: boolean): number | null {
    return this.ids.get(keyOf(uid, documentId, locale, isPublished)) ?? null;
  }

  /** Documents that a write and the draft that it changes refer to, by type. */
  named(context: ApplyContext, write: PlannedWrite): Map<ContentUid, string[]> {
    const named = namedDocuments(context, write);
    const current = this.fields(write, context.defaultLocale);
    for (const [name, { target }] of Object.entries(
      context.schemas.get(write.uid)?.relations ?? {},
    )) {
      const ids = current?.relations[name] ?? [];
      if (ids.length > 0) named.set(target, [...(named.get(target) ?? []), ...ids]);
    }
    return named;
  }

  private async readType(
    context: ApplyContext,
    uid: ContentUid,
    documents: ReadonlyMap<string, PlannedWrite>,
  ): Promise<void> {
    const type = inType(context, uid);
    const rows = await rowsOf<Version>(
      context,
      `select id, document_id, locale, published_at is not null as is_published
         from ?? where document_id = any(?)`,
      [type.table, [...documents.keys()]],
    );
    const wanted: Version[] = [];
    for (const row of rows) {
      this.ids.set(keyOf(uid, row.document_id, row.locale, row.is_published), row.id);
      const translations = documents.get(row.document_id)?.translations ?? {};
      const isWritten = row.locale === context.defaultLocale || row.locale in translations;
      if (isWritten && !row.is_published) wanted.push(row);
    }
    const fields = await readManyFields(
      type,
      wanted.map(({ id }) => id),
    );
    for (const { id, document_id, locale } of wanted) {
      const found = fields.get(id);
      if (found) this.drafts.set(keyOf(uid, document_id, locale, false), found);
    }
  }
}

const keyOf = (uid: string, documentId: string, locale: string, isPublished: boolean): string =>
  `${uid} ${documentId} ${locale} ${isPublished}`;
