import type { SpanReading } from './date-pattern';
import { financialQuarterSpan, proposed } from './date-span';
import { type KnownPeriod, spansOfPeriod } from './plan-period';

/** A quarter of the financial year: which one, when a single one falls into the period. */
export function quarterOfPeriod(quarter: number, period: KnownPeriod): SpanReading {
  const fitting = spansOfPeriod((year) => financialQuarterSpan(year, quarter), period);
  const [only] = fitting;
  if (only && fitting.length === 1) {
    return { kind: 'span', span: proposed(only, 'quarter of the financial year in the plan’s period') };
  }
  return { kind: 'doubtful', ask: 'Which year is meant?', spans: fitting };
}
