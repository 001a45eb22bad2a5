import type { Context } from 'koa';

/** What a handler knows of its answer without looking at the bytes. */
export interface DeclaredValidators {
  /**
   * Names the bytes: equal only for equal ones, now and after any change of content, settings or
   * code. For a stream, which cannot be looked at; any other answer goes by what is in it.
   */
  version?: string;
  /** When what is shown last changed; null where it never has. */
  lastModified: Date | null;
}

const declared = new WeakMap<Context['res'], DeclaredValidators>();

/** To be called by a handler beside setting the body. */
export const declareValidators = (ctx: Context, validators: DeclaredValidators): void => {
  declared.set(ctx.res, validators);
};

export const declaredValidators = (ctx: Context): DeclaredValidators | undefined =>
  declared.get(ctx.res);
