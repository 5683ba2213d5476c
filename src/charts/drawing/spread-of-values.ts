import type { Indicator } from '../../domain/indicator';
import { evenSteps } from './even-steps';

export interface Levels {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

/** No share lies above 100%. */
export const within = (value: number, { measure }: Indicator): number =>
  measure === 'proportion' ? Math.min(100, value) : value;

/**
 * Round ends of an axis for points, which unlike bars need not start at zero: from zero where the lowest lies near it, else
 * a little below the lowest.
 */
export function levelsFor(values: readonly number[], indicator: Indicator): Levels {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  // Figures that differ by less than a millionth are one level: no tick could tell them apart.
  const spread = highest - lowest > 1e-6 * Math.abs(highest) ? highest - lowest : 0;
  const room = spread * 0.06 || Math.abs(highest) * 0.2 || 1;
  const isNearZero = lowest >= 0 && lowest < highest * 0.4;
  const from = isNearZero ? 0 : lowest >= 0 ? Math.max(0, lowest - room) : lowest - room;
  const isWhole = indicator.measure === 'count' || indicator.measure === 'estimate';
  const steps = evenSteps(from, within(highest + room, indicator), 4, isWhole);
  const [first = 0, second = 1] = steps;
  const interval = Number((second - first).toPrecision(12));
  return { min: first, max: within(steps.at(-1) ?? second, indicator), interval };
}
