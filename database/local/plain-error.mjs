/**
 * A failure that is told to the reader as one line in plain words, without a stack: the words say
 * what to change. Everything else that is thrown is a defect of ours and keeps its stack.
 */
export class PlainError extends Error {
  name = 'PlainError';
}

const DISK_FULL = (place) =>
  `The disk is full${place}. Make room and start again; nothing is lost.`;

const SYSTEM_ERRORS = {
  ENOSPC: DISK_FULL,
  53100: DISK_FULL, // PostgreSQL's disk_full
  EDQUOT: (place) => `The disk quota is used up${place}. Make room and start again.`,
  EACCES: (place) => `No permission to write or read${place}. Give this user access to it.`,
  EPERM: (place) => `The system does not permit this${place}. Give this user access to it.`,
  EROFS: (place) => `The file system is read-only${place}. Use a folder that can be written to.`,
  EMFILE: () => 'Too many open files for this user. Raise the limit (ulimit -n) and start again.',
};

/**
 * @param {unknown} error anything that was thrown
 * @returns {string | undefined} one line for the reader, or undefined when it is an unknown defect
 */
export function inPlainWords(error) {
  if (error instanceof PlainError) return error.message;
  if (!(error instanceof Error)) return undefined;
  const place = typeof error.path === 'string' ? ` (${error.path})` : '';
  return SYSTEM_ERRORS[error.code]?.(place);
}
