/** How sure an interval is, as a fraction: 0.95 is the usual one, 0.998 the stricter one of control limits. */
export type Confidence = 0.95 | 0.998;

/** Two-sided standard normal quantile: 2.5% lie above it. */
export const z95 = 1.959963984540054;
/** Two-sided standard normal quantile: 0.1% lie above it. */
export const z998 = 3.090232306167813;

export const zOf = (confidence: Confidence): number => (confidence === 0.95 ? z95 : z998);
