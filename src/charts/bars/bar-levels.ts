import type { GroupComparison } from '../../assessment/groups/group-finding';
import { figureOf } from '../../domain/figures/observation';
import { evenSteps } from '../drawing/even-steps';
import { type Levels, within } from '../drawing/spread-of-values';

/**
 * The axis of bars, in round steps, where one place with a very wide interval would press all others together; null where it
 * may end by itself. Every value stays inside; only intervals are cut.
 */
export function barLevels({ places, england, indicator }: GroupComparison): Levels | null {
  const uppers = places
    .flatMap(({ observation: { interval } }) => (interval ? [interval.upper] : []))
    .sort((one, other) => one - other);
  const values = [...places.map(({ observation }) => figureOf(observation)), figureOf(england)].filter(
    (value) => value !== null,
  );
  const usual = uppers[Math.floor((uppers.length - 1) * 0.9)];
  const most = uppers.at(-1);
  if (usual === undefined || most === undefined || most <= usual * 1.4) return null;
  const isWhole = indicator.measure === 'count' || indicator.measure === 'estimate';
  const end = Math.max(usual * 1.2, ...values.map((value) => value * 1.05));
  const steps = evenSteps(0, within(end, indicator), 4, isWhole);
  const [, interval = 1] = steps;
  return { min: 0, max: within(steps.at(-1) ?? interval, indicator), interval };
}
