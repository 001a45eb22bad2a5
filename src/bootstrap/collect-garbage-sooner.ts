import { setFlagsFromString } from 'node:v8';

/**
 * By how many percent the heap may grow before it is looked through for garbage. V8 would let it
 * grow to about twice its size: while a large feed is sent, that is memory for nothing. Measured
 * with 24,777 agreements as GeoJSON and 17,118 cities as CSV and JSON-LD, one after the other: the
 * process grew by 62 MB above idle without this and by 12 to 34 MB with it, in the same time.
 */
const GROWTH_PERCENT = 30;

/** To be called in `register()`. */
export function collectGarbageSooner(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}
