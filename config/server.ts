import type { Core } from '@strapi/strapi';

export const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
];
const LOG_LEVELS = ['error', 'warn', 'info', 'http', 'verbose', 'debug', 'silly'];

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  const missing = SECRETS.filter((name) => !env(name));
  if (missing.length > 0) throw new Error(`Missing in the environment: ${missing.join(', ')}`);

  const level = env('LOG_LEVEL', 'warn');
  if (!LOG_LEVELS.includes(level)) {
    throw new Error(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${level}"`);
  }

  const port = env.int('PORT', 1337);
  const publicUrl = env('PUBLIC_URL') || `http://localhost:${port}`;
  return {
    host: env('HOST', '127.0.0.1'),
    port,
    url: publicUrl,
    app: { keys: env.array('APP_KEYS', []) },
    // This server speaks plain http. Where people use https there is a proxy in front, and only then
    // may its word about the visitor's address and protocol be believed.
    proxy: { koa: env.bool('TRUST_PROXY', publicUrl.startsWith('https:')) },
    logger: { config: { level }, updates: { enabled: false }, startup: { enabled: false } },
  };
};

export default config;
