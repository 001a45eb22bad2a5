const QUIET_MS = 2_000;
const REPEAT_MS = 5_000;

/**
 * Tells a person what happens. Work that takes longer than two seconds says so again and again: on
 * a terminal in the same line, elsewhere (a log file, a container) in a new line every five seconds.
 *
 * @param {NodeJS.WriteStream} [out]
 */
export function createProgress(out = process.stdout) {
  const live = Boolean(out.isTTY);
  let current;

  const elapsed = () => Math.round((Date.now() - current.since) / 1000);
  const beat = () => {
    const { message, detail } = current;
    const state = `${elapsed()} s${detail ? `, ${detail}` : ''}`;
    if (!live) return out.write(`    … ${state}\n`);
    out.cursorTo(0);
    out.clearLine(0);
    // A line that wraps could not be taken back.
    return out.write(`  ${message} … ${state}`.slice(0, (out.columns || 80) - 1));
  };
  const end = () => {
    if (!current) return;
    clearInterval(current.timer);
    if (live) {
      current.detail = undefined;
      if (Date.now() - current.since >= QUIET_MS) beat();
      out.write('\n');
    }
    current = undefined;
  };

  return {
    /** Says what starts now; what was under way before is done. */
    step(message) {
      if (current?.message === message) return;
      end();
      const since = Date.now();
      out.write(`  ${message} …${live ? '' : '\n'}`);
      let last = since;
      const timer = setInterval(
        () => {
          const wait = last === since ? QUIET_MS : REPEAT_MS;
          if (!live && Date.now() - last < wait) return;
          if (Date.now() - since < QUIET_MS) return;
          last = Date.now();
          beat();
        },
        live ? 1_000 : 250,
      );
      timer.unref();
      current = { message, since, timer };
    },
    /** Says how far the present step has come. */
    detail(message) {
      if (current) current.detail = message;
    },
    /** Ends the present step and writes lines below it. */
    say(...lines) {
      end();
      for (const line of lines) out.write(`${line}\n`);
    },
    end,
  };
}
