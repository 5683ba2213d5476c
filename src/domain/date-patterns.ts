import type { DatePattern } from './date-pattern';
import { dayAndMonthPatterns } from './day-and-month-patterns';
import { quarterAndYearPatterns } from './quarter-and-year-patterns';

/** In order: where two find the same letters, the first one has them. */
export const datePatterns: readonly DatePattern[] = [...dayAndMonthPatterns, ...quarterAndYearPatterns];
