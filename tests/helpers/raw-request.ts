import { once } from 'node:events';
import http from 'node:http';

export interface Exchange {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** An answer of which only the head has come, on a connection of its own. */
export const begin = async (
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<http.IncomingMessage> => {
  const request = http.request(url, { method, headers, agent: false }).end();
  const [response]: http.IncomingMessage[] = await once(request, 'response');
  if (!response) throw new Error('No response');
  return response;
};

/** A request whose answer is taken as it comes over the wire, still compressed. */
export const exchange = async (
  url: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Exchange> => {
  const response = await begin(url, headers, method);
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: Buffer.concat(chunks),
  };
};
