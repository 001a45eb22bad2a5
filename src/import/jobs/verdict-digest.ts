import { createHash } from 'node:crypto';
import type { Outcome } from '../plan/outcome';

/** Sums up what a plan says of every row, to tell whether another plan says the same. */
export class VerdictDigest {
  readonly #hash = createHash('sha256');
  add({ sheet, row, verdict, messages, documentId, changes }: Outcome): void {
    this.#hash.update(
      JSON.stringify([sheet, row, verdict, messages, documentId ?? null, changes ?? null]),
    );
  }
  text(): string {
    return this.#hash.digest('base64url');
  }
}
