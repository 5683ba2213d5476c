import {
  calendarYearSpan,
  type DateSpan,
  daySpan,
  financialQuarterSpan,
  financialYearSpan,
  fullYear,
  monthSpan,
  monthsSpan,
  proposed,
} from './date-span';
import { parseMonthName } from './period';
import { daysOfPeriod, endOfPlanYear, isFarFrom, type KnownPeriod, quartersOfPeriod } from './plan-period';

export type SpanReading =
  | { readonly kind: 'span'; readonly span: DateSpan }
  | { readonly kind: 'doubtful'; readonly ask: string; readonly spans: readonly DateSpan[] }
  | { readonly kind: 'unreadable'; readonly why: string };

export interface DatePattern {
  readonly pattern: RegExp;
  /** Whether it is a date in a sentence too; otherwise only where a cell holds nothing else. */
  readonly isInSentences: boolean;
  /** null: these words are no date. */
  readonly read: (parts: readonly string[], period: KnownPeriod) => SpanReading | null;
}

const months =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dash = '\\s*(?:-|–|—|/|to|until|and)\\s*';
const yearWord = "['’]?(\\d{4}|\\d{2})(?!\\d|\\s*%|[/.:]\\d)";

const span = (found: DateSpan | null, why = 'there is no such day'): SpanReading =>
  found === null ? { kind: 'unreadable', why } : { kind: 'span', span: found };

const monthOf = (text: string): number => parseMonthName(text) ?? 0;
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
const expression = (source: string) => new RegExp(source, 'gi');

/** `01-Jul`: the year comes from the plan's period, and only when a single one fits. */
function withoutYear(month: number, day: number, period: KnownPeriod): SpanReading {
  const fitting = daysOfPeriod(month, day, period);
  const [only] = fitting;
  if (only && fitting.length === 1) {
    return { kind: 'span', span: proposed(only, 'year taken from the plan’s period') };
  }
  return { kind: 'doubtful', ask: 'Which year is meant?', spans: fitting };
}

/** `Nov 16`: November 2016, unless the plan's period is so far from it that the 16th of November may be meant. */
function monthAndTwoDigits(month: number, digits: string, period: KnownPeriod): SpanReading {
  const byYear = monthSpan(fullYear(digits), month);
  const byDay = daysOfPeriod(month, Number(digits), period);
  if (byDay.length > 0 && isFarFrom(byYear, period)) {
    return {
      kind: 'doubtful',
      ask: 'Is the number a day or a year?',
      spans: [...byDay, byYear],
    };
  }
  return { kind: 'span', span: byYear };
}

function quarterOf(quarter: number, period: KnownPeriod): SpanReading {
  const fitting = quartersOfPeriod(quarter, period);
  const [only] = fitting;
  if (only && fitting.length === 1) {
    return { kind: 'span', span: proposed(only, 'quarter of the financial year in the plan’s period') };
  }
  return { kind: 'doubtful', ask: 'Which year is meant?', spans: fitting };
}

const isNextYear = (first: string, second: string): boolean =>
  (Number(first) + 1) % 100 === Number(second) % 100 && (second.length === 2 || first.length === 4);

