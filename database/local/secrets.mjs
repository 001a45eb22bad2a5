import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { parse } from 'dotenv';

import { PlainError } from './plain-error.mjs';

const random = () => randomBytes(32).toString('base64url');

/** Every secret of the server and how a new one is made. */
const SECRETS = {
  APP_KEYS: () => [random(), random()].join(','),
  API_TOKEN_SALT: random,
  ADMIN_JWT_SECRET: random,
  TRANSFER_TOKEN_SALT: random,
  ENCRYPTION_KEY: random,
};

/**
 * Completes the secrets in `process.env`. Those that nobody has set are made once and kept in `file`,
 * readable by its owner only.
 *
 * @param {string} file
 */
export function useLocalSecrets(file) {
  const kept = read(file);
  const missing = Object.keys(SECRETS).filter((name) => !process.env[name] && !kept[name]);
  if (missing.length > 0) {
    for (const name of missing) kept[name] = SECRETS[name]();
    const lines = Object.entries(kept).map(([name, value]) => `${name}=${value}`);
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(
      draft,
      `# Made for local use. Keep it: without it, tokens and sessions made so far stop working.\n${lines.join('\n')}\n`,
      { mode: 0o600 },
    );
    renameSync(draft, file);
  }
  if (Object.keys(kept).length > 0) chmodSync(file, 0o600);
  for (const [name, value] of Object.entries(kept)) process.env[name] ||= value;
}

/** @throws {PlainError} naming every secret that is not set */
export function demandSecrets() {
  const missing = Object.keys(SECRETS).filter((name) => !process.env[name]);
  if (missing.length === 0) return;
  throw new PlainError(
    `Missing in the environment: ${missing.join(', ')}. In production with your own database they must be set; .env.example says how to make one.`,
  );
}

function read(file) {
  try {
    return parse(readFileSync(file));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}
