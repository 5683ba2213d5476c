import type { DatePattern } from './date-pattern';
import { dayAndMonthPatterns } from './day-and-month-patterns';
import { quarterAndYearPatterns } from './quarter-and-year-patterns';
import { yearPartPatterns } from './year-part-patterns';

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
export const datePatterns: readonly DatePattern[] = [
  ...yearPartPatterns,
  ...dayAndMonthPatterns,
  ...quarterAndYearPatterns,
].map((one) => ({ ...one, hint: bounded(one.hint), pattern: bounded(one.pattern) }));
