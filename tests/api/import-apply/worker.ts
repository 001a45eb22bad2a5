import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';
import type { PlannedWrite } from '../../../src/import/contract';
import { ROOT } from '../../helpers/root';
import { serverEnvironment } from '../../helpers/start-server';

export interface ImportResult {
  created: number;
  updated: number;
}

export interface Call {
  uid: string;
  action: 'create' | 'update' | 'publish' | 'unpublish' | 'delete';
  params: object;
}

interface Answer {
  ready?: true;
  result?: unknown;
  error?: string;
  details?: { rows?: { sheet: number; row: number; message: string }[] };
  stack?: string;
}

/** A refusal in the other process. */
export class Refusal extends Error {
  constructor(readonly answer: Answer) {
    super(answer.error);
  }

  get rows() {
    return this.answer.details?.rows ?? [];
  }
}

/** A process of its own that writes into a database past any server: see `write-lines.cjs`. */
export class Worker {
  private constructor(
    private readonly child: ChildProcess,
    private readonly answers: AsyncIterator<Answer>,
  ) {}

  static async start(databaseUrl: string): Promise<Worker> {
    const child = spawn(process.execPath, [path.join(__dirname, 'write-lines.cjs'), ROOT], {
      env: { ...serverEnvironment(databaseUrl), SEED: 'none', LOG_LEVEL: 'warn' },
      cwd: ROOT,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const worker = new Worker(child, answersOf(child));
    await worker.next();
    return worker;
  }

  import(
    writes: readonly PlannedWrite[],
    options: { since?: string; dieAt?: string } = {},
  ): Promise<ImportResult> {
    return this.send({ job: 'import', writes, ...options }) as Promise<ImportResult>;
  }

  async documents(writes: readonly PlannedWrite[]): Promise<void> {
    await this.send({ job: 'documents', writes });
  }

  async actions(calls: readonly Call[]): Promise<void> {
    await this.send({ job: 'actions', calls });
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    if (this.child.exitCode === null && this.child.signalCode === null) await ended;
  }

  private async send(job: object): Promise<unknown> {
    this.child.stdin?.write(`${JSON.stringify(job)}\n`);
    return (await this.next()).result;
  }

  private async next(): Promise<Answer> {
    const { value, done } = await this.answers.next();
    if (done) throw new Error('The writing process has ended');
    if (value.error !== undefined) throw new Refusal(value);
    return value;
  }
}

async function* answersOf({ stdout }: ChildProcess): AsyncGenerator<Answer> {
  if (!stdout) return;
  for await (const line of readline.createInterface({ input: stdout })) {
    if (line.startsWith('\u0001')) yield JSON.parse(line.slice(1)) as Answer;
  }
}
