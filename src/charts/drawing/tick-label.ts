const numeral = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 8 });

/**
 * The words beside a tick of a value axis, the same on every chart: grouped, without a unit, and without the last digits,
 * which are only how numbers are kept. Ticks are short because they stand at round steps: an axis that is given ends is
 * given those of `even-steps.ts`.
 */
export const tickLabel = (value: number): string => numeral.format(Number(value.toPrecision(10)) + 0);
