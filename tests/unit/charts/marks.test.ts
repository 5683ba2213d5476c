import { describe, expect, it } from 'vitest';
import { assuranceIcon } from '../../../src/charts/control/assurance-icon';
import { variationIcon } from '../../../src/charts/control/variation-icon';
import { judgementMark } from '../../../src/charts/marks/judgement-mark';
import { shapeNames, shapePath } from '../../../src/charts/marks/shapes';
import { progressMark, standingMark } from '../../../src/charts/marks/standing-mark';
import { judgements, progressWords, standingWords } from '../../../src/domain/judgement';

const variations = [
  'common-cause',
  'improvement-high',
  'improvement-low',
  'concern-high',
  'concern-low',
  'neutral-high',
  'neutral-low',
] as const;
const assurances = ['consistently-passes', 'consistently-fails', 'hit-and-miss'] as const;

const distinct = (shapes: readonly string[]) => expect(new Set(shapes).size).toBe(shapes.length);

describe('a mark', () => {
  it('has a shape of its own for each standing, judgement and progress, so that colour is never needed', () => {
    distinct(standingWords.map((word) => standingMark(word).shape));
    distinct(progressWords.map((word) => progressMark(word).shape));
    distinct(judgements.map((word) => judgementMark(word).shape));
    distinct([...variations.map(variationIcon), ...assurances.map(assuranceIcon)].map(({ shape }) => shape));
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
