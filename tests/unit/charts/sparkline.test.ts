import { describe, expect, it } from 'vitest';
import { sparkline } from '../../../src/charts/trend/sparkline';
import { absent } from '../../../src/domain/figures/absence';
import { aCourse, aFigure, years } from '../../pictures/figures';

describe('a sparkline', () => {
  it('breaks where a figure is absent and keeps a lone figure as a point', () => {
    const { paths, points } = sparkline(aCourse(years(2015, 2020), [3, 5, 'suppressed', 4, 'suppressed', 6]));
    expect(paths).toHaveLength(1);
    expect(points).toHaveLength(2);
  });

  it('stays in its box, highest at the top', () => {
    expect(sparkline(aCourse(years(2019, 2020), [1, 9])).paths).toEqual(['M5 27L115 5']);
  });

  it('marks the latest figure, hollow when it is illustrative', () => {
    const real = aFigure('2019', 4);
    const invented = aFigure('2020', 5, { status: ['illustrative'] });
    expect(sparkline([real]).last).toEqual({ x: 60, y: 16, isHollow: false });
    expect(sparkline([real, invented]).last?.isHollow).toBe(true);
  });

  it('has nothing to mark when every figure is absent', () => {
    expect(sparkline([aFigure('2020', absent('suppressed'))]).last).toBeNull();
    expect(sparkline([]).paths).toEqual([]);
  });
});
