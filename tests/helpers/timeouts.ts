/** A server starts in seconds; the first one of a run also makes the templates. */
jest.setTimeout(400_000);
