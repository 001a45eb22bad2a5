import { createAdmin, createToken, startServer, type TestServer } from '../../helpers';
import { followChanges, type ReplicaState, startReplica } from '../../helpers/replica';

export const DATASETS = [
  ...(['cities', 'twinnings', 'anniversaries', 'networks', 'exchanges'] as const),
  ...(['organisations', 'themes'] as const),
];
export type Dataset = (typeof DATASETS)[number];
export const LOCALES = ['en', 'de', 'fr', 'he', 'it', 'ja', 'pl'];

const SINGULAR: Readonly<Record<Dataset, string>> = {
  cities: 'city',
  twinnings: 'twinning',
  anniversaries: 'anniversary',
  networks: 'network',
  exchanges: 'exchange',
  organisations: 'organisation',
  themes: 'theme',
};

/** What came of a write: 0 where the server was gone before it answered. */
export interface Outcome {
  status: number;
  documentId?: string;
}

/** A server that staff and programs write to, that is killed now and then, and a partner's copy. */
export class World {
  private constructor(
    public server: TestServer,
    private readonly port: number,
    private readonly token: string,
    private jwt: string,
    public copy: ReplicaState,
  ) {}

  static async open(): Promise<World> {
    const server = await startServer({ template: 'empty' });
    const token = await createToken(server, { type: 'full-access' });
    const copy = await startReplica({ url: server.url, datasets: DATASETS, locales: LOCALES });
    const port = Number(new URL(server.url).port);
    return new World(server, port, token, await createAdmin(server), copy);
  }

  /** As a program writes. */
  rest(method: 'POST' | 'PUT' | 'DELETE', path: string, data?: object): Promise<Outcome> {
    return this.send(method, `/api/${path}`, this.token, data && { data });
  }

  /** As staff do in the content manager. */
  panel(dataset: Dataset, path: string, body: object): Promise<Outcome> {
    const type = SINGULAR[dataset];
    const base = '/content-manager/collection-types';
    return this.send('POST', `${base}/api::${type}.${type}/${path}`, this.jwt, body);
  }

  /** Ends the server without warning, and starts another at the same address. */
  async crash(): Promise<void> {
    await this.server.kill();
    this.server = await startServer({ database: this.server.database, port: this.port });
    this.jwt = await createAdmin(this.server);
  }

  /** The partner catches up; what the server does not answer is for the next time. */
  async poll(): Promise<void> {
    await followChanges(this.copy, { url: this.server.url });
  }

  /** The partner's program ends, and goes on from what it has stored. */
  reopenCopy(): void {
    const { sequence, records } = this.copy;
    const stored = JSON.stringify({ sequence, records: [...records] });
    const read: { sequence: number; records: [string, never][] } = JSON.parse(stored);
    this.copy = { sequence: read.sequence, records: new Map(read.records) };
  }

  /** The partner begins anew. */
  async restartCopy(): Promise<void> {
    const { url } = this.server;
    this.copy = await startReplica({ url, datasets: DATASETS, locales: LOCALES });
  }

  private async send(
    method: string,
    path: string,
    bearer: string,
    body?: object,
  ): Promise<Outcome> {
    const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' };
    try {
      const answer = await fetch(this.server.url + path, {
        ...{ method, headers },
        body: body && JSON.stringify(body),
      });
      const text = await answer.text();
      const documentId: string | undefined =
        answer.status === 201 ? JSON.parse(text).data.documentId : undefined;
      return { status: answer.status, documentId };
    } catch {
      return { status: 0 };
    }
  }
}
