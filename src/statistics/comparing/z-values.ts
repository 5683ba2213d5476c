/**
 * How sure an interval is, as a fraction: 0.95 is the usual one, 0.998 the stricter one of control limits, and 0.9 the one
 * whose two sides are each tested at 95%.
 */
export type Confidence = 0.9 | 0.95 | 0.998;

/** Two-sided standard normal quantile: 5% lie above it. */
export const z90 = 1.6448536269514722;
/** Two-sided standard normal quantile: 2.5% lie above it. */
export const z95 = 1.959963984540054;
/** Two-sided standard normal quantile: 0.1% lie above it. */
export const z998 = 3.090232306167813;

const quantiles: Readonly<Record<Confidence, number>> = { 0.9: z90, 0.95: z95, 0.998: z998 };

export const zOf = (confidence: Confidence): number => quantiles[confidence];
