/**
 * What pages of the change feed cost, wherever they are in it: the middle one of many requests, and
 * how that compares with the first page.
 *
 *     node tests/bench/change-feed.mjs http://localhost:1337
 *
 * Each address is asked for once: what a server has in memory is not what is measured.
 */
import { performance } from 'node:perf_hooks';

const [url = 'http://localhost:1337', locale = 'fr'] = process.argv.slice(2);
const REQUESTS = 60;

const read = async (path) => {
  const answer = await fetch(`${url}/feeds/changes${path}`);
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.json();
};

/** Milliseconds of the middle one of requests for `pathOf(0)`, `pathOf(1)` … */
const medianOf = async (pathOf) => {
  const times = [];
  for (let index = 0; index < REQUESTS; index += 1) {
    const start = performance.now();
    await read(pathOf(index));
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[REQUESTS / 2];
};

const { sequence } = await read('');
if (sequence < REQUESTS * 100) {
  console.error(`${sequence} changes are too few: there must be ${REQUESTS * 100}`);
  process.exit(1);
}
const pages = Math.ceil(sequence / 100);
const places = {
  'first pages': (index) => `/${index + 1}`,
  'pages in the middle': (index) => `/${Math.floor(pages / 2) - REQUESTS / 2 + index}`,
  'last pages': (index) => `/${pages - index}`,
  'after the first changes': (index) => `?after=${index}`,
  'after the last but few': (index) => `?after=${sequence - 10 - index}`,
  [`first in ${locale}`]: (index) => `?after=${index}&locale=${locale}`,
  [`last in ${locale}`]: (index) => `?after=${sequence - 1000 - index}&locale=${locale}`,
};

// The first requests of all pay for connections and plans.
await medianOf((index) => `?after=${1000 + index}`);
const results = [];
for (const [name, pathOf] of Object.entries(places)) results.push([name, await medianOf(pathOf)]);
const [[, first]] = results;
console.log(`${sequence} changes`);
for (const [name, median] of results) {
  console.log(`${name.padEnd(26)} ${median.toFixed(1)} ms  × ${(median / first).toFixed(2)}`);
}
