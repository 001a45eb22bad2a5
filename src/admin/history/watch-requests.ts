import type { EditConflict } from '../../history/contract';
import { type PanelRequest, panelRequest } from './panel-request';
import { forgetRefusal, noteRefusal } from './refusals';
import { knownVersion, noteRead, noteWritten } from './versions';

/** What somebody decides about a write that was refused. */
export type Decision =
  | { kind: 'cancel' }
  /** Write again, without these fields: those of the colleague stay. */
  | { kind: 'write'; without: readonly string[] }
  /** Fill the form with what is stored. */
  | { kind: 'reload' };

export type Ask = (conflict: EditConflict, request: PanelRequest) => Promise<Decision>;

const VERSIONS_HEADER = 'x-jumelle-versions';
const CONFLICT = 409;

/**
 * Has every write of the content manager say which state of the entry it was made from, and asks the
 * person at the panel where somebody else has written since. The content manager offers no place to
 * add a header or to answer a refusal in, and its requests come from forms, lists, windows over
 * relations and bulk actions: they have only `fetch` in common. The refused request is held until
 * there is an answer; so the form keeps what was typed, and a second try is to Strapi the first.
 */
export function watchRequests(ask: Ask): void {
  const stock = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = panelRequest(input, init);
    if (!request) return stock(input, init);
    if (request.method === 'GET') {
      const kept = keptAnswer(request, request.address);
      if (kept !== undefined) return Response.json(JSON.parse(kept));
      const response = await stock(input, init);
      if (response.ok && request.documentId)
        answers.set(request.address, await response.clone().text());
      if (response.ok) await learn(response.clone(), request);
      return response;
    }
    return write(stock, ask, request, input, init ?? {});
  };
}

async function write(
  stock: typeof fetch,
  ask: Ask,
  request: PanelRequest,
  input: RequestInfo | URL,
  init: RequestInit,
): Promise<Response> {
  const headers = new Headers(init.headers);
  const versions = versionsOf(request, init.body);
  if (versions !== '') headers.set(VERSIONS_HEADER, versions);
  const response = await stock(input, { ...init, headers });
  if (response.ok) {
    if (request.documentId) {
      forgetRefusal(request.documentId);
      refusedAt.delete(request.documentId);
    }
    await learn(response.clone(), request);
    return response;
  }
  if (request.documentId) noteRefusal(request.documentId);
  const error = response.status === CONFLICT ? await errorIn(response.clone()) : undefined;
  const conflict = error?.name === 'EditConflictError' ? error.details : undefined;
  if (!error || !conflict) return response;
  const decision = await ask(conflict, request);
  if (decision.kind === 'cancel') {
    refusedAt.set(conflict.documentId, Date.now());
    noteRefusal(conflict.documentId);
  }
  if (decision.kind !== 'write') return invalid(error.message ?? '');
  noteWritten(conflict.documentId, conflict.version);
  noteRead(conflict.documentId, conflict.version);
  const body = bodyWithout(init.body, decision.without);
  return write(stock, ask, request, input, { ...init, body });
}

/** What forms were filled with, by address, and when a write to a document was last given up. */
const answers = new Map<string, string>();
const refusedAt = new Map<string, number>();
const REFETCH_MS = 5_000;

/**
 * Strapi reads a document again after every write, refused ones too (`updateDocument` invalidates its
 * tag), and would fill the form with it over what was typed: it gets what the form began with.
 */
function keptAnswer({ documentId = '' }: PanelRequest, address: string): string | undefined {
  const since = Date.now() - (refusedAt.get(documentId) ?? 0);
  return since < REFETCH_MS ? answers.get(address) : undefined;
}

interface Answer {
  data?: { documentId?: unknown } | null;
  meta?: { version?: unknown };
  versions?: Record<string, number>;
}

/** Answers without a body, or with something else in it, say nothing of versions. */
async function learn(response: Response, { documentId, method }: PanelRequest): Promise<void> {
  const answer: Answer | null = await response.json().catch(() => null);
  if (!answer) return;
  for (const [id, version] of Object.entries(answer.versions ?? {})) noteRead(id, version);
  const id = documentId ?? answer.data?.documentId;
  const version = answer.meta?.version;
  if (typeof id !== 'string' || typeof version !== 'number') return;
  if (method === 'GET') noteRead(id, version);
  else noteWritten(id, version);
}

interface Refusal {
  name?: string;
  message?: string;
  details?: EditConflict;
}

async function errorIn(response: Response): Promise<Refusal | undefined> {
  const answer: { error?: Refusal } | null = await response.json().catch(() => null);
  return answer?.error;
}

/**
 * The refusal as an invalid value of no field: after any other error Strapi's form takes what it
 * shows for saved (`UpdateAction` calls `resetForm`), and could not be saved again.
 */
function invalid(message: string): Response {
  const name = 'ValidationError';
  const details = { errors: [{ path: ['jumelle'], message, name }] };
  const error = { status: 400, name, message, details };
  return Response.json({ data: null, error }, { status: 400 });
}

/** As the server reads it: `<document id>=<number>`, with commas; bulk actions name several. */
function versionsOf({ documentId }: PanelRequest, body: RequestInit['body']): string {
  const named = parsed(body)?.['documentIds'];
  const ids = documentId === undefined ? named : [documentId];
  if (!Array.isArray(ids)) return '';
  return ids
    .flatMap((id: unknown) => {
      if (typeof id !== 'string') return [];
      const version = knownVersion(id);
      return version === undefined ? [] : [`${id}=${version}`];
    })
    .join(',');
}

function parsed(body: RequestInit['body']): Record<string, unknown> | undefined {
  if (typeof body !== 'string') return undefined;
  const value: unknown = JSON.parse(body);
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}

function bodyWithout(body: RequestInit['body'], fields: readonly string[]): RequestInit['body'] {
  const data = parsed(body);
  if (!data || fields.length === 0) return body;
  return JSON.stringify(
    Object.fromEntries(Object.entries(data).filter(([name]) => !fields.includes(name))),
  );
}
