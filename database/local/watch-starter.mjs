import { commandOf, isAlive, parentOf, processIdentity } from './process-identity.mjs';

const INTERVAL_MS = 200;

/**
 * Notices that `npm` is gone, which had us started. npm runs us through a shell, and a signal to npm
 * or to the whole group ends both at once: dash neither passes it on nor waits for us, and a killed
 * npm tells nobody. Without npm nobody is left who wants us to run or who could stop us.
 *
 * Started directly (`node database/local/run.mjs`) we belong to whoever started us, and outlive them.
 *
 * @param {() => void} onGone called once
 */
export function watchStarter(onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const isShell = /^\S*sh -c /.test(commandOf(parent) ?? '');
  const starters = [parent, isShell ? parentOf(parent) : undefined]
    .filter((pid) => pid !== undefined)
    .map((pid) => ({ pid, identity: processIdentity(pid) }));
  const timer = setInterval(() => {
    if (process.ppid === parent && starters.every(isThere)) return;
    clearInterval(timer);
    onGone();
  }, INTERVAL_MS);
  timer.unref();
}

/** Asking another system for more than whether a process runs means starting a program each time. */
function isThere({ pid, identity }) {
  return process.platform === 'linux' ? processIdentity(pid) === identity : isAlive(pid);
}
