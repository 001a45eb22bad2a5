import type supertest from 'supertest';
import { createToken } from './admin';
import type { TestServer } from './start-server';

/** A document as REST answers it. */
export interface Answer {
  documentId: string;
  slug: string;
  locale: string;
  fallbackFields: string[];
  [attribute: string]: unknown;
}

export interface Writer {
  /** Its full-access token. */
  readonly token: string;
  /** Creates and publishes a document in English, then its translations; answers its id. */
  create(
    plural: string,
    data: object,
    translations?: Readonly<Record<string, object>>,
  ): Promise<string>;
  send(method: 'post' | 'put' | 'delete', path: string, data?: object): supertest.Test;
}

/** Writes over REST with a full-access token, as an importing program would. */
export const createWriter = async (server: TestServer): Promise<Writer> => {
  const token = await createToken(server, { type: 'full-access' });
  const send: Writer['send'] = (method, path, data) => {
    const request = server.request[method](path).auth(token, { type: 'bearer' });
    return data ? request.send({ data }) : request;
  };
  return {
    token,
    send,
    async create(plural, data, translations = {}) {
      const { status, body, text } = await send('post', `/api/${plural}`, data);
      if (status !== 201) throw new Error(`${status} ${text}`);
      const { documentId }: Answer = body.data;
      for (const [locale, translation] of Object.entries(translations)) {
        await send('put', `/api/${plural}/${documentId}?locale=${locale}`, translation).expect(200);
      }
      return documentId;
    },
  };
};
