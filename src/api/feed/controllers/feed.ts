import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  answerChangePage,
  answerChanges,
  answerChangeTerms,
} from '../../../feed-requests/answer-changes';
import { answerFeed } from '../../../feed-requests/answer-feed';
import { openCalendar } from '../../../feed-requests/kinds/open-calendar';
import { openCatalogue } from '../../../feed-requests/kinds/open-catalogue';
import { openDataset } from '../../../feed-requests/kinds/open-dataset';
import { openNews } from '../../../feed-requests/kinds/open-news';
import { openSchema } from '../../../feed-requests/kinds/open-schema';
import { readRecord } from '../../../feed-requests/kinds/read-record';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  dataset: (ctx: Context) =>
    answerFeed(strapi, ctx, 'dataset', (request) => openDataset(strapi, request)),
  schema: (ctx: Context) => answerFeed(strapi, ctx, 'schema', (request) => openSchema(request)),
  record: (ctx: Context) =>
    answerFeed(strapi, ctx, 'record', (request) => readRecord(strapi, ctx, request)),
  calendar: (ctx: Context) =>
    answerFeed(strapi, ctx, 'calendar', (request) => openCalendar(strapi, request)),
  news: (ctx: Context) => answerFeed(strapi, ctx, 'news', (request) => openNews(strapi, request)),
  catalogue: (ctx: Context) =>
    answerFeed(strapi, ctx, 'catalogue', (request) => openCatalogue(strapi, request)),
  changes: (ctx: Context) => answerChanges(strapi, ctx),
  changePage: (ctx: Context) => answerChangePage(strapi, ctx),
  changeTerms: (ctx: Context) => {
    answerChangeTerms(strapi, ctx);
  },
});
