import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../helpers/root';
import { city, openRegister, type Register } from './register';

interface Copy {
  sequence: number;
  records: Record<string, { documentId: string; title: string }>;
}

let register: Register;
let folder: string;
beforeAll(async () => {
  register = await openRegister();
  folder = await mkdtemp(path.join(os.tmpdir(), 'jumelle-readme-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The program as the README has it, for this server and the one language of its register. */
const writeProgram = async (): Promise<void> => {
  const readme = await readFile(path.join(ROOT, 'README.md'), 'utf8');
  const [, program = ''] = /```js\n(.*?)```/s.exec(readme) ?? [];
  const { port } = new URL(register.server.url);
  const fitted = program.replace(':1337', `:${port}`).replace("'fr'", "'en'");
  await writeFile(path.join(folder, 'copy.mjs'), fitted);
};

const runProgram = async (): Promise<Copy> => {
  await promisify(execFile)(process.execPath, ['copy.mjs'], { cwd: folder });
  return JSON.parse(await readFile(path.join(folder, 'copy.json'), 'utf8'));
};

const published = async (): Promise<Copy['records']> => {
  const { body } = await register.server.request.get('/feeds/twinnings.json');
  const records: Copy['records'][string][] = body.data;
  return Object.fromEntries(records.map((record) => [record.documentId, record]));
};

it('has a program that keeps a copy of what is public', async () => {
  const nancy = await register.make('/cities', city('Nancy'));
  const twinning = async (name: string): Promise<string> => {
    const cities = [nancy, await register.make('/cities', city(name))];
    return register.make('/twinnings', { kind: 'twinning', state: 'active', cities });
  };
  const [padua, lublin] = [await twinning('Padua'), await twinning('Lublin')];
  await writeProgram();
  const first = await runProgram();
  expect(Object.keys(first.records).sort()).toEqual([padua, lublin].sort());

  await register.rest('put', `/cities/${nancy}`, { name: 'Nanzig' });
  await register.rest('delete', `/twinnings/${padua}`);
  await twinning('Karlsruhe');
  const second = await runProgram();
  expect(Object.values(second.records).map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Nanzig – Lublin', 'Nanzig – Karlsruhe']),
  );
  expect(second.records).toEqual(await published());
  expect(second.sequence).toBeGreaterThan(first.sequence);
});
