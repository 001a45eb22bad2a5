/**
 * Preloaded into every server that a test starts: when the test runner goes away, even by
 * `kill -9`, standard input closes and the server shuts down as if it had been asked to.
 */
const GRACE_MS = 10_000;

process.stdin.resume().once('close', () => {
  setTimeout(() => process.exit(1), GRACE_MS).unref();
  if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(1);
});
