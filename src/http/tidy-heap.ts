import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MEBIBYTE = 1024 * 1024;
const CHECK_EVERY_BYTES = MEBIBYTE;
/** How much may gather between two collections. */
const MAX_GROWTH = 8 * MEBIBYTE;

/** What is kept for good, as far as the last look tells. */
let settled = Number.POSITIVE_INFINITY;

/**
 * The same bytes, with the heap swept now and then as they pass.
 *
 * A long download needs little memory at a time, but what passes through leaves garbage that has
 * grown too old for V8's quick collections. V8 would let it grow by about the size of the whole heap
 * before it sweeps, which on a small machine is memory that PostgreSQL could have used. A sweep takes
 * about a tenth of a second and comes once in some tens of megabytes sent. For the same reason
 * `npm start` keeps V8's space for new objects at half of what it may grow to by default.
 */
export async function* tidyingHeap(
  bytes: AsyncGenerator<Buffer, void, undefined>,
): AsyncGenerator<Buffer, void, undefined> {
  let passed = 0;
  for await (const chunk of bytes) {
    passed += chunk.length;
    if (passed > CHECK_EVERY_BYTES) {
      passed = 0;
      tidyHeap();
    }
    yield chunk;
  }
}

function tidyHeap(): void {
  const used = oldGeneration();
  if (used > settled + MAX_GROWTH) {
    collectGarbage();
    settled = oldGeneration();
  } else {
    settled = Math.min(settled, used);
  }
}

const oldGeneration = (): number =>
  getHeapSpaceStatistics()
    .filter(({ space_name: name }) => name === 'old_space' || name === 'large_object_space')
    .reduce((sum, { space_used_size: size }) => sum + size, 0);

let collect: (() => void) | undefined;

/** Node has no other way to ask V8 for it than this flag, which may be set while it runs. */
function collectGarbage(): void {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
