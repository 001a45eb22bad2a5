/** A stretch of text that two versions share, or that only one of them has. */
export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Words, runs of spaces, single marks; a script without spaces goes character by character. */
const TOKEN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}'’-]+|\s+|[^]/gu;

/** Beyond that many steps one text stands instead of the other: comparing would hold up the page. */
const STEPS_LIMIT = 1_500;

/**
 * The words that turn one text into another, by Myers' algorithm ("An O(ND) difference algorithm and
 * its variations", 1986). Texts that have little in common are shown whole, one after the other.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [from, to] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  const trace = shortestEdit(from, to);
  if (!trace) return joined([removed(before), added(after)]);
  const parts: DiffPart[] = [];
  let [x, y] = [from.length, to.length];
  for (let step = trace.length - 1; step >= 0; step -= 1) {
    const reached = trace[step] ?? new Map<number, number>();
    const line = x - y;
    const goesDown = isDown(reached, line, step);
    const previousLine = goesDown ? line + 1 : line - 1;
    const previousX = reached.get(previousLine) ?? 0;
    const previousY = previousX - previousLine;
    while (x > previousX && y > previousY && x > 0 && y > 0) {
      parts.push({ kind: 'same', text: from[x - 1] ?? '' });
      x -= 1;
      y -= 1;
    }
    if (step === 0) break;
    parts.push(goesDown ? added(to[y - 1] ?? '') : removed(from[x - 1] ?? ''));
    [x, y] = [previousX, previousY];
  }
  return joined(parts.reverse());
}

const removed = (text: string): DiffPart => ({ kind: 'removed', text });
const added = (text: string): DiffPart => ({ kind: 'added', text });

const isDown = (reached: ReadonlyMap<number, number>, line: number, step: number): boolean =>
  line === -step ||
  (line !== step && (reached.get(line - 1) ?? -1) < (reached.get(line + 1) ?? -1));

/** How far each diagonal had been followed before each step; undefined when it takes too many. */
function shortestEdit(
  from: readonly string[],
  to: readonly string[],
): ReadonlyMap<number, number>[] | undefined {
  const reached = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let step = 0; step <= Math.min(from.length + to.length, STEPS_LIMIT); step += 1) {
    trace.push(new Map(reached));
    for (let line = -step; line <= step; line += 2) {
      let x = isDown(reached, line, step)
        ? (reached.get(line + 1) ?? 0)
        : (reached.get(line - 1) ?? 0) + 1;
      while (x < from.length && x - line < to.length && from[x] === to[x - line]) x += 1;
      reached.set(line, x);
      if (x >= from.length && x - line >= to.length) return trace;
    }
  }
  return undefined;
}

function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.text === '') continue;
    if (last?.kind === part.kind) last.text += part.text;
    else result.push({ ...part });
  }
  return result;
}
