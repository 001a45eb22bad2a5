import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ROOT } from './root';
import { serverEnvironment, type TestServer } from './start-server';

const SCRIPT = path.join(__dirname, 'list-routes.cjs');

/**
 * Every route that the built server has registered, as `GET /api/cities/:id`. It is loaded a second
 * time for that, beside `server` and on its database.
 */
export const registeredRoutes = async (server: TestServer): Promise<string[]> => {
  const child = fork(SCRIPT, {
    cwd: ROOT,
    env: { ...serverEnvironment(server.databaseUrl), SEED: 'none' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  let routes: string[] | undefined;
  child.once('message', (message) => {
    routes = message as string[];
  });
  await once(child, 'exit');
  if (!routes) throw new Error(`The routes could not be listed:\n${complaint}`);
  return routes;
};
