import { expect, it } from 'vitest';
import { anyFile } from './any-file';
import { chanceFrom } from './chance';
import { takeInFiles } from './take-in-files';

const seeds = Array.from({ length: 300 }, (_, at) => at + 1);
const third = (at: number) => seeds.filter((seed) => seed % 3 === at);

it.each([0, 1, 2])(
  'a hundred files that anything may have happened to are taken in, and the books balance (%i)',
  async (at) => {
    const files = third(at).map((seed): [string, Uint8Array] => [
      `seed-${seed}.csv`,
      anyFile(chanceFrom(seed)),
    ]);
    const { ledger, problems, observations } = await takeInFiles(Object.fromEntries(files));
    expect(ledger.filter(({ file }) => file.startsWith('seed-'))).toHaveLength(files.length);
    expect(observations.length).toBeGreaterThan(50);
    for (const { value, numerator, denominator, interval } of observations) {
      const numbers = [value, numerator, denominator, interval?.lower, interval?.upper];
      expect(numbers.every((one) => typeof one !== 'number' || Number.isFinite(one))).toBe(true);
    }
    // What we take for a whole row, the engine takes for one too: else it would have refused the file.
    expect(problems.filter(({ found }) => found.includes('the engine could not read'))).toEqual([]);
  },
  120_000,
);
