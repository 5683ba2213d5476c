/** Events and denominators of several periods as one. */
export interface Pooled {
  readonly count: number;
  readonly denominator: number;
}

/**
 * The sums of counts and of denominators over several periods; null when any part is missing, never a partial sum.
 * Source: APHO Technical Briefing 3 (2008), on combining years of data.
 */
export function pool(
  counts: readonly (number | null)[],
  denominators: readonly (number | null)[],
): Pooled | null {
  const [count, denominator] = [sumOf(counts), sumOf(denominators)];
  return count === null || denominator === null || counts.length === 0 ? null : { count, denominator };
}

const sumOf = (parts: readonly (number | null)[]): number | null =>
  parts.some((part) => part === null) ? null : parts.reduce<number>((sum, part) => sum + (part as number), 0);
