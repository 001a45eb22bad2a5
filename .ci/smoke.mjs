/**
 * `npm start` as a newcomer would run it: it serves the API and the admin panel, says so, and stops
 * on SIGTERM. Exit code 1 with what the server said if it does not.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../tests/helpers/free-port.cjs';

const START_MS = 5 * 60_000;
const STOP_MS = 60_000;

const delay = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const status = (url) =>
  fetch(url).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.status;
    },
    () => 0,
  );

const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const npm = spawn('npm', ['start'], {
  env: { ...process.env, PORT: String(port) },
  stdio: ['ignore', 'pipe', 'inherit'],
});
let said = '';
npm.stdout.setEncoding('utf8').on('data', (text) => {
  said += text;
  process.stdout.write(text);
});
const exit = once(npm, 'exit');
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => npm.kill(signal));

const problems = [];
const expect = (holds, problem) => {
  if (!holds) problems.push(problem);
};

const deadline = Date.now() + START_MS;
while (!said.includes('Ctrl-C') && npm.exitCode === null && Date.now() < deadline) await delay(200);
expect(npm.exitCode === null, 'npm start ended by itself');
expect(said.includes(`${url}/admin`) || said.includes('/admin'), 'it does not name the addresses');
for (const path of ['/api/health', '/admin', '/', '/api/cities?filters[slug]=nancy']) {
  const answer = await status(url + path);
  expect(answer === 200, `${path} answers ${answer}`);
}

npm.kill('SIGTERM');
// npm may be gone before the server is; what counts is that the server goes.
const patience = Date.now() + STOP_MS;
while ((await status(`${url}/api/health`)) !== 0 && Date.now() < patience) await delay(200);
expect((await status(`${url}/api/health`)) === 0, 'it still answers after SIGTERM');
expect(await Promise.race([exit.then(() => true), delay(STOP_MS).then(() => false)]), 'npm stays');

for (const problem of problems) console.error(`npm start: ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);
