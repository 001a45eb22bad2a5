import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { Register } from '../../../src/import/plan/register';
import { planImport } from '../../../src/import/plan/plan-import';
import { guessMapping } from '../../../src/import/mapping/guess-mapping';
import { sayAll } from '../../../src/import/message';
import { schemaOf } from '../documents/schemas';
it('world', async () => {
  const register = new Register();
  const schemas = new Map(['city','twinning','exchange','theme','organisation'].map((n) => { const s = schemaOf(n); return [s.uid, s] as const; }));
  const sheets = ['cities.csv','twinnings.csv'].map((file, index) => {
    const [headers = [], ...rows] = parse(readFileSync('/work/shared/data/world/' + file)) as string[][];
    const sheet = { file, name: file, headers, rowCount: rows.length, rows: rows.map((cells, i) => ({ number: i + 2, cells })) };
    const m = guessMapping(headers, ['en','fr']);
    console.log(m);
    return { sheet, mapping: { index, headers, ...m } };
  });
  const t = Date.now();
  const counts: Record<string, number> = {};
  const codes: Record<string, string[]> = {};
  let longest = 0, last = Date.now();
  for await (const o of planImport({ register, schemas, defaultLocale: 'en', publish: true, loadCurrent: async () => new Map(), breathe: async () => { longest = Math.max(longest, Date.now() - last); await new Promise(setImmediate); last = Date.now(); } }, sheets, ['en','fr'])) {
    const k = o.sheet + o.verdict; counts[k] = (counts[k] ?? 0) + 1;
    if (o.verdict === 'error') for (const m of o.messages) (codes[o.sheet + m.code] ??= []).push(`${o.row} ${o.label}: ${sayAll([m], 'fr')}`);
  }
  console.log(counts, Date.now() - t, 'ms', 'longest', longest, process.memoryUsage().rss / 1e6);
  console.log(Object.entries(codes).map(([k, v]) => `${k} ${v.length}\n  ${v.slice(0, k.includes('Spot') ? 200 : 14).join('\n  ')}`).join('\n'));
});
