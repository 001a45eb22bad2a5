import { createHash } from 'node:crypto';
import { city, openRegister, refusedFields, type Register } from './register';

const LONGEST = 10_000;

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});

/** Numbers below `limit` that no compression makes smaller, always the same for a seed. */
const noise = (seed: string, limit: number): number[] =>
  Array.from({ length: LONGEST }, (_, index) =>
    createHash('md5').update(`${seed} ${index}`).digest().readUInt32LE(),
  ).map((value) => value % limit);

/** A name of just the length that is allowed, out of noise. */
const longName = (start: string, letter: (value: number) => string, limit: number): string => {
  const letters = noise(start, limit).map(letter);
  return [...`${start} `, ...letters].slice(0, LONGEST).join('');
};

const names: [string, string][] = [
  ['one word of ASCII', longName('Quellenstadt', (value) => value.toString(36), 36)],
  [
    'many words',
    longName('Wortreich', (value) => (value < 5 ? ' ' : (value - 5).toString(36)), 41),
  ],
  ['CJK', longName('金沢友好', (value) => String.fromCodePoint(0x4e00 + value), 20_000)],
  ['emoji', longName('Bilderfest', (value) => String.fromCodePoint(0x1f300 + value), 700)],
  ['Hebrew', longName('נסיעה', (value) => String.fromCodePoint(0x5d0 + value), 27)],
];

it.each(names)('stores, finds and sorts names of %s as long as any may be', async (_, name) => {
  expect([...name]).toHaveLength(LONGEST);
  const [start = ''] = name.split(' ');
  const twin = `${[...name].slice(1).join('')}.`;
  await register.make('/themes', { name });
  const one = await register.make('/cities', city(name, { nameVariants: [{ name }] }));
  const other = await register.make('/cities', city(twin));
  const ends = { cities: [one, other] };
  await register.make('/twinnings', { ...ends, kind: 'twinning', state: 'active', since: '1954' });
  await register.make('/exchanges', { title: name, kind: 'cultural', ...ends, host: one });

  const { body: sorted } = await register.rest('get', `/exchanges?sort=title&fields=title`);
  expect(sorted.data.map(({ title }: { title: string }) => title)).toContain(name);
  const { body: found } = await register.rest('get', `/search?q=${encodeURIComponent(start)}`);
  const types = found.data.map(({ type }: { type: string }) => type);
  expect(types).toEqual(expect.arrayContaining(['theme', 'city', 'twinning', 'exchange']));
  const { body: listed } = await register.rest('get', '/twinnings?sort=title:desc');
  expect(listed.data.map(({ title }: { title: string }) => title)).toContain(`${name} – ${twin}`);
  const filter =
    '{ exchanges(sort: "title:desc", filters: { title: { contains: $q } }) { title } }';
  const { body: graph } = await register.graphql(`query($q: String)${filter}`, { q: start });
  expect(graph.data.exchanges).toEqual([{ title: name }]);
});

it('refuses one more character, telling how many there are', async () => {
  const name = 'x'.repeat(LONGEST + 1);
  const answer = await register.rest('post', '/themes', { name });
  expect(refusedFields(answer)).toEqual(['name']);
  expect(answer.body.error.message).toContain('10000 characters; it has 10001');
});
