import type { DatePattern, SpanReading } from './date-pattern';
import { dayAndMonthPatterns } from './day-and-month-patterns';
import type { KnownPeriod } from './plan-period';
import { quarterAndYearPatterns } from './quarter-and-year-patterns';
import { yearPartPatterns } from './year-part-patterns';

/** A date found among words. */
export interface FoundDate {
  readonly at: number;
  readonly end: number;
  readonly text: string;
  readonly reading: SpanReading;
}

const rangeWord = /^\s*(?:-|–|—|to|until)\s*$/i;
/** "may" and "march" are verbs too: with a small letter they are months only where nothing else stands. */
const isVerb = (found: string, whole: string): boolean =>
  /^(may|march|mar)\b/.test(found) && found !== whole.trim();

const nothing: readonly FoundDate[] = [];
/** The same words are looked through for several reasons: what was found is kept for as long as the period is. */
const looked = new WeakMap<KnownPeriod, Map<string, readonly FoundDate[]>>();
const mostKept = 10_000;

/** Dates in the order in which they stand. In a sentence, bare years and bare quarters are no dates. */
export function findDates(text: string, period: KnownPeriod, isSentence: boolean): readonly FoundDate[] {
  if (!/\d/.test(text)) return nothing;
  const kept = looked.get(period) ?? new Map<string, readonly FoundDate[]>();
  looked.set(period, kept);
  const key = `${isSentence ? 's' : 'c'}${text}`;
  const known = kept.get(key);
  if (known) return known;
  const dates = lookForDates(text, period, isSentence);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, dates);
  return dates;
}

function lookForDates(text: string, period: KnownPeriod, isSentence: boolean): readonly FoundDate[] {
  const found: FoundDate[] = [];
  /** 1 for each letter that belongs to a date already. */
  const taken = new Uint8Array(text.length);
  const hinted = new Map<RegExp, boolean>();
  const isHinted = (hint: RegExp): boolean => {
    const known = hinted.get(hint) ?? hint.test(text);
    hinted.set(hint, known);
    return known;
  };
  for (const { hint, pattern, isInSentences, read } of datePatterns) {
    if ((isSentence && !isInSentences) || !isHinted(hint)) continue;
    for (const match of text.matchAll(pattern)) {
      const at = match.index;
      const end = at + match[0].length;
      if (isVerb(match[0], text) || taken.subarray(at, end).includes(1)) continue;
      const reading = read(
        match.slice(1).map((part) => part ?? ''),
        period,
      );
      if (reading === null) continue;
      taken.fill(1, at, end);
      found.push({ at, end, text: match[0].trim(), reading });
    }
  }
  return joinRanges(
    found.toSorted((one, other) => one.at - other.at),
    text,
  );
}

/** `1 April 2016 to 31 March 2017` is one date, its end. */
function joinRanges(found: readonly FoundDate[], text: string): readonly FoundDate[] {
  const joined: FoundDate[] = [];
  for (const next of found) {
    const before = joined.at(-1);
    const range = before && rangeOf(before, next, text);
    if (range) joined.splice(-1, 1, range);
    else joined.push(next);
  }
  return joined;
}

function rangeOf(before: FoundDate, next: FoundDate, text: string): FoundDate | null {
  if (before.reading.kind !== 'span' || next.reading.kind !== 'span') return null;
  const { first } = before.reading.span;
  const { span } = next.reading;
  if (!rangeWord.test(text.slice(before.end, next.at)) || first > span.last) return null;
  return {
    at: before.at,
    end: next.end,
    text: text.slice(before.at, next.end),
    reading: { kind: 'span', span: { ...span, first, how: 'range read as its end' } },
  };
}

/** Spaces and dashes between the parts of a date, letters behind a month's first three: so many at the most. */
const longestRun = 9;

const boundedOnes = new Map<RegExp, RegExp>();

/** Without a bound, a long run of spaces is gone through anew from each place where a date could begin. */
function bounded(pattern: RegExp): RegExp {
  const known = boundedOnes.get(pattern);
  if (known) return known;
  const source = pattern.source
    .replace(/(?<=\\s|\])\*/g, `{0,${longestRun}}`)
    .replace(/(?<=\\s|\])\+/g, `{1,${longestRun}}`);
  const made = new RegExp(source, pattern.flags);
  boundedOnes.set(pattern, made);
  return made;
}

/** In order: where two find the same letters, the first one has them. */
const datePatterns: readonly DatePattern[] = [
  ...yearPartPatterns,
  ...dayAndMonthPatterns,
  ...quarterAndYearPatterns,
].map((one) => ({ ...one, hint: bounded(one.hint), pattern: bounded(one.pattern) }));
