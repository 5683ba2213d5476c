import type { GroupComparison } from '../assessment/group-types';
import { figureOf } from './trend-rows';

/**
 * Where the axis ends so that one place with a very wide interval does not press all others together; null where it may
 * end by itself. Every value stays inside; only intervals are cut.
 */
export function axisEnd({ places, england }: GroupComparison): number | null {
  const uppers = places
    .flatMap(({ observation: { interval } }) => (interval ? [interval.upper] : []))
    .sort((one, other) => one - other);
  const values = [...places.map(({ observation }) => figureOf(observation)), figureOf(england)].filter(
    (value) => value !== null,
  );
  const usual = uppers[Math.floor((uppers.length - 1) * 0.9)];
  const most = uppers.at(-1);
  if (usual === undefined || most === undefined || most <= usual * 1.4) return null;
  return Math.max(usual * 1.2, ...values.map((value) => value * 1.05));
}
