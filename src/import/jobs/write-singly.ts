import type { Core } from '@strapi/strapi';
import type { Actor } from '../../changes/actor';
import type { PlannedWrite } from '../contract';

interface Options {
  actor: Actor;
  since: bigint;
  onProgress: (done: number, total: number, phase: string) => void;
}

/** Writes one document after the other, in one transaction. */
export async function applyWrites(
  strapi: Core.Strapi,
  writes: AsyncIterable<PlannedWrite>,
  { onProgress }: Options,
): Promise<void> {
  await strapi.db.transaction(async () => {
    let done = 0;
    const ids = new Map<string, string>();
    for await (const { action, uid, documentId, data, translations, publish } of writes) {
      const own: Record<string, unknown> = JSON.parse(
        JSON.stringify(data, (_, value: unknown) =>
          typeof value === 'string' ? (ids.get(value) ?? value) : value,
        ),
      );
      const service = strapi.documents(uid);
      const document =
        action === 'create'
          ? await service.create({ data: own })
          : await service.update({ documentId, data: own });
      const id = document?.documentId ?? documentId;
      ids.set(documentId, id);
      for (const [locale, texts] of Object.entries(translations)) {
        await service.update({ documentId: id, locale, data: texts });
      }
      if (publish) await service.publish({ documentId: id, locale: '*' });
      onProgress((done += 1), done, 'writing');
    }
  });
}
