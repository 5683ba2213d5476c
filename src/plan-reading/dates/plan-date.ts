import type { PlanDate } from '../../domain/plan/plan';
import { daysAfter, formatDate, type IsoDate } from '../../domain/time/iso-date';
import { countedTime, isRecurring, timeFrom } from './counted-time';
import type { SpanReading } from './date-pattern';
import { type DateSpan, wholeYear } from './date-span';
import { type FoundDate, findDates } from './dates-in-text';
import { readWithoutFigures } from './dates-without-figures';
import type { KnownPeriod } from './plan-period';

export interface DateOption {
  readonly span: DateSpan;
  /** `31 March 2017`, or with the words it stands in where they tell it apart. */
  readonly label: string;
}

/** What a plan's words for a date turned out to say. */
export type PlanDateReading =
  | { readonly kind: 'read'; readonly asWritten: string; readonly span: DateSpan }
  /** It names no day, and need not: `Ongoing`, `Quarterly`, `TBC`, nothing at all. */
  | { readonly kind: 'timeless'; readonly asWritten: string }
  | {
      readonly kind: 'doubtful';
      readonly asWritten: string;
      readonly ask: string;
      readonly options: readonly DateOption[];
    }
  | { readonly kind: 'unreadable'; readonly asWritten: string; readonly why: string };

const lasting =
  /\b(on[- ]?going|continu\w+|rolling|recurring|current(?:ly)?|as required|business as usual)\b/i;

/**
 * Reads a date as councils write them: day before month, a month as its last day, a missing year from the plan's period
 * (null: not known). What can be read in several ways is doubtful and never guessed.
 */
export function parsePlanDate(
  text: string,
  planStart: IsoDate | null,
  planEnd: IsoDate | null,
): PlanDateReading {
  const asWritten = text.trim();
  const period = samePeriod(planStart, planEnd);
  const found = findDates(asWritten, period, false);
  const [only] = found;
  if (!only) return readWithoutDate(asWritten, period);
  if (found.length === 1) return readOne(asWritten, only);
  const spans = found.flatMap(({ reading }) => (reading.kind === 'span' ? reading.span : []));
  const days = new Set(spans.map(({ last }) => last));
  if (days.size === 1 && spans.length === found.length) return readOne(asWritten, only);
  return {
    kind: 'doubtful',
    asWritten,
    ask: 'Which of its dates is the deadline?',
    options: found.flatMap(({ reading, at, end }) =>
      reading.kind === 'span'
        ? {
            span: reading.span,
            label: `${formatDate(reading.span.last)} (${wordsAround(asWritten, at, end)})`,
          }
        : [],
    ),
  };
}

const periods = new Map<string, KnownPeriod>();

/** One object for one period, so that what was found in it is found again. */
function samePeriod(start: IsoDate | null, end: IsoDate | null): KnownPeriod {
  const key = `${start} ${end}`;
  const period = periods.get(key) ?? { start, end };
  periods.set(key, period);
  return period;
}

/** A time of the year without its year, a stretch of time, or words that name no day and need not. */
function readWithoutDate(asWritten: string, period: KnownPeriod): PlanDateReading {
  if (lasting.test(asWritten) || isRecurring(asWritten)) return { kind: 'timeless', asWritten };
  const time = countedTime(asWritten);
  if (time) {
    const span = period.start === null ? null : timeFrom(period.start, time.number, time.unit);
    const options =
      span === null
        ? []
        : [{ span, label: `${formatDate(span.last)}, counted from ${formatDate(span.first)}` }];
    return { kind: 'doubtful', asWritten, ask: 'From which day is it counted?', options };
  }
  if (/\d/.test(asWritten)) return { kind: 'unreadable', asWritten, why: 'no date was found in it' };
  const reading = readWithoutFigures(asWritten, period);
  return reading === null ? { kind: 'timeless', asWritten } : settle(asWritten, reading);
}

const optionOf = (span: DateSpan): DateOption => ({ span, label: formatDate(span.last) });

function settle(asWritten: string, reading: SpanReading): PlanDateReading {
  if (reading.kind === 'unreadable') return { kind: 'unreadable', asWritten, why: reading.why };
  if (reading.kind === 'span') return { kind: 'read', asWritten, span: reading.span };
  return { kind: 'doubtful', asWritten, ask: reading.ask, options: reading.spans.map(optionOf) };
}

const done = /\b(?:completed?|done|achieved|delivered|closed|finished)\b/i;
const weekBegins = /\b(?:w\.?\/?c\.?|week (?:commencing|beginning|of))\s*$/i;
/** Words that may stand around a year that is meant as a whole. */
const plainAround =
  /^(?:\s|\b(?:by|the|end|of|in|during|before|within|year|calendar|cy|for|until|to|at|latest|target|date|due|deadline|march|complete|completed|completion)\b|[.,:;()'’–-])*$/i;

/** One date among words, which may say that it is no plain deadline. */
function readOne(asWritten: string, { reading, at, end }: FoundDate): PlanDateReading {
  if (reading.kind !== 'span') return settle(asWritten, reading);
  const { span } = reading;
  const around = `${asWritten.slice(0, at)} ${asWritten.slice(end)}`;
  if (span.how === wholeYear && !lasting.test(around) && !plainAround.test(around)) {
    // "Christmas 2024" is a day of that year, and not its last one.
    return { kind: 'doubtful', asWritten, ask: 'Which day is meant?', options: [optionOf(span)] };
  }
  const propose = (how: string): PlanDateReading => ({
    kind: 'read',
    asWritten,
    span: { ...span, how, isProposal: true },
  });
  if (lasting.test(asWritten)) return propose('date beside a word that names none');
  if (done.test(around)) return propose('date beside a word that says it is done');
  if (span.precision === 'day' && weekBegins.test(asWritten.slice(0, at))) {
    const last = daysAfter(span.last, 6);
    return { kind: 'read', asWritten, span: { ...span, last, how: 'week read as its last day' } };
  }
  return { kind: 'read', asWritten, span };
}

const furthest = 200;

/** The few words before a date, which say what it is the date of. */
const wordsAround = (text: string, at: number, end: number): string =>
  text
    .slice(Math.max(0, at - furthest), end)
    .split(/\s+/)
    .slice(-(text.slice(at, end).split(/\s+/).length + 3))
    .join(' ');

/** The deadline as the plan keeps it. What was not read has no day. */
export const planDateOf = (reading: PlanDateReading): PlanDate =>
  reading.kind === 'read'
    ? { asWritten: reading.asWritten, date: reading.span.last, precision: reading.span.precision }
    : { asWritten: reading.asWritten, date: null, precision: 'none' };
