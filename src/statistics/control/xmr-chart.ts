import { type XmrLimits, xmrLimits } from './xmr-limits';
import { type XmrRun, xmrSignals } from './xmr-signals';

export interface XmrOptions {
  readonly screenMovingRanges: boolean;
  /** Indexes at which mean, moving ranges and rules start afresh; a moving range never spans one. */
  readonly rebaseAt: readonly number[];
  /** The limits rest on the first so many points of each stretch; null: on all of them. */
  readonly limitsFrom: number | null;
}

export interface XmrSegment {
  readonly from: number;
  readonly to: number;
  /** null: a single point has no moving range. */
  readonly limits: XmrLimits | null;
  /** Fewer than 12 points. */
  readonly isTrial: boolean;
}

export interface XmrChart {
  readonly segments: readonly XmrSegment[];
  /** For each value the run that it signals, by indexes of the values. */
  readonly signals: readonly (XmrRun | null)[];
}

const firmFrom = 12;

/**
 * An XmR chart in stretches between rebases.
 * Source: NHS England, Making data count; NHSRplotthedots (`ptd_spc`, `ptd_rebase`).
 * Throws RangeError for a rebase that is no index, or limits from fewer than 12 points.
 */
export function xmrChart(values: readonly number[], options: XmrOptions): XmrChart {
  const { rebaseAt, limitsFrom, screenMovingRanges } = options;
  if (limitsFrom !== null && !(limitsFrom >= firmFrom))
    throw new RangeError(`limitsFrom must be at least ${firmFrom}, was ${limitsFrom}`);
  const wrong = rebaseAt.find((index) => !Number.isInteger(index) || index < 0 || index >= values.length);
  if (wrong !== undefined) throw new RangeError(`rebaseAt must hold indexes of the values, found ${wrong}`);
  const starts = [...new Set([0, ...rebaseAt])].sort((one, other) => one - other);
  const segments = (values.length === 0 ? [] : starts).map((from, order): XmrSegment => {
    const to = (starts[order + 1] ?? values.length) - 1;
    const end = limitsFrom === null ? to + 1 : Math.min(to + 1, from + limitsFrom);
    const limits = xmrLimits(values.slice(from, end), { screenMovingRanges });
    return { from, to, limits, isTrial: to - from + 1 < firmFrom };
  });
  const signals = segments.flatMap(({ from, to, limits }) => {
    const own = values.slice(from, to + 1);
    if (!limits) return own.map(() => null);
    return xmrSignals(own, limits).map((run) => run && { ...run, from: from + run.from, to: from + run.to });
  });
  return { segments, signals };
}
