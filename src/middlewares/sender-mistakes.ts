import type { Context, Next } from 'koa';
import { explainMistake } from './sender-mistakes/explain-mistake';

const senderMistakes =
  () =>
  async (_ctx: Context, next: Next): Promise<void> => {
    try {
      await next();
    } catch (error) {
      const mistake = explainMistake(error);
      throw mistake ? Object.assign(mistake, { cause: error }) : error;
    }
  };

export default senderMistakes;
