import { errors } from '@strapi/utils';

export type Path = readonly (string | number)[];

/** `['filters', 'cities', 0]` as a reader writes it in an address: `filters[cities][0]`. */
const bracketPath = ([first, ...rest]: Path): string =>
  `${String(first)}${rest.map((key) => `[${String(key)}]`).join('')}`;

/** Collects what is wrong with a request, so that all of it is said at once. */
export class Violations {
  readonly #errors: { path: string[]; message: string; name: 'ValidationError' }[] = [];

  /** `message` says what to change; the path is put before it. */
  add(path: Path, message: string): void {
    this.#errors.push({
      path: path.map(String),
      message: `${bracketPath(path)}: ${message}`,
      name: 'ValidationError',
    });
  }

  /** @throws ValidationError (status 400) when anything was added. */
  throwIfAny(): void {
    if (this.#errors.length === 0) return;
    const message = this.#errors.map((error) => error.message).join('; ');
    throw new errors.ValidationError(message, { errors: this.#errors });
  }
}

/** "Unknown attribute x" with what there is instead. */
export const unknown = (what: string, name: string, allowed: Iterable<string>): string =>
  `unknown ${what} ${JSON.stringify(name)}; allowed: ${[...allowed].join(', ')}`;

/** Names every parameter of a request that is not among those allowed. */
export function checkParameters(
  raw: Readonly<Record<string, unknown>>,
  allowed: readonly string[],
  violations: Violations,
): void {
  for (const key of Object.keys(raw)) {
    if (!allowed.includes(key)) violations.add([key], unknown('parameter', key, allowed));
  }
}
