import fc from 'fast-check';
import { SEED } from '../helpers/fuzz/seed';
import { compare } from './replica/compare';
import { BEGINNING, burst, type Command, type Model, story } from './replica/step';
import { World } from './replica/world';

const RUNS = 2;
/** In either half of a story. */
const STEPS = 24;

/**
 * A partner's copy, kept by the reference consumer of `tests/helpers/replica.ts`, against a server
 * that is written to in all ways, by several at once, and killed in the middle of that.
 */
describe('a replica that starts with the datasets and follows the changes', () => {
  it('ends equal to its source, whatever happens', async () => {
    const world = await World.open();
    const play = (model: Model, steps: readonly Command[]): Promise<void> =>
      fc.asyncModelRun(() => ({ model, real: world }), steps);
    await fc.assert(
      fc.asyncProperty(
        ...[story(STEPS), burst, fc.nat(150), story(STEPS)],
        async (before, underWay, milliseconds, after) => {
          const model: Model = { documents: [] };
          await world.restartCopy();
          await play(model, [...BEGINNING, ...before]);
          const writes = underWay.run(model, world);
          const poll = world.poll().catch(() => undefined);
          await new Promise((resolve) => setTimeout(resolve, milliseconds));
          await world.crash();
          await Promise.all([writes, poll]);
          await play(model, after);
          await world.poll();
          await compare(world, model);
        },
      ),
      // A story cannot be told again on what it has left behind: it is not made shorter.
      { numRuns: RUNS, seed: SEED, endOnFailure: true, verbose: fc.VerbosityLevel.Verbose },
    );
  });
});
