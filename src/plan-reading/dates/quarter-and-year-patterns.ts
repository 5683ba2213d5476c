import { isNextYear } from '../../domain/time/financial-year';
import { type DatePattern, readSpan } from './date-pattern';
import {
  calendarYearSpan,
  financialQuarterSpan,
  financialYearSpan,
  fullYear,
  monthsSpan,
  proposed,
} from './date-span';
import { endOfPlanYear } from './plan-period';
import { quarterOfPeriod } from './quarter-of-period';

const numberHint = /\d\s?[/.–-]\s?\d/;
const quarterHint = /q(?:tr|uarter)?s?\s*[1-4]/i;
const seasonHint = /spring|summer|autumn|winter/i;
const yearHint = /20\d\d|year/i;
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** Quarters, seasons and years, of the calendar and of the plan. */
export const quarterAndYearPatterns: readonly DatePattern[] = [
  {
    hint: quarterHint,
    pattern:
      /\b(?:q|qtr|quarter)\s*([1-4])[\s,:/-]*(?:of\s+)?(?:fy\s*)?\(?(\d{4}|\d{2})\s*[/–-]\s*(\d{4}|\d{2})(?!\d)/gi,
    isInSentences: true,
    read: ([quarter, year = '', next = '']) =>
      isNextYear(year, next) ? readSpan(financialQuarterSpan(fullYear(year), Number(quarter))) : null,
  },
  {
    hint: quarterHint,
    pattern: /(?<!\d)(\d{4}|\d{2})\s*[/–-]\s*(\d{4}|\d{2})[\s,:-]*(?:q|qtr|quarter)\s*([1-4])(?!\d)/gi,
    isInSentences: true,
    read: ([year = '', next = '', quarter]) =>
      isNextYear(year, next) ? readSpan(financialQuarterSpan(fullYear(year), Number(quarter))) : null,
  },
  {
    hint: quarterHint,
    pattern: /\b(?:q|qtr|quarter)\s*([1-4])[\s,:-]*(?:of\s+)?(20\d{2})(?!\d)/gi,
    isInSentences: true,
    read: ([quarter = '', year = '']) => ({
      kind: 'doubtful',
      ask: 'Is it a quarter of the financial year or of the calendar year?',
      spans: [
        financialQuarterSpan(Number(year), Number(quarter)),
        monthsSpan(
          Number(year),
          Number(quarter) * 3 - 2,
          3,
          'quarter of the calendar year read as its last day',
        ),
      ],
    }),
  },
  {
    hint: quarterHint,
    pattern: /\b(?:q|qtr|quarter)\s*([1-4])(?!\d)/gi,
    isInSentences: false,
    read: ([quarter], period) => quarterOfPeriod(Number(quarter), period),
  },
  {
    hint: seasonHint,
    pattern:
      /\b(spring|summer|autumn|winter)\s+(?:of\s+)?['’]?(\d{4}|\d{2})(?!\d)(?:\s*[/-]\s*\d{2}(?!\d))?/gi,
    isInSentences: true,
    read: ([season = '', year = '']) =>
      readSpan(
        proposed(
          monthsSpan(fullYear(year), seasons[season.toLowerCase()] ?? 3, 3, ''),
          'season read as the last day of its three months',
        ),
      ),
  },
  {
    hint: numberHint,
    pattern: /(?:\byears?\s*\d\s*[,:(–-]*\s*)?\b(?:fy\s*)?(\d{4}|\d{2})\s*[/–-]\s*(\d{4}|\d{2})(?![\d/])/gi,
    isInSentences: false,
    read: ([year = '', next = '']) => {
      if (isNextYear(year, next)) return readSpan(financialYearSpan(fullYear(year)));
      const last = fullYear(next);
      if (year.length !== 4 || last <= Number(year)) return null;
      const how = 'range of years read as its end';
      return {
        kind: 'doubtful',
        ask: 'On which day does it end?',
        spans: [proposed(financialYearSpan(last - 1), how), proposed(calendarYearSpan(last), how)],
      };
    },
  },
  {
    hint: yearHint,
    pattern: /\byears?\s*(\d)(?:\s*(?:,|&|\/|-|–|and|to)\s*(?:year\s*)?(\d))*(?!\d)/gi,
    isInSentences: false,
    read: ([first = '', last = ''], period) => {
      const found = endOfPlanYear(Number(first), Number(last === '' ? first : last), period);
      return found === null
        ? { kind: 'doubtful', ask: 'When does the plan’s first year begin?', spans: [] }
        : { kind: 'span', span: found };
    },
  },
  {
    hint: yearHint,
    pattern: /(?<![\d/.,–-])(20\d{2})(?![\d/.,–-]\d|\d|s\b)/g,
    isInSentences: false,
    read: ([year]) => readSpan(calendarYearSpan(Number(year))),
  },
];
