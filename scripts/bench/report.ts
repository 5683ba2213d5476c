import type { Effects } from '../run.mjs';

/** One measured figure, printed as one line of JSON. */
export interface Measured {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  /** What it should be at most or at least on an ordinary laptop; none where it is only watched. */
  readonly target?: string;
  readonly note?: string;
}

export const reportTo =
  (effects: Effects) =>
  (measured: Measured): void =>
    effects.print(JSON.stringify({ ...measured, value: Number(measured.value.toPrecision(4)) }));

export type Report = ReturnType<typeof reportTo>;

/** The value below which the given share of the values lies; the nearest of them. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
