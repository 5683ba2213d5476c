import type { PeerGroup } from '../../../src/assessment/targets/ranks/peers';
import { standing } from '../../../src/assessment/targets/standing';
import type { Standing } from '../../../src/assessment/targets/verdict';
import { absent, type Measured } from '../../../src/domain/figures/absence';
import type { Observation } from '../../../src/domain/figures/observation';
import type { Indicator } from '../../../src/domain/indicator';
import type { PlanDate, Target } from '../../../src/domain/plan/plan';
import { parseOtherDue, parseStep } from '../../../src/domain/plan/target-parts';
import { parseIsoDate } from '../../../src/domain/time/iso-date';
import { aBreak, aCode, aDate, anIndicator, anObservation, aProportion, aTarget } from '../../builders';
import type { PrintedTarget, StatedCase } from './row';

const list = (text = ''): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `2017-03-31 March 2017`; the words alone have no day. */
function dateOf(text = ''): PlanDate {
  const date = parseIsoDate(text.slice(0, 10));
  return { asWritten: date ? text.slice(11) : text, date, precision: date ? 'day' : 'none' };
}

function targetOf(printed: PrintedTarget, set: string): Target {
  const [start = '', end = ''] = (printed.window ?? '').split(' ');
  const [period = '', value = ''] = (printed.baseline ?? '').split('=');
  return {
    ...aTarget({ windowStart: start, windowEnd: end }),
    target: printed.words ?? 'A target',
    kind: printed.kind,
    operator: printed.operator ?? null,
    value: printed.value ?? null,
    unit: printed.unit ?? '',
    per: printed.per ?? null,
    steps: list(printed.steps).flatMap((step) => parseStep(step) ?? []),
    due: dateOf(printed.due),
    otherDues: list(printed.otherDues).flatMap((due) => parseOtherDue(due) ?? []),
    baselineValue: value === '' ? null : Number(value),
    baselinePeriod: period,
    comparator: printed.comparator ?? '',
    comparatorSet: set,
    provisional: printed.provisional ?? false,
  };
}

function measured(text: string): Measured {
  if (text === '[c]') return absent('suppressed');
  return text === '[x]' || text === '-' ? absent('not-collected') : Number(text);
}

/** `9/40` is a share, `12` a number, `[c]` suppressed. */
function figure(period: string, text: string, rest: Partial<Observation> = {}): Observation {
  const [part = '', whole] = text.trim().split('/');
  if (whole === undefined) return anObservation({ ...rest, period, value: measured(part) });
  const [numerator, denominator] = [Number(part), Number(whole)];
  return anObservation({ ...rest, period, value: (numerator / denominator) * 100, numerator, denominator });
}

function figuresOf({ figures, status }: StatedCase): readonly Observation[] {
  return list(figures).map((text) => {
    const [period = '', value = ''] = text.split('=');
    return figure(period, value, { status: status ? [status] : [] });
  });
}

function indicatorOf({ figures, indicator }: StatedCase): Indicator | null {
  if (figures === undefined) return null;
  const isShare = /\d\/\d+(;|$)/.test(figures.replace(/\d{4}\/\d{2}/g, ''));
  return isShare ? aProportion(indicator) : anIndicator({ unit: '', ...indicator });
}

/** The places get codes in their order. */
function peersOf({ peers }: StatedCase): PeerGroup | null {
  if (peers === undefined) return null;
  const [name = '', ...periods] = peers.split('|').map((part) => part.trim());
  const observations = periods.flatMap((text) => {
    const [period = '', values = ''] = text.split(': ');
    return values
      .split(',')
      .map((value, index) => figure(period, value, { locality: aCode(`E090000${String(index + 10)}`) }));
  });
  return { name, observations };
}

export function stand(printed: PrintedTarget, stated: StatedCase): Standing {
  const { asAt, had, set = '', breakOn } = stated;
  return standing({
    target: targetOf({ ...printed, ...had }, set),
    indicator: indicatorOf(stated),
    observations: figuresOf(stated),
    asAt: aDate(asAt),
    breaks: breakOn === undefined ? [] : [aBreak({ date: breakOn })],
    peers: peersOf(stated),
  });
}
