import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyFile } from './any-file';
import { takeInFiles } from './take-in-files';

const manyFiles = fc.array(anyFile, { minLength: 100, maxLength: 100 });

it('a hundred files that anything may have happened to are taken in, and the books balance', async () => {
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(manyFiles, async (contents) => {
      const files = contents.map((content, at): [string, Uint8Array] => [`any-${at}.csv`, content]);
      const { ledger, problems, observations } = await takeInFiles(Object.fromEntries(files));
      expect(ledger.filter(({ file }) => file.startsWith('any-'))).toHaveLength(contents.length);
      kept += observations.length;
      for (const { value, numerator, denominator, interval } of observations) {
        const numbers = [value, numerator, denominator, interval?.lower, interval?.upper];
        expect(numbers.every((one) => typeof one !== 'number' || Number.isFinite(one))).toBe(true);
      }
      // What we take for a whole row, the engine takes for one too: else it would have refused the file.
      expect(problems.filter(({ found }) => found.includes('the engine could not read'))).toEqual([]);
    }),
    { numRuns: 3 },
  );
  // Most of the files are mostly sound: the property is not one of empty files.
  expect(kept).toBeGreaterThan(150);
}, 240_000);
