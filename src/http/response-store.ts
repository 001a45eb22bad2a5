import { LRUCache } from 'lru-cache';
import type { Coding } from './etag';

/** An answer as it was made, ready to be sent again. */
export interface StoredResponse {
  /** Null where it is too long to be kept: then only what it would say of itself is known. */
  body: Buffer | null;
  /** Names the bytes of the body: equal only for equal ones. */
  digest: string;
  /** When what it shows last changed, where that is known. */
  lastModified: Date | null;
  headers: Readonly<Record<string, string | string[]>>;
  /** The body in the codings that clients have asked for so far. */
  coded: Map<Coding, Buffer>;
}

const OVERHEAD_BYTES = 1024;

/**
 * Answers in memory, bounded in bytes, the least recently used leaving first. All of them go when
 * anything is published, for a change of one document may show in any list, count or search.
 */
export class ResponseStore {
  readonly #responses: LRUCache<string, StoredResponse>;
  #generation = 0;
  #since = new Date();
  #trusted = true;

  constructor(maxBytes: number) {
    this.#responses = new LRUCache({ maxSize: maxBytes, sizeCalculation: sizeOf });
  }

  /** Grows with every change; an answer begun in an earlier generation is not kept. */
  get generation(): number {
    return this.#generation;
  }

  /** No answer of this generation can be older than that. */
  get since(): Date {
    return this.#since;
  }

  get(key: string): StoredResponse | undefined {
    return this.#responses.get(key);
  }

  set(key: string, response: StoredResponse, generation: number): void {
    if (this.#trusted && generation === this.#generation) this.#responses.set(key, response);
  }

  /** To be called after every change. */
  clear(): void {
    this.#generation += 1;
    this.#since = new Date();
    this.#responses.clear();
  }

  /**
   * Forgets everything for the sake of whoever knows of a change before word of it has come here.
   * Answers under way may be kept: when it comes, they go.
   */
  forget(): void {
    this.#responses.clear();
  }

  /** Without word of changes made elsewhere, nothing may be kept. */
  trust(trusted: boolean): void {
    this.clear();
    this.#trusted = trusted;
  }
}

/** Characters take up to two bytes. Compressed copies come later: count them from the start. */
const sizeOf = ({ body, headers }: StoredResponse, key: string): number =>
  (body?.length ?? 0) * 2 + (JSON.stringify(headers).length + key.length) * 2 + OVERHEAD_BYTES;
