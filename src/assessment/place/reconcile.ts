import type { CannotSay } from '../../domain/judgement';
import { countOf } from '../../domain/words/number-words';
import type { Change } from './change';
import type { ControlChart, RunChart } from './control-finding';
import type { RecentTrend } from './recent-trend';

/**
 * How the test of the latest change and a control chart can both be right where they seem to deny each other: one sets two
 * figures side by side, the other asks whether the latest stands out among all. Empty where they say the same, or one of
 * them says nothing.
 */
export function reconcile(change: Change | CannotSay, chart: ControlChart | RunChart): string {
  if (change.kind === 'cannot-say' || change.isSignificant === null || chart.kind === 'run-chart') return '';
  const signal = chart.points.at(-1)?.signal ?? null;
  const isOpposed =
    signal !== null && change.isSignificant && (change.direction === 'rising') !== (signal.side === 'above');
  if (change.isSignificant === (signal !== null) && !isOpposed) return '';
  const since = `The change since ${change.from.period.label} is ${change.isSignificant ? '' : 'not '}statistically significant`;
  const among = `the chart looks at the latest figure among ${sayPoints(chart)}`;
  return `${since} and ${sayChart(signal, isOpposed)}. Both can be true: the test sets two figures side by side, and ${among}.`;
}

/** The points whose mean and limits the latest figure is held against. */
function sayPoints({ points, segments }: ControlChart): string {
  const last = segments.at(-1);
  return last && segments.length > 1
    ? `the ${countOf(last.to - last.from + 1, 'point')} since its limits start afresh`
    : `all ${countOf(points.length, 'point')}`;
}

function sayChart(signal: { readonly side: 'above' | 'below' } | null, isOpposed: boolean): string {
  if (!signal) return 'the chart sees no more than chance';
  if (isOpposed) return `the figures are still ${signal.side} what the chart expects`;
  return 'the chart sees more than chance';
}

const ways = {
  rising: 'a significant rise',
  falling: 'a significant fall',
  steady: 'not significant',
} as const;

/** The same of the change and the trend of the latest five years: a page may say "down" in one line and "increasing" in the next. */
export function reconcileTrend(change: Change | CannotSay, trend: RecentTrend | CannotSay): string {
  if (change.kind === 'cannot-say' || change.isSignificant === null || trend.kind === 'cannot-say') return '';
  const way = change.isSignificant ? change.direction : 'steady';
  if (way === trend.direction) return '';
  return `The change since ${change.from.period.label} is ${ways[way]} and the trend is ${ways[trend.direction]}. Both can be true: one test sets two figures side by side, and the other weighs five.`;
}
