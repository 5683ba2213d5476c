import { isNextYear } from '../../domain/time/financial-year';
import { parseMonthName } from '../../domain/time/period';
import { type DatePattern, readSpan } from './date-pattern';
import { type DateSpan, financialQuarterSpan, fullYear, monthSpan, monthsSpan, proposed } from './date-span';
import { quarterOfPeriod } from './quarter-of-period';

const partHint = /early|mid|late|start|begin|half|\bh[12]\b|term/i;
const numberHint = /\d\s?[/.–-]\s?\d/;
const quarterHint = /q(?:tr|uarter)?s?\s*[1-4]/i;
const monthHint = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

const yearPart = (year: number, part: string): DateSpan => {
  const plain = part.toLowerCase();
  if (plain.startsWith('early')) return monthsSpan(year, 1, 3, '');
  if (plain.startsWith('mid')) return monthsSpan(year, 5, 2, '');
  if (plain.startsWith('late')) return monthsSpan(year, 10, 3, '');
  return monthSpan(year, 1);
};

/** English school terms end about the end of March, in July and in December. */
const termEnds: Readonly<Record<string, readonly [first: number, months: number]>> = {
  spring: [1, 3],
  summer: [4, 4],
  autumn: [9, 4],
  winter: [9, 4],
};

const termSpan = (term: string, year: number): DateSpan => {
  const [first, months] = termEnds[term] ?? [1, 3];
  const span = monthsSpan(year, first, months, '');
  return proposed({ ...span, precision: 'quarter' }, 'school term read as the last day of its last month');
};

/** Parts of years that are neither months nor single quarters. */
export const yearPartPatterns: readonly DatePattern[] = [
  {
    hint: monthHint,
    pattern:
      /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(20\d{2})\s*\/\s*(\d{2}|\d{4})(?![\d/])/gi,
    isInSentences: true,
    read: ([month = '', year = '', next = '']) => {
      if (!isNextYear(year, next)) return null;
      const number = parseMonthName(month) ?? 1;
      const how = 'month of the financial year read as its last day';
      return readSpan({ ...monthSpan(Number(year) + (number < 4 ? 1 : 0), number), how });
    },
  },
  {
    hint: quarterHint,
    pattern:
      /\b(?:q|qtr|quarter)s?\s*([1-4])\s*(?:&|and|to|\/|,|-|–)\s*(?:q|qtr|quarter)?\s*([1-4])[\s,:-]+(?:of\s+)?(?:fy\s*)?\(?(\d{4}|\d{2})\s*[/–-]\s*(\d{4}|\d{2})(?!\d)/gi,
    isInSentences: true,
    read: ([from, to, year = '', next = '']) => {
      if (!isNextYear(year, next) || Number(to) <= Number(from)) return null;
      const { first } = financialQuarterSpan(fullYear(year), Number(from));
      return readSpan({
        ...financialQuarterSpan(fullYear(year), Number(to)),
        first,
        how: 'range read as its end',
      });
    },
  },
  {
    hint: quarterHint,
    pattern:
      /\b(?:q|qtr|quarter)s?\s*([1-4])\s*(?:&|and|to|\/|,|-|–)\s*(?:q|qtr|quarter)?\s*([1-4])(?![\d/])/gi,
    isInSentences: false,
    read: ([from, to], period) => (Number(to) > Number(from) ? quarterOfPeriod(Number(to), period) : null),
  },
  {
    hint: partHint,
    pattern:
      /\b(spring|summer|autumn|winter)\s+(?:school\s+)?term\s+(\d{4}|\d{2})(?:\s*[/-]\s*(\d{4}|\d{2}))?(?!\d)/gi,
    isInSentences: true,
    read: ([season = '', year = '', next = '']) => {
      const term = season.toLowerCase();
      const isLater = next !== '' && isNextYear(year, next) && term !== 'autumn' && term !== 'winter';
      return readSpan(termSpan(term, fullYear(year) + (isLater ? 1 : 0)));
    },
  },
  {
    hint: partHint,
    pattern: /\b(early|mid(?:dle)?|late|start|beginning)(?:[\s-]+of)?[\s-]+(20\d{2})(?!\s*[/–-]\s*\d|\d)/gi,
    isInSentences: false,
    read: ([part = '', year = '']) => ({
      kind: 'doubtful',
      ask: 'Which day is meant?',
      spans: [yearPart(Number(year), part)],
    }),
  },
  {
    hint: partHint,
    pattern: /\b(?:h([12])|(first|second) half(?: of)?)\s*(20\d{2})(?!\s*[/–-]\s*\d|\d)/gi,
    isInSentences: false,
    read: ([half, word = '', year = '']) => {
      const isSecond = half === '2' || word.toLowerCase() === 'second';
      const how = 'half-year read as its last day';
      return {
        kind: 'doubtful',
        ask: 'Is it a half of the financial year or of the calendar year?',
        spans: [
          monthsSpan(Number(year), isSecond ? 10 : 4, 6, how),
          monthsSpan(Number(year), isSecond ? 7 : 1, 6, how),
        ],
      };
    },
  },
  {
    hint: numberHint,
    pattern: /(?<![\d/.–-]\s?)(0?[1-9]|1[0-2])\s?[/.-]\s?(20\d{2})(?![\d/.-])/g,
    isInSentences: false,
    read: ([month, year]) => readSpan(monthSpan(Number(year), Number(month))),
  },
  {
    hint: numberHint,
    pattern: /(?<![\d/.–-]\s?)(0?[1-9]|1[0-2])\s?\/\s?([2-3]\d)(?![\d/.-])/g,
    isInSentences: false,
    read: ([month = '', year = '']) =>
      isNextYear(month, year)
        ? null
        : {
            kind: 'doubtful',
            ask: 'Is it a month and a year?',
            spans: [monthSpan(fullYear(year), Number(month))],
          },
  },
];
