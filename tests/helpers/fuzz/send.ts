import http from 'node:http';
import { once } from 'node:events';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

export interface RawRequest {
  method: string;
  /** As it goes over the wire: already percent-encoded, or deliberately not well. */
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
}

export interface RawAnswer {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
}

const DECODERS: Readonly<Record<string, (body: Buffer) => Promise<Buffer>>> = {
  gzip: promisify<Buffer, Buffer>(zlib.gunzip),
  deflate: promisify<Buffer, Buffer>(zlib.inflate),
  br: promisify<Buffer, Buffer>(zlib.brotliDecompress),
};

const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
afterAll(() => agent.destroy());

/** Sends a request as it is: a client library would put right what a fuzz means to be wrong. */
export const send = async (url: string, { method, path, headers, body }: RawRequest) => {
  const { hostname, port } = new URL(url);
  const request = http.request({ agent, hostname, port, method, path, headers });
  request.end(body);
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const decode = DECODERS[String(response.headers['content-encoding'])];
  const text = (decode && raw.length > 0 ? await decode(raw) : raw).toString('utf8');
  return { status: response.statusCode ?? 0, headers: response.headers, text } satisfies RawAnswer;
};
