import type { Schema } from './open-api';

/** An object that always has all of its properties. */
export const object = (properties: Record<string, Schema>, description?: string): Schema => ({
  type: 'object',
  ...(description === undefined ? {} : { description }),
  required: Object.keys(properties),
  properties,
});

export const text = (description: string): Schema => ({ type: 'string', description });
export const count = (description: string): Schema => ({
  type: 'integer',
  minimum: 0,
  description,
});
export const list = (items: Schema, description: string): Schema => ({
  type: 'array',
  description,
  items,
});
