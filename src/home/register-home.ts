import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { type PanelRoute, registerPanelRoutes } from '../panel/panel-route';
import { STAFF_ACTIONS } from '../permissions/staff-actions';
import { draftAnniversary } from './anniversaries/draft-anniversary';
import { readAnniversaries } from './anniversaries/read-anniversaries';
import { SUBJECT_TYPES } from './anniversaries/read-entries';
import { readRecentChanges } from './changes/read-changes';
import { CHECKS } from './answers';
import { listChecks, readChecks } from './checks/read-checks';
import { listTies } from './map/list-ties';
import { readMap } from './map/read-map';
import { readBody, readChoice, readNumber, readPage, readText, readType } from './read-input';
import { type StaffReader, staffReader } from './staff-reader';
import { confirmTranslation } from './translations/confirm-translation';
import { GAPS, listTranslations } from './translations/list-translations';
import { readCoverage } from './translations/read-coverage';

type Input = Readonly<Record<string, unknown>>;

/** What answers a request: who asks, and the parameters or the body. */
type Answer = (reader: StaffReader, input: Input, ctx: Context) => unknown;

/**
 * Serves what the widgets of the home page and their lists show. All take `language`, that of the
 * panel: documents are named in the locale closest to it. To be called in `register()`.
 */
export function registerHome(strapi: Core.Strapi): void {
  const route = (method: 'GET' | 'POST', path: `/${string}`, answer: Answer): PanelRoute => ({
    ...{ method, path: `/home${path}`, actions: [STAFF_ACTIONS.home] },
    handle: async (ctx) => {
      const input: Input = method === 'GET' ? ctx.query : readBody(ctx.request.body);
      const reader = await staffReader(strapi, ctx, ctx.query.language);
      return answer(reader, input, ctx);
    },
  });

  registerPanelRoutes(strapi, [
    route('GET', '/anniversaries', (reader, input) =>
      readAnniversaries(strapi, reader, readPage(input), new Date()),
    ),
    route('POST', '/anniversaries', (reader, input) =>
      draftAnniversary(strapi, reader, {
        type: readChoice(input, 'type', SUBJECT_TYPES),
        documentId: readText(input, 'documentId'),
        years: readNumber(input, 'years'),
      }),
    ),
    route('GET', '/changes', (reader, input) =>
      readRecentChanges(
        strapi,
        reader,
        input.before === undefined ? null : readNumber(input, 'before'),
      ),
    ),
    route('GET', '/translations', (reader) => readCoverage(strapi, reader)),
    route('GET', '/translations/list', (reader, input) =>
      listTranslations(strapi, reader, {
        gap: readChoice(input, 'gap', GAPS),
        locale: readFurtherLocale(reader, input),
        uid: readType(input),
        page: readPage(input),
      }),
    ),
    route('POST', '/translations/confirm', async (reader, input) => {
      const uid = readType(input);
      if (!uid) throw new errors.ValidationError('uid must be given');
      const locale = readFurtherLocale(reader, input);
      const documentId = readText(input, 'documentId');
      await confirmTranslation(strapi, reader, { uid, documentId, locale });
      return { documentId, locale };
    }),
    route('GET', '/checks', (reader) => readChecks(strapi, reader, new Date())),
    route('GET', '/checks/list', (reader, input) =>
      listChecks(
        strapi,
        reader,
        {
          check: readChoice(input, 'check', CHECKS),
          uid: readType(input),
          page: readPage(input),
        },
        new Date(),
      ),
    ),
    route('GET', '/map', (reader, _input, ctx) => sendMap(strapi, reader, ctx)),
    route('GET', '/map/ties', (reader, input) => {
      requireMap(reader);
      const city = input.city === undefined ? undefined : readText(input, 'city');
      return listTies(strapi, reader, { city, page: readPage(input) });
    }),
  ]);
}

/** A locale that text is translated into. */
function readFurtherLocale({ locales }: StaffReader, input: Input): string {
  const further = locales.codes.filter((code) => code !== locales.default);
  return readChoice(input, 'locale', further);
}

/** The map shows agreements between cities: who may not read both sees none of it. */
function requireMap(reader: StaffReader): void {
  const uids = ['api::city.city', 'api::twinning.twinning'] as const;
  const { default: locale } = reader.locales;
  if (!uids.every((uid) => reader.may('read', uid, locale))) throw new errors.ForbiddenError();
}

async function sendMap(strapi: Core.Strapi, reader: StaffReader, ctx: Context): Promise<void> {
  requireMap(reader);
  const { etag, body } = await readMap(strapi, reader);
  ctx.set('Cache-Control', 'private, no-cache');
  ctx.set('ETag', etag);
  ctx.status = 200;
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.type = 'application/json';
  ctx.body = body;
}
