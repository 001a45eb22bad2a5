/** Of what tests send to a server: the same in every run, unless `FUZZ_SEED` goes looking for more. */
export const SEED = Number(process.env['FUZZ_SEED'] ?? 1955);
