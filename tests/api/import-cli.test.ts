import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { createWriter, query, startServer, type TestServer } from '../helpers';
import { ROOT } from '../helpers/root';
import { serverEnvironment } from '../helpers/start-server';

const PAIRS = `Notre ville;Ville partenaire;Pays;Année
Nancy;Karlsruhe;Allemagne;1955
Nancy;Kanazawa;Japon;12.10.1973
Nancy;Nancy;France;1990
`;

let server: TestServer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'jumelle-cli-'));
  await writeFile(path.join(folder, 'jumelages.csv'), PAIRS);
  server = await startServer();
  const writer = await createWriter(server);
  const facts = { kind: 'municipality' };
  const nancy = await writer.create('cities', {
    ...facts,
    name: 'Nancy',
    countryCode: 'FR',
    isHome: true,
  });
  const partner = await writer.create('cities', { ...facts, name: 'Karlsruhe', countryCode: 'DE' });
  await writer.create('twinnings', {
    ...{ kind: 'twinning', state: 'active', since: '1954', cities: [nancy, partner] },
  });
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs what `npm run import` and `npm run export` run, beside the server. */
const run = async (part: 'import' | 'export', ...args: string[]) => {
  const child = spawn(process.execPath, [`dist/src/${part}/cli/main.js`, ...args], {
    cwd: ROOT,
    env: { ...serverEnvironment(server.databaseUrl), JUMELLE_CALLER_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[code], output, complaint] = await Promise.all([
    once(child, 'exit'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code: Number(code), output, complaint };
};

const since = (): Promise<unknown[]> =>
  query(server, 'select since from public.twinnings where published_at is not null order by since');

it('tells what would become of every row, and writes only what it is told to', async () => {
  const dry = await run('import', 'jumelages.csv', '--language', 'fr', '--publish');
  expect(dry.code).toBe(2);
  const lines = dry.output.replaceAll(/[\u00a0\u202f]/g, ' ').split('\n');
  expect(lines.filter((line) => /^jumelages\.csv:\d/.test(line))).toEqual([
    'jumelages.csv:2  modifier  Nancy – Karlsruhe : Depuis 1954 → 1955',
    expect.stringMatching(/^jumelages\.csv:3 {2}créer {5}Nancy – Kanazawa : .*sera créée aussi$/),
    expect.stringMatching(/^jumelages\.csv:4 {2}erreur {4}Nancy – Nancy : .*elle-même$/),
  ]);
  expect(lines).toContain('1 à créer, 1 à modifier, 0 sans changement, 1 en erreur.');
  expect((await run('import', 'jumelages.csv', '--apply', '--publish')).code).toBe(2);
  expect(await since()).toEqual([{ since: '1954' }]);

  const all = ['jumelages.csv', '--apply', '--publish', '--leave-out-errors', '--json'];
  const applied = await run('import', ...all);
  expect(applied.code).toBe(0);
  expect(JSON.parse(applied.output)).toMatchObject({
    state: 'applied',
    counts: { create: 1, update: 1, unchanged: 0, error: 1 },
    errors: [{ row: 4 }],
    rows: [{ row: 2 }, { row: 3, documentId: expect.any(String) }, { row: 4 }],
  });
  expect(await since()).toEqual([{ since: '1955' }, { since: '1973-10-12' }]);
});

it('says on standard error what it cannot do', async () => {
  const missing = await run('import', 'nowhere.csv');
  expect(missing).toMatchObject({ code: 1, output: '' });
  expect(missing.complaint).toContain('nowhere.csv cannot be read: there is no such file.');
});
