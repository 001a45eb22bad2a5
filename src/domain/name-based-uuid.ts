import { createHash } from 'node:crypto';

/** Namespace of this product's identifiers: a random UUID, fixed for ever. */
const NAMESPACE = Buffer.from('5f0c1a6ec9a74d0c9d6b7a2f4c1e8b35', 'hex');

/**
 * A UUID that is the same wherever and whenever it is made of the same name (RFC 9562, version 5):
 * for identifiers that outlive a change of domain.
 */
export function nameBasedUuid(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
