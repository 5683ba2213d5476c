import type { SpanReading } from './date-pattern';
import type { DateSpan } from './date-span';
import { findDates } from './dates-in-text';
import { formatDate, type IsoDate } from './iso-date';
import type { PlanDate } from './plan';

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
  const found = findDates(asWritten, { start: planStart, end: planEnd }, false);
  const [only] = found;
  if (!only) {
    return /\d/.test(asWritten) && !lasting.test(asWritten)
      ? { kind: 'unreadable', asWritten, why: 'no date was found in it' }
      : { kind: 'timeless', asWritten };
  }
  if (found.length === 1) return readOne(asWritten, only.reading);
  const spans = found.flatMap(({ reading }) => (reading.kind === 'span' ? reading.span : []));
  const days = new Set(spans.map(({ last }) => last));
  if (days.size === 1 && spans.length === found.length) return readOne(asWritten, only.reading);
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

function readOne(asWritten: string, reading: SpanReading): PlanDateReading {
  if (reading.kind === 'unreadable') return { kind: 'unreadable', asWritten, why: reading.why };
  if (reading.kind === 'doubtful') {
    const options = reading.spans.map((span) => ({ span, label: formatDate(span.last) }));
    return { kind: 'doubtful', asWritten, ask: reading.ask, options };
  }
  if (!lasting.test(asWritten)) return { kind: 'read', asWritten, span: reading.span };
  const span = { ...reading.span, how: 'date beside a word that names none', isProposal: true };
  return { kind: 'read', asWritten, span };
}

/** The few words before a date, which say what it is the date of. */
const wordsAround = (text: string, at: number, end: number): string =>
  text
    .slice(0, end)
    .split(/\s+/)
    .slice(-(text.slice(at, end).split(/\s+/).length + 3))
    .join(' ');

/** The deadline as the plan keeps it. What was not read has no day. */
export const planDateOf = (reading: PlanDateReading): PlanDate =>
  reading.kind === 'read'
    ? { asWritten: reading.asWritten, date: reading.span.last, precision: reading.span.precision }
    : { asWritten: reading.asWritten, date: null, precision: 'none' };
