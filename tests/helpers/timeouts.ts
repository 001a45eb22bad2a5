/**
 * Ends a test that hangs, and no other: on a slow machine that is busy with other things, the first
 * servers of a run, which also make the templates, take minutes.
 */
jest.setTimeout(900_000);
