import { type ActionId, type PartnershipId, parseTargetId, type TargetId } from '../../domain/ids';
import type { PlanDate, Target } from '../../domain/plan/plan';
import { monthsBetween } from '../../domain/time/iso-date';
import { shortened } from '../../domain/words/shortened';
import { trimEnd } from '../cells/trim';
import { findDates } from '../dates/dates-in-text';
import type { KnownPeriod } from '../dates/plan-period';
import type { StatedMeasure } from './measure';

interface Belonging {
  readonly action: ActionId;
  readonly partnership: PartnershipId;
  readonly deadline: PlanDate;
  readonly period: KnownPeriod;
}

const longestName = 140;

interface WrittenMeasure {
  readonly measure: StatedMeasure;
  readonly steps: Target['steps'];
  readonly written: string;
}

/** A target as proposed; no indicator is chosen for it. */
export function makeTarget(
  { measure, steps, written }: WrittenMeasure,
  { action, partnership, deadline, period }: Belonging,
  number: number,
): Target {
  const id = `${action}-target-${number}`;
  const isCounted = measure.kind === 'total' || (measure.kind === 'ladder' && measure.unit !== '%');
  const assumed = isCounted && measure.window === null ? wholePeriod(period) : null;
  const window = measure.window ?? assumed;
  const { kind, operator, value, unit, per, baselineValue, baselinePeriod, comparator, comparatorSet } =
    measure;
  return {
    id: parseTargetId(id) ?? (id as TargetId),
    partnership,
    actions: [action],
    indicator: null,
    target: shortName(written),
    kind,
    operator,
    value,
    unit,
    per,
    steps,
    windowStart: window?.start ?? null,
    windowEnd: window?.end ?? null,
    due: kind === 'ladder' ? deadline : (ownDate(written, measure, period) ?? deadline),
    otherDues: [],
    baselineValue,
    baselinePeriod,
    comparator,
    comparatorSet,
    provisional: measure.provisional,
    written,
    note: notesOn(measure, assumed !== null),
  };
}

const notesOn = (measure: StatedMeasure, isAssumed: boolean): string =>
  [
    isAssumed ? 'The plan does not say over which time it is counted: the plan’s own period is taken.' : '',
    measure.kind === 'relative' && measure.baselineValue === null && measure.baselinePeriod === ''
      ? 'The plan states no baseline.'
      : '',
  ]
    .filter((note) => note !== '')
    .join(' ');

/** A plan of one year counts over that year; a longer one would have to say so. */
function wholePeriod({ start, end }: KnownPeriod): StatedMeasure['window'] {
  return start !== null && end !== null && monthsBetween(start, end) < 12 ? { start, end } : null;
}

/** A date that the measure names itself: `15,000 by July 24`. */
function ownDate(text: string, measure: StatedMeasure, period: KnownPeriod): PlanDate | null {
  if (measure.window !== null) return null;
  const [found, second] = findDates(text, period, true);
  if (!found || second || found.reading.kind !== 'span') return null;
  if (!/\b(?:by|before|until)\b[^.;]{0,20}$/i.test(text.slice(0, found.at))) return null;
  const { last: date, precision } = found.reading.span;
  return { asWritten: found.text, date, precision };
}

function shortName(written: string): string {
  const plain = trimEnd(written, ' \n.;,:–-');
  if (plain.length <= longestName) return plain;
  const end = plain.lastIndexOf(' ', longestName);
  return end < 1 ? shortened(plain, longestName) : `${plain.slice(0, end)}…`;
}

/** `total, at least 35000 IBAs`: what a target was read as, in a few words. */
export function describeMeasure({ kind, operator, value, unit, per, steps, comparator }: Target): string {
  const amount =
    value === null ? '' : `${operator?.replace('-', ' ') ?? ''} ${value}${unit === '%' ? '%' : ` ${unit}`}`;
  const parts = [
    kind.replaceAll('-', ' '),
    value === null && operator !== null ? operator.replace('-', ' ') : amount.trim(),
    per === null ? '' : `per ${per}`,
    comparator,
    steps.map((step) => `${step.value} by ${step.by}`).join(', '),
  ];
  return parts.filter((part) => part !== '').join(', ');
}
