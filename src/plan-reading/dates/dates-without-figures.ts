import { parseMonthName } from '../../domain/time/period';
import type { SpanReading } from './date-pattern';
import {
  calendarYearSpan,
  type DateSpan,
  financialYearSpan,
  monthSpan,
  monthsSpan,
  proposed,
} from './date-span';
import { type KnownPeriod, spansOfPeriod } from './plan-period';

const lead =
  '(?:(?:by|before|until|to|in|the|from)\\s+)*(?:(?:end|start|beginning|middle|early|mid|late)[\\s-]+(?:of\\s+)?)?(?:the\\s+)?';
const months =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const month = new RegExp(`^${lead}(?:${months}\\s*(?:/|-|–|and|to)\\s*)?${months}\\.?$`, 'i');
const season = new RegExp(`^${lead}(spring|summer|autumn|winter)$`, 'i');
const financialYear =
  /^(?:(?:by|before|until|at|in|the)\s+)*(?:(?:end[\s-]+(?:of\s+)?)?(?:the\s+)?(?:this\s+)?(?:fy|financial year|fiscal year)(?:[\s-]+end)?)$/i;
const anyYear =
  /^(?:(?:by|before|until|at|in|the)\s+)*(?:(?:end[\s-]+(?:of\s+)?)(?:the\s+)?(?:this\s+)?(?:calendar\s+)?year|year[\s-]+end)$/i;

const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** The spans of a cell that names a time of the year and no year. null: it names none. */
function spansOf(text: string, period: KnownPeriod): readonly DateSpan[] | null {
  const ending = (ofYear: (year: number) => DateSpan): readonly DateSpan[] =>
    spansOfPeriod(ofYear, period).filter(({ last }) => period.end === null || last <= period.end);
  const named = month.exec(text);
  if (named) return ending((year) => monthSpan(year, parseMonthName(named[2] ?? '') ?? 1));
  const time = season.exec(text)?.[1]?.toLowerCase();
  if (time !== undefined) return ending((year) => monthsSpan(year, seasons[time] ?? 3, 3, ''));
  if (financialYear.test(text)) return ending(financialYearSpan);
  if (!anyYear.test(text)) return null;
  return ending(financialYearSpan).concat(ending(calendarYearSpan));
}

/** `End of March`, `by end of FY`: the year comes from the plan's period, and only when a single one fits. */
export function readWithoutFigures(text: string, period: KnownPeriod): SpanReading | null {
  const spans = spansOf(text.trim().replace(/(?<![.\s])[.\s]+$/, ''), period);
  if (spans === null) return null;
  const [only] = spans;
  if (only && spans.length === 1) {
    return { kind: 'span', span: proposed(only, 'year taken from the plan’s period') };
  }
  return { kind: 'doubtful', ask: 'Which year is meant?', spans };
}
