import { once } from 'node:events';
import net from 'node:net';

/** A statement as the server meant it. */
interface SentStatement {
  sql: string;
  /** When the request came in that it is for, by `process.hrtime.bigint()`; see `sign-statements.cjs`. */
  request: bigint | undefined;
}

/**
 * A relay between a server and its PostgreSQL that reads along: it knows every statement that the
 * server sent, in order, whatever the database logs or hides, and can cut the line.
 */
export interface SqlTap {
  readonly port: number;
  readonly statements: readonly SentStatement[];
  /** Ends all connections and refuses new ones until `restore`. */
  cut(): void;
  restore(): void;
  close(): Promise<void>;
}

const HEADER_BYTES = 5;
const SIGNATURE = /^\/\* request (\d+) \*\/ /;

const parseSignature = (sent: string): SentStatement => {
  const time = SIGNATURE.exec(sent)?.[1];
  return {
    sql: sent.replace(SIGNATURE, ''),
    request: time === undefined ? undefined : BigInt(time),
  };
};

/**
 * Frontend messages of the PostgreSQL protocol 3: a type byte, a length that counts itself, a body.
 * A statement is a simple Query, or an Execute of what Parse and Bind prepared.
 * Source: https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
const createReader = (onStatement: (sql: string) => void) => {
  let pending = Buffer.alloc(0);
  let started = false;
  const prepared = new Map<string, string>();
  const portals = new Map<string, string>();

  const strings = (body: Buffer): string[] => body.toString('utf8').split('\0');
  const read = (type: string, body: Buffer): void => {
    const [first = '', second = ''] = strings(body);
    if (type === 'Q') onStatement(first);
    if (type === 'P') prepared.set(first, second);
    if (type === 'B') portals.set(first, prepared.get(second) ?? '');
    if (type === 'E') onStatement(portals.get(first) ?? '');
  };

  return (chunk: Buffer): void => {
    pending = Buffer.concat([pending, chunk]);
    // The first message of a connection has no type byte.
    while (!started && pending.length >= 4 && pending.length >= pending.readInt32BE(0)) {
      pending = pending.subarray(pending.readInt32BE(0));
      started = true;
    }
    while (started && pending.length >= HEADER_BYTES) {
      const end = 1 + pending.readInt32BE(1);
      if (pending.length < end) return;
      read(pending.toString('latin1', 0, 1), pending.subarray(HEADER_BYTES, end));
      pending = pending.subarray(end);
    }
  };
};

/** Opens a tap on a free port of 127.0.0.1 in front of the PostgreSQL at `host`:`port`. */
export const openSqlTap = async (host: string, port: number): Promise<SqlTap> => {
  const statements: SentStatement[] = [];
  const sockets = new Set<net.Socket>();
  let isCut = false;

  const relay = net.createServer((client) => {
    if (isCut) {
      client.destroy();
      return;
    }
    const upstream = net.connect({ host, port, noDelay: true });
    const ends = [client.setNoDelay(true), upstream];
    for (const socket of ends) {
      sockets.add(socket);
      // Both ends go together; why one went is the business of whoever spoke through it.
      socket.on('error', () => undefined);
      socket.once('close', () => {
        sockets.delete(socket);
        for (const end of ends) end.destroy();
      });
    }
    const read = createReader((sent) => statements.push(parseSignature(sent)));
    client.on('data', read);
    client.pipe(upstream).pipe(client);
  });
  await once(relay.listen(0, '127.0.0.1'), 'listening');
  const address = relay.address();
  if (address === null || typeof address === 'string') throw new Error('The tap has no port');

  const cut = (): void => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: address.port,
    statements,
    cut,
    restore: () => {
      isCut = false;
    },
    close: async () => {
      cut();
      relay.close();
      await once(relay, 'close');
    },
  };
};
