import { describe, expect, it } from 'vitest';
import { judgementMark } from '../../../src/charts/judgement-mark';
import { shapeNames, shapePath } from '../../../src/charts/shapes';
import { progressMark, standingMark } from '../../../src/charts/standing-mark';
import { progressWords, standingWords } from '../../../src/domain/judgement';

const distinct = (shapes: readonly string[]) => expect(new Set(shapes).size).toBe(shapes.length);

describe('a mark', () => {
  it('has a shape of its own for each standing, judgement and progress, so that colour is never needed', () => {
    distinct(standingWords.map((word) => standingMark(word).shape));
    distinct(progressWords.map((word) => progressMark(word).shape));
    distinct(
      (['better', 'similar', 'worse', 'not-judged'] as const).map((word) => judgementMark(word).shape),
    );
  });

  it('stays in its box of 12 by 12', () => {
    for (const shape of shapeNames) {
      const numbers =
        shapePath(shape)
          .match(/[\d.]+/g)
          ?.map(Number) ?? [];
      expect(Math.max(...numbers)).toBeLessThanOrEqual(12);
    }
  });
});
