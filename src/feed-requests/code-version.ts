import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders whose code decides on the bytes of a feed, and the versions of the libraries it uses. */
const FOLDERS = ['feeds', 'feed-requests', 'calendar', 'changes', 'domain', 'http'];
const SOURCE = join(__dirname, '..');

let version: string | undefined;

/**
 * A digest of the code that makes feeds: after an update, the same data may be other bytes, which a
 * validator made before anything is rendered has to know.
 */
export const codeVersion = (): string => (version ??= digest());

function digest(): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of FOLDERS) {
    const root = join(SOURCE, folder);
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
      if (file.endsWith('.js')) hash.update(file).update(readFileSync(join(root, file)));
    }
  }
  return hash.update(readFileSync(join(SOURCE, '../../package.json'))).digest('base64url');
}
