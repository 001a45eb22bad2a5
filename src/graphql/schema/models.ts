import type { Core } from '@strapi/strapi';

/** What a GraphQL schema needs to know of a content type, a component or a file. */
export interface Model {
  /** Name of its type: `City`, `ComponentTwinningMilestone`, `UploadFile`. */
  globalId: string;
  info: { description?: string };
  attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export function modelOf(strapi: Core.Strapi, uid: string): Model {
  const models = strapi.get(uid.includes('::') ? 'content-types' : 'components');
  const model: Model | undefined = models.get(uid);
  if (!model) throw new Error(`${uid} is no content type or component`);
  return model;
}

/** Names of the types that belong to one model, as every Strapi client knows them. */
export const typeNames = ({ globalId }: Model) => ({
  type: globalId,
  filters: `${globalId}FiltersInput`,
  input: `${globalId}Input`,
  page: `${globalId}EntityResponseCollection`,
  related: `${globalId}RelationResponseCollection`,
});

/** `"""text"""` before a definition. */
export const described = (text: string | undefined): string =>
  text ? `${JSON.stringify(text)}\n` : '';
