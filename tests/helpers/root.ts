import path from 'node:path';

/** The checkout: where package.json is. */
export const ROOT = path.resolve(__dirname, '..', '..');
