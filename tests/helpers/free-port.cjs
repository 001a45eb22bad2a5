const { once } = require('node:events');
const { randomInt } = require('node:crypto');
const { createServer } = require('node:net');

/**
 * Below the ports that systems hand out by themselves, to servers and to clients alike: those begin
 * at 32768 on Linux, at 49152 elsewhere.
 */
const FIRST = 20_000;
/** Each Jest worker has a range of its own, and what runs outside of Jest the first one. */
const RANGE = 1_000;
const RANGES = 12;

let next = randomInt(RANGE);

/**
 * A port of 127.0.0.1 for a server that takes its time to open it. Nobody else is given it
 * meanwhile, as would happen now and then to a port that the system has named as free.
 *
 * @returns {Promise<number>}
 */
exports.freePort = async () => {
  const range = Number(process.env.JEST_WORKER_ID ?? 0) % RANGES;
  for (let tried = 0; tried < RANGE; tried += 1) {
    const port = FIRST + range * RANGE + next;
    next = (next + 1) % RANGE;
    const server = createServer();
    try {
      await once(server.listen(port, '127.0.0.1'), 'listening');
    } catch {
      continue; // taken by another program
    }
    server.close();
    await once(server, 'close');
    return port;
  }
  throw new Error('No free port');
};
