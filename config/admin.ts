import type { Core } from '@strapi/strapi';
import { previewHandler } from '../src/preview/preview-address';

// Missing secrets are refused in server.ts, all at once.
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  autoOpen: false,
  preview: { enabled: true, config: { handler: previewHandler } },
  // A service of another company, which the panel would ask for.
  ai: { enabled: false },
  // No survey, no advertising.
  flags: { nps: false, promoteEE: false },
});

export default config;
