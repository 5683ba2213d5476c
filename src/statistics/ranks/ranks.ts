import { requireNumber } from '../guard';

/** Which end of the values holds rank 1, or quantile 1. */
export type RankEnd = 'lowest' | 'highest';

/**
 * The rank of each value, 1 at the end named; equal values share the better rank, missing ones have none.
 * Source: competition ranking, as in Fingertips and the Department for Education's Local Authority Interactive Tool.
 * Throws RangeError for a value that is no finite number.
 */
export function ranks(values: readonly (number | null)[], from: RankEnd): readonly (number | null)[] {
  const sign = from === 'lowest' ? 1 : -1;
  const ordered = values.filter((value) => value !== null).toSorted((one, other) => sign * (one - other));
  const firstAt = new Map<number, number>();
  ordered.forEach((value, index) => {
    requireNumber('value', value);
    if (!firstAt.has(value)) firstAt.set(value, index + 1);
  });
  return values.map((value) => (value === null ? null : (firstAt.get(value) ?? null)));
}
