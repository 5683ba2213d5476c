import { requireNotNegative } from '../guard';

/** Events and denominators of several periods as one. */
export interface Pooled {
  readonly count: number;
  readonly denominator: number;
}

/**
 * The sums of counts and of denominators over several periods; null without any, or when any part is missing: never a
 * partial sum. Source: APHO Technical Briefing 3 (2008), on combining years of data.
 * Throws RangeError unless there are as many denominators as counts and every part is 0 or more.
 */
export function pool(
  counts: readonly (number | null)[],
  denominators: readonly (number | null)[],
): Pooled | null {
  if (counts.length !== denominators.length) {
    throw new RangeError(`${counts.length} counts do not go with ${denominators.length} denominators`);
  }
  const [count, denominator] = [sumOf('count', counts), sumOf('denominator', denominators)];
  return count === null || denominator === null ? null : { count, denominator };
}

function sumOf(name: string, parts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const part of parts) {
    if (part === null) return null;
    requireNotNegative(name, part);
    sum += part;
  }
  requireNotNegative(`the sum of ${name}`, sum);
  return parts.length === 0 ? null : sum;
}