/** In order: where two find the same letters, the first one has them. */
export const datePatterns: readonly DatePattern[] = [
  {
    pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    isInSentences: true,
    read: ([year, month, day]) => span(daySpan(Number(year), Number(month), Number(day))),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d|[/.]\d)/g,
    isInSentences: true,
    read: ([day, , month, year = '']) => {
      const found = daySpan(fullYear(year), Number(month), Number(day));
      const why = Number(month) > 12 ? `there is no month ${Number(month)}` : 'there is no such day';
      return span(found, why);
    },
  },
  {
    pattern: expression(`(?<![a-z])${months}${dash}${months}\\s*-?\\s*${yearWord}`),
    isInSentences: true,
    read: ([from = '', to = '', year = '']) => {
      const last = monthSpan(fullYear(year), monthOf(to));
      const startYear = fullYear(year) - (monthOf(from) > monthOf(to) ? 1 : 0);
      return span({
        ...last,
        first: monthSpan(startYear, monthOf(from)).first,
        how: 'range read as its end',
      });
    },
  },
  {
    pattern: expression(
      `(?<![\\d/.])(\\d{1,2})(?:st|nd|rd|th)?(?:-|\\s+|)(?:of\\s+)?${months}(?:-|,?\\s*)(?:${yearWord})`,
    ),
    isInSentences: true,
    read: ([day, month = '', year = '']) => span(daySpan(fullYear(year), monthOf(month), Number(day))),
  },
  {
    pattern: expression(
      `(?<![\\d/.])(\\d{1,2})(?:st|nd|rd|th)?(?:-|\\s+|)(?:of\\s+)?${months}(?![a-z]|[\\s-]*['’]?\\d)`,
    ),
    isInSentences: true,
    read: ([day, month = ''], period) => withoutYear(monthOf(month), Number(day), period),
  },
  {
    pattern: expression(`(?<![a-z])${months}[\\s.,-]*(?:of\\s+)?['’]?(\\d{4})(?!\\d)`),
    isInSentences: true,
    read: ([month = '', year = '']) => span(monthSpan(fullYear(year), monthOf(month))),
  },
  {
    pattern: expression(`(?<![a-z])${months}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,\\s*(\\d{4})(?!\\d)`),
    isInSentences: true,
    read: ([month = '', day, year = '']) => span(daySpan(fullYear(year), monthOf(month), Number(day))),
  },
  {
    pattern: expression(`(?<![a-z])${months}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*&\\s*\\d{1,2}(?!\\d)`),
    isInSentences: true,
    read: ([month = '', day], period) => withoutYear(monthOf(month), Number(day), period),
  },
  {
    pattern: expression(`(?<![a-z])${months}([\\s.-]*['’]?)(\\d{2})(?!\\d|\\s*%|[/.:]\\d|st|nd|rd|th)`),
    isInSentences: true,
    read: ([month = '', between = '', digits = ''], period) =>
      /^\s+$/.test(between)
        ? monthAndTwoDigits(monthOf(month), digits, period)
        : span(monthSpan(fullYear(digits), monthOf(month))),
  },
  {
    pattern: expression(`(?<![a-z])${months}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|\\s*%|[/.:]\\d)`),
    isInSentences: true,
    read: ([month = '', day], period) => withoutYear(monthOf(month), Number(day), period),
  },
  {
    pattern:
      /\b(?:q|qtr|quarter)\s*([1-4])[\s,:/-]*(?:of\s+)?(?:fy\s*)?\(?(\d{4}|\d{2})\s*[/–-]\s*(\d{4}|\d{2})(?!\d)/gi,
    isInSentences: true,
    read: ([quarter, year = '', next = '']) =>
      isNextYear(year, next) ? span(financialQuarterSpan(fullYear(year), Number(quarter))) : null,
  },
  {
    pattern: /(?<!\d)(\d{4}|\d{2})\s*[/–-]\s*(\d{4}|\d{2})[\s,:-]*(?:q|qtr|quarter)\s*([1-4])(?!\d)/gi,
    isInSentences: true,
    read: ([year = '', next = '', quarter]) =>
      isNextYear(year, next) ? span(financialQuarterSpan(fullYear(year), Number(quarter))) : null,
  },
  {
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
    pattern: /\b(?:q|qtr|quarter)\s*([1-4])(?!\d)/gi,
    isInSentences: false,
    read: ([quarter], period) => quarterOf(Number(quarter), period),
  },
  {
    pattern:
      /\b(spring|summer|autumn|winter)\s+(?:of\s+)?['’]?(\d{4}|\d{2})(?!\d)(?:\s*[/-]\s*\d{2}(?!\d))?/gi,
    isInSentences: true,
    read: ([season = '', year = '']) =>
      span(
        proposed(
          monthsSpan(fullYear(year), seasons[season.toLowerCase()] ?? 3, 3, ''),
          'season read as the last day of its three months',
        ),
      ),
  },
  {
    pattern: /(?:\byears?\s*\d\s*[,:(–-]*\s*)?\b(?:fy\s*)?(\d{4}|\d{2})\s*[/–-]\s*(\d{4}|\d{2})(?![\d/])/gi,
    isInSentences: false,
    read: ([year = '', next = '']) => {
      if (isNextYear(year, next)) return span(financialYearSpan(fullYear(year)));
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
    pattern: /(?<![\d/.,–-])(20\d{2})(?![\d/.,–-]\d|\d|s\b)/g,
    isInSentences: false,
    read: ([year]) => span(calendarYearSpan(Number(year))),
  },
];
