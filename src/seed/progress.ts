const EVERY_MS = 2000;

/**
 * Says how far a long task has come, every two seconds at most, so that a task that takes less
 * says nothing.
 */
export function createProgress(say: (sentence: string) => void): (sentence: () => string) => void {
  let last = Date.now();
  return (sentence) => {
    if (Date.now() - last < EVERY_MS) return;
    last = Date.now();
    say(sentence());
  };
}
