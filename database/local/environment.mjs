import { readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join, resolve } from 'node:path';

import { parse } from 'dotenv';

import { PlainError } from './plain-error.mjs';

/** A setting of ours that is set to nothing, as compose files and `.env` do, counts as not set. */
const OURS =
  /^(HOST|PORT|PUBLIC_URL|TRUST_PROXY|SEED|LOG_LEVEL|NODE_ENV|APP_KEYS|ADMIN_.*|(API|TRANSFER)_TOKEN_SALT|ENCRYPTION_KEY|(DATABASE|DATA|FEED)_.*)$/;

/**
 * Fills `process.env` from `.env` (or the file that ENV_PATH names), and sets what no setting of
 * ours may leave to chance. What the environment says already wins over the file.
 *
 * @param {string} root
 */
export function loadEnvironment(root) {
  const file = process.env.ENV_PATH ? resolve(root, process.env.ENV_PATH) : join(root, '.env');
  for (const [name, value] of Object.entries(process.env)) {
    if (value === '' && OURS.test(name)) Reflect.deleteProperty(process.env, name);
  }
  for (const [name, value] of Object.entries(readIfThere(file))) {
    if (value !== '') process.env[name] ??= value;
  }
  process.env.ENV_PATH = devNull; // read once: Strapi would bring the empty ones back
  // No word to anybody outside, at build time or later.
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  process.env.STRAPI_DISABLE_EE = 'true';
}

/**
 * @returns {{ host: string, port: number, url: string }} where the server will listen and the address
 *   to tell people, without a slash at the end
 * @throws {PlainError}
 */
export function readAddress(env = process.env) {
  const host = env.HOST || '127.0.0.1';
  const port = Number(env.PORT || 1337);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainError(`PORT must be a number from 1 to 65535, not "${env.PORT}".`);
  }
  if (env.PUBLIC_URL) return { host, port, url: readPublicUrl(env.PUBLIC_URL) };
  const here = ['127.0.0.1', 'localhost', '0.0.0.0', '::', '::1'].includes(host);
  const name = here ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { host, port, url: `http://${name}:${port}` };
}

function readPublicUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new PlainError(
      `PUBLIC_URL must be the full address that people use, such as https://twins.example.org, not "${text}".`,
    );
  }
  return url.href.replace(/\/$/, '');
}

function readIfThere(file) {
  try {
    return parse(readFileSync(file));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}
