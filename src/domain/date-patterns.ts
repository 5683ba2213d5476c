import type { DatePattern } from './date-pattern';
import { dayAndMonthPatterns } from './day-and-month-patterns';
import { quarterAndYearPatterns } from './quarter-and-year-patterns';
import { yearPartPatterns } from './year-part-patterns';

/** In order: where two find the same letters, the first one has them. */
export const datePatterns: readonly DatePattern[] = [
  ...yearPartPatterns,
  ...dayAndMonthPatterns,
  ...quarterAndYearPatterns,
];
