import { inPlainWords } from './plain-error.mjs';
import { watchStarter } from './watch-starter.mjs';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGBREAK: 130 };
/** npm passes on a Ctrl-C that we have received already; only a later one means "at once". */
const REPEAT_MS = 2_000;

/**
 * One way out for every end: what was started is stopped in reverse order, then the process ends.
 *
 * @param {(...lines: string[]) => void} say
 */
export function createShutdown(say) {
  const tasks = [];
  const notices = [];
  let ending;
  let done = false;

  let told;
  const tell = (error) => {
    const words = inPlainWords(error) ?? String(error?.stack ?? error);
    if (words !== told) say(words);
    told = words;
  };

  const end = (code) => {
    ending ??= (async () => {
      // A task that fails, on a full disk for example, must not keep the others from running.
      for (const task of [...notices, ...tasks.reverse()]) {
        try {
          await task();
        } catch (error) {
          tell(error);
          code ||= 1;
        }
      }
      process.exit(code);
    })();
    return ending;
  };

  let first;
  let childAtTerminal = false;
  const onSignal = (signal) => {
    // Ctrl-C has reached the program at the terminal as well, which may mean something else by it.
    if (childAtTerminal && signal === 'SIGINT' && process.stdin.isTTY) return;
    if (first && Date.now() - first > REPEAT_MS) process.exit(SIGNALS[signal]);
    first ??= Date.now();
    void end(done ? 0 : SIGNALS[signal]);
  };
  const onDefect = (error) => {
    if (ending) return; // what breaks because its database is going away is no news
    tell(error);
    void end(1);
  };
  const listen = () => {
    const events = [
      ...Object.keys(SIGNALS).map((name) => [name, onSignal]),
      ['uncaughtException', onDefect],
    ];
    // Never taken off and put on again: a signal that arrives in between would be lost.
    for (const [name, handler] of events) {
      if (!process.listeners(name).includes(handler)) process.on(name, handler);
    }
  };
  listen();
  watchStarter(() => onSignal('SIGTERM'));
  // A reader that goes away (npm start | head) is no reason to leave the database running.
  process.stdout.on('error', () => void end(1));

  return {
    /** Registers what to say to others, at once, when the end begins. */
    announce: (notice) => void notices.push(notice),
    /** Registers what to do at the end, before what was registered earlier. */
    add: (task) => void tasks.push(task),
    /** Listens again, after code that has removed every listener of the process. */
    listen,
    /** From now on being told to stop is the normal end. */
    settle: () => (done = true),
    /** A program of ours has the terminal now: Ctrl-C is for that one. */
    yieldToChild: () => (childAtTerminal = true),
    end,
    fail: onDefect,
  };
}
