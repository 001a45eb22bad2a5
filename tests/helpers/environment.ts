import { stripVTControlCharacters } from 'node:util';
import { TestEnvironment } from 'jest-environment-node';

/** What a test file leaves running unless somebody stops it. */
interface Stoppable {
  stop(): Promise<unknown>;
  dispose(): Promise<void>;
  logs(): string;
}

declare global {
  /** Those that are still starting included. */
  var testServers: Set<Promise<Stoppable>> | undefined;
}

const LOG_CHARACTERS = 6000;

/** Stops the servers of a test file when it is over; shows what they said if a test failed. */
export default class ServerEnvironment extends TestEnvironment {
  private readonly servers = new Set<Promise<Stoppable>>();
  private failed = false;

  override async setup(): Promise<void> {
    await super.setup();
    this.global.testServers = this.servers;
  }

  async handleTestEvent(event: { name: string }): Promise<void> {
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') this.failed = true;
    if (event.name === 'run_finish') await this.stopServers();
  }

  private async stopServers(): Promise<void> {
    // One that could not start has ended already, and its test has failed.
    const started = await Promise.allSettled(this.servers);
    const servers = started.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
    await Promise.all(servers.map((server) => server.stop()));
    await Promise.all(servers.map((server) => server.dispose()));
    if (!this.failed) return;
    for (const server of servers) {
      const logs = stripVTControlCharacters(server.logs()).slice(-LOG_CHARACTERS);
      process.stderr.write(`\n--- server under test ---\n${logs}\n---\n`);
    }
  }
}
