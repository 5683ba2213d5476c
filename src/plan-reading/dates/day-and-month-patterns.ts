import { parseMonthName } from '../../domain/time/period';
import { type DatePattern, readSpan, type SpanReading } from './date-pattern';
import { daySpan, fullYear, monthSpan, proposed } from './date-span';
import { daysOfPeriod, isFarFrom, type KnownPeriod } from './plan-period';

const numberHint = /\d\s?[/.–-]\s?\d/;
const monthHint = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const months =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dash = '\\s*(?:-|–|—|/|to|until|and)\\s*';
const yearWord = "['’]?(\\d{4}|\\d{2})(?!\\d|\\s*%|[/.:]\\d)";

const monthOf = (text: string): number => parseMonthName(text) ?? 0;
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

/** Days and months, with and without their year. */
export const dayAndMonthPatterns: readonly DatePattern[] = [
  {
    hint: numberHint,
    pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    isInSentences: true,
    read: ([year, month, day]) => readSpan(daySpan(Number(year), Number(month), Number(day))),
  },
  {
    hint: numberHint,
    pattern: /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d|[/.]\d)/g,
    isInSentences: true,
    read: ([day, , month, year = '']) => {
      const found = daySpan(fullYear(year), Number(month), Number(day));
      const why = Number(month) > 12 ? `there is no month ${Number(month)}` : 'there is no such day';
      return readSpan(found, why);
    },
  },
  {
    hint: monthHint,
    pattern: expression(`(?<![a-z])${months}${dash}${months}\\s*-?\\s*${yearWord}`),
    isInSentences: true,
    read: ([from = '', to = '', year = '']) => {
      const last = monthSpan(fullYear(year), monthOf(to));
      const startYear = fullYear(year) - (monthOf(from) > monthOf(to) ? 1 : 0);
      return readSpan({
        ...last,
        first: monthSpan(startYear, monthOf(from)).first,
        how: 'range read as its end',
      });
    },
  },
  {
    hint: monthHint,
    pattern: expression(
      `(?<![\\d/.])(\\d{1,2})(?:st|nd|rd|th)?(?:-|\\s+|)(?:of\\s+)?${months}(?:-|,?\\s*)(?:${yearWord})`,
    ),
    isInSentences: true,
    read: ([day, month = '', year = '']) => readSpan(daySpan(fullYear(year), monthOf(month), Number(day))),
  },
  {
    hint: monthHint,
    pattern: expression(
      `(?<![\\d/.])(\\d{1,2})(?:st|nd|rd|th)?(?:-|\\s+|)(?:of\\s+)?${months}(?![a-z]|[\\s-]*['’]?\\d)`,
    ),
    isInSentences: true,
    read: ([day, month = ''], period) => withoutYear(monthOf(month), Number(day), period),
  },
  {
    hint: monthHint,
    pattern: expression(`(?<![a-z])${months}[\\s.,-]*(?:of\\s+)?['’]?(\\d{4})(?!\\d)`),
    isInSentences: true,
    read: ([month = '', year = '']) => readSpan(monthSpan(fullYear(year), monthOf(month))),
  },
  {
    hint: monthHint,
    pattern: expression(`(?<![a-z])${months}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,\\s*(\\d{4})(?!\\d)`),
    isInSentences: true,
    read: ([month = '', day, year = '']) => readSpan(daySpan(fullYear(year), monthOf(month), Number(day))),
  },
  {
    hint: monthHint,
    pattern: expression(`(?<![a-z])${months}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*&\\s*\\d{1,2}(?!\\d)`),
    isInSentences: true,
    read: ([month = '', day], period) => withoutYear(monthOf(month), Number(day), period),
  },
  {
    hint: monthHint,
    pattern: expression(`(?<![a-z])${months}([\\s.-]*['’]?)(\\d{2})(?!\\d|\\s*%|[/.:]\\d|st|nd|rd|th)`),
    isInSentences: true,
    read: ([month = '', between = '', digits = ''], period) =>
      /^\s+$/.test(between)
        ? monthAndTwoDigits(monthOf(month), digits, period)
        : readSpan(monthSpan(fullYear(digits), monthOf(month))),
  },
  {
    hint: monthHint,
    pattern: expression(`(?<![a-z])${months}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|\\s*%|[/.:]\\d)`),
    isInSentences: true,
    read: ([month = '', day], period) => withoutYear(monthOf(month), Number(day), period),
  },
];
