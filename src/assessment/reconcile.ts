import type { CannotSay } from '../domain/judgement';
import { countOf } from './number-words';
import type { ControlChart, RunChart } from './series-types';
import type { Change } from './types';

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
  const among = `the chart looks at the latest figure among all ${countOf(chart.points.length, 'point')}`;
  return `${since} and ${sayChart(signal, isOpposed)}. Both can be true: the test sets two figures side by side, and ${among}.`;
}

function sayChart(signal: { readonly side: 'above' | 'below' } | null, isOpposed: boolean): string {
  if (!signal) return 'the chart sees no more than chance';
  if (isOpposed) return `the figures are still ${signal.side} what the chart expects`;
  return 'the chart sees more than chance';
}
