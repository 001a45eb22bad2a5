import { unknown, type Violations } from '../content/query/violations';
import type { FeedParameter } from './feeds';
import { parseSince, SINCE_HINT } from './parse-since';

/**
 * What a query string gives of the parameters that a feed takes. Each is given once and not empty:
 * an address that a program keeps asking must not mean more than its author thought.
 */
export class GivenParameters {
  readonly #values = new Map<string, string>();

  constructor(
    queryString: string,
    allowed: readonly FeedParameter[],
    private readonly violations: Violations,
  ) {
    const parameters = new URLSearchParams(queryString);
    for (const name of new Set(parameters.keys())) {
      const [value = '', ...more] = parameters.getAll(name);
      const mistake = !allowed.some((each) => each === name)
        ? unknown('parameter', name, allowed.length > 0 ? allowed : ['none'])
        : more.length > 0
          ? 'is given more than once: give one value'
          : value === ''
            ? 'is empty: give a value, or leave it out'
            : undefined;
      if (mistake) violations.add([name], mistake);
      else this.#values.set(name, value);
    }
  }

  text(name: FeedParameter): string | undefined {
    return this.#values.get(name);
  }

  oneOf<Value extends string>(name: FeedParameter, values: readonly Value[]): Value | undefined {
    const text = this.text(name);
    const value = values.find((each) => each === text);
    if (text !== undefined && value === undefined) {
      this.violations.add([name], unknown(name, text, values));
    }
    return value;
  }

  /** The number of a change. */
  sequence(name: FeedParameter, least: number): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && Number.isSafeInteger(value)) return value;
    this.violations.add(
      [name],
      `must be a whole number from ${least}: the sequence of a change, see /feeds/changes`,
    );
    return undefined;
  }

  /** An instant: ISO 8601, UTC. */
  instant(name: FeedParameter): string | undefined {
    const text = this.text(name);
    const instant = text === undefined ? undefined : parseSince(text);
    if (instant === null) this.violations.add([name], SINCE_HINT);
    return instant ?? undefined;
  }
}
