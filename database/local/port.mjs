import { createServer } from 'node:net';

import { PlainError } from './plain-error.mjs';

/**
 * Makes sure that a server can listen there, before anything takes time.
 *
 * @param {string} host
 * @param {number} port
 * @throws {PlainError} saying what is in the way, with a free port if it is another program
 */
export async function demandPort(host, port) {
  const error = await tryPort(host, port);
  if (!error) return;
  switch (error.code) {
    case 'EADDRINUSE':
      throw new PlainError(
        `Port ${port} is taken by another program. Set PORT to another one, for example PORT=${await nextFree(host, port)}.`,
      );
    case 'EACCES':
      throw new PlainError(`This user may not open port ${port}. Set PORT to one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      throw new PlainError(
        `HOST="${host}" is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all of its addresses.`,
      );
    default:
      throw error;
  }
}

/** @returns {Promise<number>} a port that the system says is free */
export async function freePort(host = '127.0.0.1') {
  const server = createServer();
  await new Promise((done, fail) => server.once('error', fail).listen(0, host, done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

async function nextFree(host, taken) {
  for (let port = taken + 1; port <= Math.min(taken + 50, 65_535); port += 1) {
    if (!(await tryPort(host, port))) return port;
  }
  return freePort(host);
}

/** @returns {Promise<NodeJS.ErrnoException | undefined>} why it cannot be listened on */
function tryPort(host, port) {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', done);
    server.listen(port, host, () => server.close(() => done(undefined)));
  });
}
