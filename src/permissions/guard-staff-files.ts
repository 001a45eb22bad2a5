import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { documentsShowing } from '../changes/follow-files';
import { FILE_UID } from '../content/query/attributes';
import { oneWriteAtATime } from '../documents/one-write-at-a-time';
import { REFUSALS } from './guard-staff-writes';
import { staffSession } from './staff-session';

interface UploadService {
  remove(file: { id: number }): Promise<unknown>;
  replace(id: number | string, ...rest: unknown[]): Promise<unknown>;
  updateFileInfo(id: number | string, ...rest: unknown[]): Promise<unknown>;
}

interface Bulk {
  deleteByIds(ids?: readonly number[]): Promise<unknown>;
}

const OTHERS_FILE = 'You may not change this file: somebody else has uploaded it';
const FOLDER_UID = 'plugin::upload.folder';

/**
 * Holds staff to their roles when files are changed. Strapi does not ask who uploaded what is deleted
 * in bulk or with its folder, and does not know that a file which a published document shows is
 * published with it. To be called in `register()`.
 */
export function guardStaffFiles(strapi: Core.Strapi): void {
  const upload: UploadService = strapi.plugin('upload').service('upload');
  const stock = {
    remove: upload.remove.bind(upload),
    replace: upload.replace.bind(upload),
    updateFileInfo: upload.updateFileInfo.bind(upload),
  };
  upload.remove = async (file) => {
    await assertMayChange(strapi, [file.id]);
    return stock.remove(file);
  };
  upload.replace = async (id, ...rest) => {
    await assertMayChange(strapi, [Number(id)]);
    return stock.replace(id, ...rest);
  };
  upload.updateFileInfo = async (id, ...rest) => {
    await assertMayChange(strapi, [Number(id)]);
    return stock.updateFileInfo(id, ...rest);
  };

  // Several are deleted side by side, and what is gone is gone: all are looked at before the first.
  const before = (service: Bulk, filesOf: (ids: readonly number[]) => Promise<number[]>): void => {
    const deleteByIds = service.deleteByIds.bind(service);
    service.deleteByIds = async (ids = []) => {
      await assertMayChange(strapi, await filesOf(ids));
      return deleteByIds(ids);
    };
  };
  before(strapi.plugin('upload').service('file'), (ids) => Promise.resolve([...ids]));
  before(strapi.plugin('upload').service('folder'), (ids) => filesIn(strapi, ids));
}

async function filesIn(strapi: Core.Strapi, folders: readonly number[]): Promise<number[]> {
  const found: { path: string }[] = await strapi.db
    .query(FOLDER_UID)
    .findMany({ select: ['path'], where: { id: { $in: folders } } });
  const inside = found.flatMap(({ path }) => [
    { folderPath: { $eq: path } },
    { folderPath: { $startsWith: `${path}/` } },
  ]);
  if (inside.length === 0) return [];
  const files: { id: number }[] = await strapi.db
    .query(FILE_UID)
    .findMany({ select: ['id'], where: { $or: inside } });
  return files.map(({ id }) => id);
}

/** @throws ForbiddenError when somebody is signed in to the panel whose roles do not allow it */
async function assertMayChange(strapi: Core.Strapi, ids: readonly number[]): Promise<void> {
  const session = staffSession(strapi);
  if (!session || ids.length === 0) return;
  const files: object[] = await strapi.db
    .query(FILE_UID)
    .findMany({ where: { id: { $in: ids } }, populate: { createdBy: { populate: ['roles'] } } });
  for (const file of files) {
    if (!session.mayChangeFile(file)) throw new errors.ForbiddenError(OTHERS_FILE);
  }
  const shown = await oneWriteAtATime(strapi, (trx) => documentsShowing(strapi, trx, [...ids]));
  const locale: string = await strapi.plugin('i18n').service('locales').getDefaultLocale();
  for (const uid of new Set(shown.map((each) => each.uid))) {
    if (!session.may('publish', uid, { locale })) {
      throw new errors.ForbiddenError(REFUSALS.publish);
    }
  }
}
