/** As many large downloads are under way as there may be: to be answered with 503. */
export class TooManyDownloads extends Error {
  /** Seconds after which to try again, for `Retry-After`. */
  readonly retryAfter = 30;

  constructor(cause?: unknown) {
    super('Too many large downloads are under way; try again in half a minute', { cause });
    this.name = 'ServiceUnavailableError';
  }
}
