import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RecordedExample } from '../../src/openapi/examples/recorded-examples';
import recorded from '../../src/openapi/examples/recorded.json';
import { ROOT } from './root';

const FILE = path.join(ROOT, 'src/openapi/examples/recorded.json');
const TIME = '2026-01-01T12:00:00.000Z';

/** What the OpenAPI document shows as examples. */
export const RECORDED: readonly RecordedExample[] = recorded;

/** Puts other answers in place of the recorded ones. */
export const record = (examples: readonly RecordedExample[]): void => {
  writeFileSync(FILE, `${JSON.stringify(examples, null, 2)}\n`);
};

/** An answer as every instance with the sample gives it: ids and times differ between them. */
export function settled(answer: unknown): unknown {
  const rows = new Map<unknown, number>();
  const settle = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(settle);
    if (typeof value !== 'object' || value === null) return value;
    const { id, slug, code } = value as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        if (name === 'id') return [name, numberOf(each)];
        if (name === 'documentId')
          return [name, documentIdFor(slug ?? code ?? numberOf(id ?? each))];
        // Of feeds: when a record last changed, by which change.
        if (name === 'sequence') return [name, 1];
        if (name === 'changes' && typeof each === 'string')
          return [name, each.replace(/\d+$/, '1')];
        const isTime = /^(created|updated|published)At$|^modified$/.test(name);
        return [name, isTime ? TIME : settle(each)];
      }),
    );
  };
  const numberOf = (id: unknown): number => {
    if (!rows.has(id)) rows.set(id, rows.size + 1);
    return rows.get(id) ?? 0;
  };
  return settle(answer);
}

const documentIdFor = (name: unknown): string => {
  const digest = BigInt(`0x${createHash('sha256').update(String(name)).digest('hex')}`);
  return `j${digest.toString(36).slice(0, 23)}`;
};
